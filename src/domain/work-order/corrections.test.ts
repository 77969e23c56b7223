import { describe, expect, it } from "vitest";
import { correctionLine, type ApprovedNote } from "./corrections";
import type { DraftOrder, FieldMark } from "./draft";

const mark = (path: string, more: Partial<FieldMark> = {}): FieldMark => ({ path, support: "exact", evidence: [], confidence: null, origin: "model", ...more });
const codes = { workType: "corrective", safetyHazard: false, priority: "low", title: "Pump P-12 leaks" } as const;
const draft: DraftOrder = {
  values: { ...codes, problem: "leaks", asset: "pump P-12", cause: "cavitation", parts: [{ quantity: 2, name: "seal" }] },
  marks: [mark("asset"), mark("problem"), mark("cause", { support: "none", kept: true, origin: "person" }), mark("parts.0"), mark("parts.0.quantity")],
};
const note: ApprovedNote = { id: "n", text: "Pump P-12 leaks, 2 seals fitted", orders: [draft], isCorrected: true };
const read = (line: string): unknown => JSON.parse(line);

describe("a line of the correction set", () => {
  it("has the form of the labelling guide, keys in its order", () => {
    const line = correctionLine(note);
    expect(read(line)).toMatchObject({ id: "n", lang: "en", tags: ["corrected"], note: note.text });
    expect(line).toContain('"orders":[{"asset":"pump P-12","problem":"leaks","parts":[{"name":"seal","quantity":2}],"workType"');
    expect(line).not.toContain("\n");
  });

  it("leaves out what the note does not say, though a person knows it", () => {
    expect(correctionLine(note)).not.toContain("cavitation");
    const renamed = { ...draft, values: { ...draft.values, asset: "Feed pump 12" }, marks: [mark("asset", { support: "matched" }), ...draft.marks.slice(1)] };
    expect(correctionLine({ ...note, orders: [renamed] })).not.toContain("Feed pump");
  });

  it("says that a note holds no order where the person deleted them all", () => {
    expect(read(correctionLine({ ...note, orders: [] }))).toMatchObject({ orders: [] });
  });

  it("tells the language of the note", () => {
    expect(read(correctionLine({ ...note, text: "La pompe fuit au joint, changé le joint" }))).toMatchObject({ lang: "fr" });
    expect(read(correctionLine({ ...note, text: "المضخة تسرب من السيل the pump is leaking again" }))).toMatchObject({ lang: "mixed" });
  });
});
