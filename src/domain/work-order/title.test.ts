import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MAX_TITLE_LENGTH } from "./schema";
import { deriveTitle, fitTitle } from "./title";

describe("a title that is too long", () => {
  test("is cut at a word", () => {
    expect(fitTitle("Glycol chiller number two in the north plant room trips on low suction")).toBe(
      "Glycol chiller number two in the north plant room trips on",
    );
  });

  test("loses the mark that the cut leaves behind", () => {
    expect(fitTitle(`${"a".repeat(50)} bbbbbbb, ccccc`)).toBe(`${"a".repeat(50)} bbbbbbb`);
  });

  test("is cut within a word that has no end, but not within a character", () => {
    expect(fitTitle("x".repeat(80))).toHaveLength(MAX_TITLE_LENGTH);
    expect(fitTitle(`${"x".repeat(59)}🛠🛠`)).toBe("x".repeat(59));
  });

  test("always fits", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => fitTitle(text).length <= MAX_TITLE_LENGTH));
  });
});

describe("a title made from the values", () => {
  test("names asset and problem", () => {
    expect(deriveTitle({ asset: "P-204B", location: "pump house", problem: "seal leaking" })).toBe("P-204B: seal leaking");
  });

  test("takes the job where there is no problem, and the place where there is no asset", () => {
    expect(deriveTitle({ location: "roof", actionsNeeded: ["clean the gutters"] })).toBe("roof: clean the gutters");
  });

  test("takes what there is", () => {
    expect(deriveTitle({ parts: [{ name: "B68 belt" }] })).toBe("B68 belt");
    expect(deriveTitle({ followUp: "thurs" })).toBe("thurs");
    expect(deriveTitle({ priority: "low" })).toBeUndefined();
  });
});
