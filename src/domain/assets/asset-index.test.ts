import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Asset } from "./asset";
import { buildAssetIndex, compactCode } from "./asset-index";

const asset = (id: string, tag: string, name: string, more: Partial<Asset> = {}): Asset => ({ id, tag, name, level: "asset", aliases: [], ...more });

const register: Asset[] = [
  asset("site", "SITE-1", "North plant", { level: "site" }),
  asset("boiler", "BH", "Boiler house", { level: "area", parentId: "site" }),
  asset("p204a", "P-204A", "Feed pump", { parentId: "boiler" }),
  asset("p204b", "P-204B", "Feed pump", { parentId: "boiler", barcode: "4006381333931" }),
  asset("p205", "P-205", "Feed pump", { parentId: "boiler" }),
  asset("ef7", "EF-07", "Exhaust fan", { aliases: ["roof fan"] }),
  asset("comp", "C-12", "Compresseur d'air atelier 3"),
  asset("conv", "CV-3", "Main conveyor"),
  asset("ar", "م-٤", "مضخة المياه رقم ٤"),
  asset("oven", "OV-2", "Baking oven line 2"),
];

function index(assets: readonly Asset[] = register) {
  const builder = buildAssetIndex();
  for (const each of assets) builder.add(each);
  return builder.finish();
}

const meant = (written: string) => {
  const verdict = index().match(written);
  if (verdict.kind === "certain") return verdict.match.asset.id;
  return verdict.kind === "unknown" ? "unknown" : verdict.matches.map(({ asset: { id } }) => id);
};

describe("what was written and what the register has", () => {
  it.each([
    ["P-204B", "p204b"],
    ["p204b", "p204b"],
    ["pump 204b", "p204b"],
    ["204b pmp", "p204b"],
    ["Feed pump P-204 B", "p204b"],
    ["EF 7", "ef7"],
    ["ef-007", "ef7"],
    ["roof fan", "ef7"],
    ["compresseur C12", "comp"],
    ["main convayor", "conv"],
    ["مضخة المياه رقم 4", "ar"],
    ["المضخه رقم ٤", "ar"],
    ["4006381333931", "p204b"],
  ])("%s", (written, id) => {
    expect(meant(written)).toBe(id);
  });

  it("offers alternatives where several may be meant", () => {
    expect(meant("feed pump")).toEqual(expect.arrayContaining(["p204a", "p204b", "p205"]));
    expect(meant("pump 204")).toEqual(expect.arrayContaining(["p204a", "p204b"]));
    expect(meant("pump 204")).not.toContain("p205");
  });

  it.each(["crane 9", "P-999", "", "???", "the usual thing"])("makes nothing up for %j", (written) => {
    expect(meant(written)).toBe("unknown");
  });

  it("knows where an asset stands, also where the register runs in a circle", () => {
    const known = index();
    const pump = known.get("p204b");
    expect(pump && known.pathOf(pump)).toEqual(["North plant", "Boiler house"]);
    const circle = index([asset("a", "A", "A", { parentId: "b" }), asset("b", "B", "B", { parentId: "a" })]);
    const first = circle.get("a");
    expect(first && circle.pathOf(first)).toEqual(["B"]);
  });

  const tags = fc.tuple(fc.constantFrom("P", "EF", "CV", "HX", "TK"), fc.integer({ min: 1, max: 9999 }), fc.constantFrom("", "A", "B")).map(([letters, number, suffix]) => `${letters}-${number}${suffix}`);

  it("always finds an asset by its own tag, however it is written", () => {
    fc.assert(
      fc.property(fc.uniqueArray(tags, { minLength: 1, maxLength: 40, selector: compactCode }), fc.constantFrom("-", " ", "", "/"), (all, separator) => {
        const known = index(all.map((tag, place) => asset(String(place), tag, "machine")));
        for (const [place, tag] of all.entries()) {
          const verdict = known.match(tag.toLowerCase().replace("-", separator));
          expect(verdict.kind === "certain" && verdict.match.asset.id).toBe(String(place));
        }
      }),
      { numRuns: 40 },
    );
  });

  it("never throws and never exceeds one, whatever is written", () => {
    const known = index();
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (written) => {
        const verdict = known.match(written);
        const all = verdict.kind === "alternatives" ? verdict.matches : verdict.kind === "certain" ? [verdict.match] : [];
        for (const { confidence } of all) expect(confidence).toBeLessThanOrEqual(1);
      }),
    );
  });
});
