import { describe, expect, it } from "vitest";
import { extended, grownFrom, isExtended } from "./extended";

const note = "P-204B seized";

describe("a note that grew at its end", () => {
  it("still holds what pointed into it", () => {
    expect(isExtended(note, note)).toBe(true);
    expect(isExtended(extended(note, "Isolated."), note)).toBe(true);
    expect(isExtended(`${note}, today`, note)).toBe(false);
    expect(isExtended("other", note)).toBe(false);
  });

  it("is shown in place of the base, which is shown beside any other text", () => {
    expect(grownFrom(note, extended(note, "Isolated."))).toBe(extended(note, "Isolated."));
    expect(grownFrom(note, "other")).toBe(note);
    expect(grownFrom(undefined, note)).toBe(note);
  });
});
