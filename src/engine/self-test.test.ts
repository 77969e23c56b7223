import { describe, expect, it } from "vitest";
import { sampleManifest } from "@/models/testing/sample-manifest";
import { selfTestFault, selfTestRequest } from "./self-test";

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
