import { describe, expect, it } from "vitest";
import { buildAssetIndex } from "./asset-index";
import { codesIn } from "./scanned-code";

const builder = buildAssetIndex();
builder.add({ id: "a", tag: "P-204B", name: "Feed pump", level: "asset", aliases: [], barcode: "0400712" });
const index = builder.finish();
const found = (scanned: string) => codesIn(scanned).map(index.findByCode).find((asset) => asset !== undefined)?.id;

describe("a scanned code", () => {
  it.each(["P-204B", " p204b\n", "400712", "https://cmms.example/assets/P-204B", "https://cmms.example/a?id=P%2D204B&x=1", "TAG:P-204B;SN:77", "Feed pump | P-204B"])("%j is the pump", (scanned) => {
    expect(found(scanned)).toBe("a");
  });

  it.each(["", "   ", "P-204C", "https://", "%E0%A4%A", "x".repeat(10_000)])("%j is nothing of the register", (scanned) => {
    expect(found(scanned)).toBeUndefined();
  });
});
