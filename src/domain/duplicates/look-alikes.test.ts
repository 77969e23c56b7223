import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assetKeysIn, readAsset } from "./asset-keys";
import { findLookAlikes, type Comparable } from "./look-alikes";

const DAY = 86_400_000;
const now = 1_790_000_000_000;
const leak: Comparable = { id: "a", status: "approved", asset: "Pump P-204B", problem: "seal leaking", failureMode: "leak", createdAt: now - 5 * DAY };
const seen = (text: string, known: readonly Comparable[]) => findLookAlikes({ text, at: now }, known);
const openIds = (text: string, known: readonly Comparable[]) => seen(text, known).open.map(({ id }) => id);

describe("an asset", () => {
  it.each([
    ["Pump P-204B", "p204b drips at the gland"],
    ["P-204B", "went to P 204B, all wet"],
    ["fan 7", "Fan no. 7 squeals"],
    ["fan 07", "fan 7 squeals"],
    ["T-101", "T101 low level"],
    ["مضخة رقم ٤", "المضخة 4 تسرب"],
    ["pompe n° 12", "la pompe 12 fuit"],
    ["north cooling tower", "the north cooling tower is iced up"],
    ["CV-12-A3", "belt off on cv-12-a3"],
  ])("%s is found in: %s", (asset, note) => {
    const found = new Set(assetKeysIn(note));
    expect(readAsset(asset).keys.some((key) => found.has(key))).toBe(true);
  });

  it("is found under its own words, whatever they are", () => {
    fc.assert(fc.property(fc.string({ maxLength: 60 }), (text) => {
      const found = new Set(assetKeysIn(text));
      expect(readAsset(text).keys.every((key) => found.has(key))).toBe(true);
    }));
  });
});

describe("open orders that look alike", () => {
  it.each([
    "P-204B dripping from the gland again",
    "P204B seal weeping, needs a new one",
    "la pompe P-204B fuit encore",
    "المضخة P-204B فيها تسريب",
  ])("are found: %s", (note) => expect(openIds(note, [leak])).toEqual(["a"]));

  it.each([
    ["another failure of the asset", "P-204B guard loose"],
    ["the same failure of another asset", "P-205B seal leaking"],
    ["an asset of another number", "P-204 seal leaking"],
    ["no asset at all", "seal leaking somewhere"],
    ["an empty note", ""],
  ])("are not: %s", (_, note) => expect(openIds(note, [leak])).toEqual([]));

  it("ask for every word of an asset that has no code", () => {
    const line = { ...leak, asset: "line 3 conveyor", problem: "belt slipping" };
    expect(openIds("belt slipping on line 3 conveyor", [line])).toEqual(["a"]);
    expect(openIds("belt slipping on line 3 mixer", [line])).toEqual([]);
  });

  it("leave out what is done or cancelled", () => {
    expect(openIds("P-204B leaks", [{ ...leak, status: "done" }, { ...leak, status: "cancelled" }])).toEqual([]);
  });

  it("of an order are found by the register's asset and the kind of failure", () => {
    const known = { ...leak, asset: "feed pump B", assetId: "r1", problem: "gland wet" };
    const described = { text: "water on the floor", asset: "P-204B", assetId: "r1", failureMode: "leak" as const, at: now };
    expect(findLookAlikes(described, [known]).open).toHaveLength(1);
    expect(findLookAlikes({ ...described, assetId: "r2" }, [known]).open).toHaveLength(0);
  });
});

describe("a repeat failure", () => {
  const leaks = [5, 40, 80, 120].map((days, index): Comparable => ({ ...leak, id: `l${index}`, status: "done", createdAt: now - days * DAY }));

  it("counts the same failure within ninety days, this one too", () => {
    expect(seen("P-204B leaking", leaks).repeat).toEqual({ asset: "Pump P-204B", count: 4 });
  });

  it("is none the second time, nor where the order was cancelled", () => {
    expect(seen("P-204B leaking", leaks.slice(0, 1)).repeat).toBeNull();
    expect(seen("P-204B leaking", leaks.map((order) => ({ ...order, status: "cancelled" as const }))).repeat).toBeNull();
  });
});
