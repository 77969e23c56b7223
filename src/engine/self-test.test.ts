import { describe, expect, it } from "vitest";
import { sampleManifest } from "@/models/testing/sample-manifest";
import { sanityFault, selfTestFault, selfTestRequest } from "./self-test";

const { selfTest } = sampleManifest;
const right = selfTest.tokens.map((id) => ({ id, logprob: selfTest.firstLogprob }));

describe("the known-answer self-test", () => {
  it("asks for exactly the known answer, without a grammar", () => {
    expect(selfTestRequest(selfTest)).toEqual({ system: "S", user: "N", maxTokens: 3 });
  });

  it("accepts the known answer within the tolerance", () => {
    expect(selfTestFault(selfTest, right)).toBeNull();
    expect(selfTestFault(selfTest, [{ id: 11, logprob: -0.549 }, ...right.slice(1)])).toBeNull();
  });

  it.each([
    ["another token", [right[0], { id: 99, logprob: 0 }, right[2]], /token 1 is 99 instead of 12/],
    ["an answer that ends early", right.slice(0, 2), /token 2 is missing/],
    ["no answer", [], /token 0 is missing/],
    ["another probability", [{ id: 11, logprob: -0.56 }, ...right.slice(1)], /log probability -0.56/],
    ["a probability that is no number", [{ id: 11, logprob: Number.NaN }, ...right.slice(1)], /log probability NaN/],
  ])("refuses %s", (_, answer, fault) => {
    expect(selfTestFault(selfTest, answer.filter((token) => token !== undefined))).toMatch(fault);
  });
});

describe("the self-test of a model without a known answer", () => {
  const tokens = (...ids: number[]) => ids.map((id) => ({ id, logprob: -0.4 }));

  it("asks for a short sentence, without a grammar", () => {
    expect(selfTestRequest(undefined)).toMatchObject({ maxTokens: 16 });
    expect(selfTestRequest(undefined)).not.toHaveProperty("grammar");
  });

  it.each(["A pump moves water.", "<think>\nOkay", "المضخة تنقل الماء"])("accepts whatever is language: %s", (text) => {
    expect(sanityFault(text, tokens(1, 2, 2, 3))).toBeNull();
  });

  it.each([
    ["no number for a probability", "A pump", [{ id: 7, logprob: Number.NaN }], /token 7 has log probability NaN/],
    ["a probability above one", "A pump", [{ id: 7, logprob: 2 }], /log probability 2/],
    ["one token for ever", "pump pump", tokens(...Array.from({ length: 16 }, () => 5)), /token 5 came 9 times/],
    ["signs without words", "!!!! ?? 0 0", tokens(1, 2, 3), /no words/],
    ["bytes that are no text", "\uFFFD\uFFFD", tokens(1, 2), /no words/],
    ["nothing", "", [], /no words/],
  ])("refuses %s", (_, text, answer, fault) => {
    expect(sanityFault(text, answer)).toMatch(fault);
  });
});
