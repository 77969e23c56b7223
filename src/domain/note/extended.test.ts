import { describe, expect, it } from "vitest";
import { extended, isExtended } from "./extended";

const note = "P-204B seized";

describe("a note that grew at its end", () => {
  it("still holds what pointed into it", () => {
    expect(isExtended(note, note)).toBe(true);
    expect(isExtended(extended(note, "Isolated."), note)).toBe(true);
    expect(isExtended(`${note}, today`, note)).toBe(false);
    expect(isExtended("other", note)).toBe(false);
  });
});
