import { describe, expect, it } from "vitest";
import type { DraftOrder } from "@/domain/work-order/draft";
import { extended } from "@/domain/note/extended";
import { answered } from "./answer";

const note = "P-204B seized";
const draft: DraftOrder = {
  values: { asset: "P-204B", parts: [{ name: "belt" }], workType: "corrective", safetyHazard: false, priority: "low", title: "x" },
  marks: [
    { path: "asset", support: "exact", evidence: [{ start: 0, end: 6 }], confidence: 0.9, origin: "model" },
    { path: "parts.0", support: "exact", evidence: [], confidence: 0.9, origin: "model" },
  ],
};

describe("an answer", () => {
  it("becomes a value with its own words in the longer note as evidence", () => {
    const sentence = "Stood for 2.5 h.";
    const next = answered(draft, note, { path: "downtimeHours", value: 2.5, sentence, quoted: "2.5 h" });
    expect(next.values.downtimeHours).toBe(2.5);
    const mark = next.marks.find(({ path }) => path === "downtimeHours");
    expect(mark).toEqual({ path: "downtimeHours", support: "exact", evidence: [{ start: 24, end: 29 }], confidence: null, origin: "person" });
    expect(extended(note, sentence).slice(24, 29)).toBe("2.5 h");
  });

  it("becomes an item of a list, or the number of a part", () => {
    const item = answered(draft, note, { path: "actionsTaken", value: "isolated", sentence: "Isolated.", quoted: "Isolated" });
    expect(item.values.actionsTaken).toEqual(["isolated"]);
    expect(item.marks.at(-1)?.path).not.toBe("actionsTaken");
    expect(item.marks.find(({ path }) => path === "actionsTaken.0")?.evidence).toEqual([{ start: 14, end: 22 }]);
    const number = answered(draft, note, { path: "parts.0.quantity", value: 2, sentence: "belt: 2", quoted: "2" });
    expect(number.values.parts).toEqual([{ name: "belt", quantity: 2 }]);
    expect(number.marks.find(({ path }) => path === "parts.0.quantity")?.support).toBe("exact");
  });

  it("leaves all other marks alone, and the order where the path names nothing", () => {
    const next = answered(draft, note, { path: "location", value: "bay 3", sentence: "Where: bay 3", quoted: "bay 3" });
    expect(next.marks.find(({ path }) => path === "asset")).toBe(draft.marks[0]);
    expect(answered(draft, note, { path: "parts.7.quantity", value: 2, sentence: "2", quoted: "2" })).toBe(draft);
  });
});
