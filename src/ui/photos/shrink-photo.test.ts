import { describe, expect, it } from "vitest";
import { fitted, MAX_PIXELS } from "./shrink-photo";

describe("the size of a photo that is kept", () => {
  it.each([
    [4000, 3000, MAX_PIXELS, 1536],
    [3000, 4000, 1536, MAX_PIXELS],
    [640, 480, 640, 480],
    [100_000, 10, MAX_PIXELS, 1],
    [2048, 2048, 2048, 2048],
  ])("%i x %i becomes %i x %i", (width, height, fittedWidth, fittedHeight) => {
    expect(fitted(width, height)).toEqual({ width: fittedWidth, height: fittedHeight });
  });
});
