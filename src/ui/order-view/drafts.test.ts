import { describe, expect, it } from "vitest";
import { withEvidence } from "@/domain/conversion/with-evidence";
import type { DraftOrder, FieldMark } from "@/domain/work-order/draft";
import { addItem, setValue } from "@/domain/work-order/edit";
import { approvedDraft } from "./approved-draft";

const mark = (path: string, change: Partial<FieldMark> = {}): FieldMark => ({ path, support: "exact", evidence: [{ start: 0, end: 3 }], confidence: 1, origin: "model", ...change });

describe("approvedDraft", () => {
  it("leaves out what nobody has kept, and keeps the marks of the rest in their places", () => {
    const draft: DraftOrder = {
      values: { asset: "P-1", cause: "rust", actionsTaken: ["a", "b", "c"], title: "P-1", workType: "other", priority: "low", safetyHazard: false },
      marks: [
        mark("asset"),
        mark("cause", { support: "none", kept: true }),
        mark("actionsTaken.0", { support: "none" }),
        mark("actionsTaken.1", { evidence: [{ start: 5, end: 6 }] }),
        mark("actionsTaken.2", { support: "none" }),
      ],
    };
    const approved = approvedDraft(draft);
    expect(approved.values.actionsTaken).toEqual(["b"]);
    expect(approved.values.cause).toBe("rust");
    expect(approved.marks.find((found) => found.path === "actionsTaken.0")?.evidence).toEqual([{ start: 5, end: 6 }]);
    expect(approved.marks).toHaveLength(3);
  });
});

describe("withEvidence", () => {
  const note = "P-204B leaks at the flange, replaced 2 gaskets";
  const empty: DraftOrder = { values: {}, marks: [] };

  it("ties what a person writes to the words of the note where they stand there", () => {
    const draft = withEvidence(setValue(empty, "asset", "P-204B"), note, "asset");
    expect(draft.marks).toEqual([{ path: "asset", support: "exact", evidence: [{ start: 0, end: 6 }], confidence: null, origin: "person" }]);
  });

  it("lets stand what a person writes that the note does not say", () => {
    const draft = withEvidence(addItem(empty, "actionsNeeded", "paint the ceiling"), note, "actionsNeeded.0");
    expect(draft.marks).toEqual([expect.objectContaining({ path: "actionsNeeded.0", support: "none", kept: true, origin: "person" })]);
  });

  it("does not touch other values", () => {
    const before: DraftOrder = { values: { asset: "P-204B" }, marks: [mark("asset", { support: "none" })] };
    expect(withEvidence(setValue(before, "problem", "leaks"), note, "problem").marks[0]).toBe(before.marks[0]);
  });
});
