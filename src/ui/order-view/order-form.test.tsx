// @vitest-environment jsdom
import { configure, fireEvent, screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import type { DraftOrder, FieldMark } from "@/domain/work-order/draft";
import { renderUi } from "@/ui/testing";
import { OrderForm } from "./order-form";
import type { OrderActions } from "./order-form-context";

// The form has many controls; whether each is visible is not what is tested.
configure({ defaultHidden: true });

const note = "P-204B leaks, 2 gaskets, 45 min";

function mark(path: string, change: Partial<FieldMark> = {}): FieldMark {
  return { path, support: "exact", evidence: [], confidence: 0.9, origin: "model", ...change };
}

const draft: DraftOrder = {
  values: {
    title: "P-204B leaks", asset: "P-204B", cause: "misalignment", actionsTaken: ["tested"], parts: [{ name: "gaskets", quantity: 2 }],
    labourHours: 0.75, workType: "corrective", priority: "high", safetyHazard: true,
  },
  marks: [
    mark("asset"),
    mark("cause", { support: "none" }),
    mark("actionsTaken.0", { confidence: 0.3 }),
    mark("parts.0"),
    mark("parts.0.quantity"),
    mark("labourHours", { support: "derived", evidence: [{ start: 25, end: 31 }] }),
    mark("priority", { origin: "rule", evidence: [{ start: 7, end: 12 }] }),
    mark("safetyHazard", { origin: "rule", evidence: [{ start: 7, end: 12 }] }),
  ],
};

async function setUp(change: Partial<Parameters<typeof OrderForm>[0]> = {}) {
  const actions = { set: vi.fn<OrderActions["set"]>(), add: vi.fn<OrderActions["add"]>(), remove: vi.fn<OrderActions["remove"]>(), keep: vi.fn<OrderActions["keep"]>() };
  const onActivate = vi.fn<(row: string | null) => void>();
  const findings = [{ rule: "leak", category: "gas", evidence: { start: 7, end: 12 }, floor: "high" }] as const;
  await renderUi(<OrderForm draft={draft} note={note} findings={findings} actions={actions} active={null} onActivate={onActivate} {...change} />);
  return { actions, onActivate };
}

const value = (name: string) => screen.getByRole("button", { name });
const box = (name: string) => screen.getByRole("textbox", { name });

describe("a value", () => {
  it("lights its words when it gets the focus", async () => {
    const { onActivate } = await setUp();
    fireEvent.focus(value("Asset P-204B"));
    expect(onActivate).toHaveBeenCalledWith("asset");
  });

  it("is edited where it stands and saved by Enter", async () => {
    const { actions } = await setUp();
    fireEvent.click(value("Asset P-204B"));
    fireEvent.change(box("Asset"), { target: { value: " P-205  A " } });
    fireEvent.keyDown(box("Asset"), { key: "Enter" });
    expect(actions.set).toHaveBeenCalledExactlyOnceWith("asset", "P-205 A");
    expect(document.activeElement).toBe(value("Asset P-204B"));
  });

  it("is left as it was by Escape, and by Enter without a change", async () => {
    const { actions } = await setUp();
    fireEvent.click(value("Asset P-204B"));
    fireEvent.change(box("Asset"), { target: { value: "x" } });
    fireEvent.keyDown(box("Asset"), { key: "Escape" });
    fireEvent.click(value("Asset P-204B"));
    fireEvent.keyDown(box("Asset"), { key: "Enter" });
    expect(actions.set).not.toHaveBeenCalled();
  });

  it("is removed when it is emptied; a title is not", async () => {
    const { actions } = await setUp();
    fireEvent.click(value("Asset P-204B"));
    fireEvent.change(box("Asset"), { target: { value: " " } });
    fireEvent.keyDown(box("Asset"), { key: "Enter" });
    expect(actions.remove).toHaveBeenCalledExactlyOnceWith("asset");
    fireEvent.click(value("Title P-204B leaks"));
    fireEvent.change(box("Title"), { target: { value: "" } });
    fireEvent.keyDown(box("Title"), { key: "Enter" });
    expect(screen.getByText("This cannot be empty.")).toBeDefined();
    expect(actions.remove).toHaveBeenCalledTimes(1);
  });

  it("takes hours as people write them and refuses what is none", async () => {
    const { actions } = await setUp();
    fireEvent.click(value("Labour 0.75 h"));
    fireEvent.change(box("Labour"), { target: { value: "soon" } });
    fireEvent.keyDown(box("Labour"), { key: "Enter" });
    expect(screen.getByText("Write hours, such as 1.5 or 45 min.")).toBeDefined();
    fireEvent.change(box("Labour"), { target: { value: "1h30" } });
    fireEvent.keyDown(box("Labour"), { key: "Enter" });
    expect(actions.set).toHaveBeenCalledExactlyOnceWith("labourHours", 1.5);
  });

  it("of a part is edited as a whole", async () => {
    const { actions } = await setUp();
    fireEvent.click(value("Parts gaskets × 2"));
    fireEvent.change(box("Quantity"), { target: { value: "٣" } });
    fireEvent.change(box("Unit"), { target: { value: "pcs" } });
    fireEvent.keyDown(box("Unit"), { key: "Enter" });
    expect(actions.set).toHaveBeenCalledExactlyOnceWith("parts.0", { name: "gaskets", quantity: 3, unit: "pcs" });
  });

  it("says the words of the note that it was derived from", async () => {
    await setUp();
    const button = value("Labour 0.75 h");
    const described = (button.getAttribute("aria-describedby") ?? "").split(" ").map((id) => document.getElementById(id)?.textContent ?? "");
    expect(described.join("")).toContain("45 min");
  });
});

describe("marks in words", () => {
  it("an unsupported value is kept or removed by a person", async () => {
    const { actions } = await setUp();
    expect(screen.getByText("Not in the note")).toBeDefined();
    fireEvent.click(screen.getByRole("button", { name: "Keep Cause: misalignment" }));
    expect(actions.keep).toHaveBeenCalledExactlyOnceWith("cause");
    fireEvent.click(screen.getByRole("button", { name: "Remove Cause: misalignment" }));
    expect(actions.remove).toHaveBeenCalledExactlyOnceWith("cause");
  });

  it("a doubtful value waits to be kept, and says how likely it is", async () => {
    const { actions } = await setUp({ draft: { values: draft.values, marks: [mark("cause", { confidence: 0.4, doubtful: true })] } });
    expect(screen.getByText("Doubtful")).toBeDefined();
    expect(screen.queryByText("Not in the note")).toBeNull();
    expect(screen.getByText(/holds this right with 40.?% only/u)).toBeDefined();
    fireEvent.click(screen.getByRole("button", { name: "Keep Cause: misalignment" }));
    expect(actions.keep).toHaveBeenCalledExactlyOnceWith("cause");
  });

  it("an unsure value says so, a raised one names the rule", async () => {
    await setUp();
    expect(screen.getByText("Unsure")).toBeDefined();
    expect(screen.getAllByText("Raised by a safety rule: Gas")).toHaveLength(2);
  });

  it("a hazard that a person switched off against the rules says so", async () => {
    const marks = [mark("safetyHazard", { origin: "person", support: "judged", confidence: null })];
    await setUp({ draft: { values: { ...draft.values, safetyHazard: false }, marks } });
    expect(screen.getByText("The safety rules say otherwise: Gas")).toBeDefined();
  });

  it("whether there is a hazard is asked where nobody has said it", async () => {
    const { safetyHazard: _, ...values } = draft.values;
    const { actions } = await setUp({ draft: { values, marks: [] } });
    fireEvent.click(screen.getByRole("button", { name: "No" }));
    expect(actions.set).toHaveBeenCalledExactlyOnceWith("safetyHazard", false);
  });
});

describe("fields that are not there", () => {
  it("are added from one place", async () => {
    const { actions } = await setUp();
    const add = screen.getByRole("button", { name: "Add field" });
    expect(add.getAttribute("aria-expanded")).toBe("false");
    fireEvent.click(add);
    expect(add.getAttribute("aria-expanded")).toBe("true");
    expect(screen.queryByRole("button", { name: "Failure mode" })).toBeNull();
    fireEvent.click(screen.getByRole("button", { name: "Readings" }));
    fireEvent.change(box("Measured"), { target: { value: "pressure" } });
    fireEvent.change(box("Value"), { target: { value: "4,2" } });
    fireEvent.keyDown(box("Value"), { key: "Enter" });
    expect(actions.add).toHaveBeenCalledExactlyOnceWith("readings", { name: "pressure", value: 4.2 });
  });
});

describe("an order that is only read", () => {
  it("has no controls but the values that light their words", async () => {
    await setUp({ actions: undefined });
    expect(screen.queryByRole("combobox")).toBeNull();
    expect(screen.queryByRole("switch")).toBeNull();
    fireEvent.click(value("Asset P-204B"));
    expect(screen.queryByRole("textbox")).toBeNull();
  });

  it("shows what is untrusted as text", async () => {
    await setUp({ draft: { values: { asset: "<img src=x onerror=alert(1)>" }, marks: [] } });
    expect(screen.getByRole("button", { name: "Asset <img src=x onerror=alert(1)>" })).toBeDefined();
    expect(document.querySelector("img")).toBeNull();
  });
});
