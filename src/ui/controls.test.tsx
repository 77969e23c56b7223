// @vitest-environment jsdom
import { fireEvent, screen } from "@testing-library/react";
import { Trash2 } from "lucide-react";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { Button, IconButton } from "./button";
import { PriorityBadge } from "./priority-badge";
import { ProgressBar } from "./progress-bar";
import { Select } from "./select";
import { Switch } from "./switch";
import { renderUi } from "./testing";
import { TextArea, TextField } from "./text-field";

describe("Button", () => {
  it("submits no form unless asked to", async () => {
    const onSubmit = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());
    await renderUi(
      <form onSubmit={onSubmit}>
        <Button>{"Plain"}</Button>
        <Button type="submit">{"Send"}</Button>
      </form>,
    );
    fireEvent.click(screen.getByRole("button", { name: "Plain" }));
    expect(onSubmit).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole("button", { name: "Send" }));
    expect(onSubmit).toHaveBeenCalledOnce();
  });

  it("keeps the focus while pending, and does nothing", async () => {
    const onPress = vi.fn();
    await renderUi(
      <Button isPending onPress={onPress}>
        {"Check"}
      </Button>,
    );
    const button = screen.getByRole("button", { name: "Check" });
    button.focus();
    fireEvent.click(button);
    expect(document.activeElement).toBe(button);
    expect(button.getAttribute("aria-disabled")).toBe("true");
    expect(onPress).not.toHaveBeenCalled();
  });

  it("has a name although it shows an icon only", async () => {
    await renderUi(<IconButton icon={Trash2} label="Delete" />);
    expect(screen.getByRole("button", { name: "Delete" }).textContent).toBe("");
  });
});

function HazardSwitch() {
  const [on, setOn] = useState(false);
  return <Switch label="Hazard" isSelected={on} onChange={setOn} />;
}

describe("fields", () => {
  it("belong to their label, hint and error", async () => {
    await renderUi(
      <>
        <TextField label="Asset" description="As on the plate" errorMessage="Missing" value="" onChange={vi.fn()} />
        <TextArea label="Note" hideLabel value="x" onChange={vi.fn()} />
        <TextArea label="Empty" value="" placeholder="Words" onChange={vi.fn()} />
      </>,
    );
    const asset = screen.getByRole("textbox", { name: "Asset" });
    expect(asset.getAttribute("aria-invalid")).toBe("true");
    const described = (asset.getAttribute("aria-describedby") ?? "").split(" ").map((id) => document.getElementById(id)?.textContent);
    expect(described).toEqual(["As on the plate", "Missing"]);
    const note = screen.getByRole("textbox", { name: "Note" });
    expect(note.hasAttribute("aria-invalid")).toBe(false);
    // Arabic in an English interface runs from the right, and the other way round.
    expect(note.getAttribute("dir")).toBe("auto");
    // An empty one shows its placeholder, which is in the language of the interface.
    expect(screen.getByRole("textbox", { name: "Empty" }).hasAttribute("dir")).toBe(false);
  });

  it("Select gives back one of its own values", async () => {
    const onChange = vi.fn();
    const options = [
      { value: "low", label: "Low" },
      { value: "high", label: "High" },
    ] as const;
    await renderUi(<Select label="Priority" options={options} value="low" onChange={onChange} />);
    fireEvent.change(screen.getByRole("combobox", { name: "Priority" }), { target: { value: "high" } });
    expect(onChange).toHaveBeenCalledExactlyOnceWith("high");
  });

  it("Switch tells its state", async () => {
    await renderUi(<HazardSwitch />);
    const control = screen.getByRole("switch", { name: "Hazard" });
    expect(control.getAttribute("aria-checked")).toBe("false");
    fireEvent.click(control);
    expect(control.getAttribute("aria-checked")).toBe("true");
  });
});

describe("what is shown", () => {
  it("ProgressBar says in words how far it is", async () => {
    await renderUi(<ProgressBar label="Downloading" value={0.5} valueText="42 of 84 MB" />);
    const bar = screen.getByRole("progressbar", { name: "Downloading" });
    expect(bar.getAttribute("value")).toBe("0.5");
    expect(bar.getAttribute("aria-valuetext")).toBe("42 of 84 MB");
  });

  it("ProgressBar has no value while nobody knows", async () => {
    await renderUi(<ProgressBar label="Preparing" value={null} />);
    expect(screen.getByRole("progressbar").hasAttribute("value")).toBe(false);
  });

  it("each priority has a shape of its own, and a name even when compact", async () => {
    const all = ["low", "medium", "high", "emergency"] as const;
    const { container } = await renderUi(all.map((priority) => <PriorityBadge key={priority} priority={priority} compact />), { locale: "fr" });
    expect(screen.getAllByRole("img").map((badge) => badge.getAttribute("aria-label"))).toEqual(["Basse", "Moyenne", "Haute", "Urgence"]);
    const shapes = [...container.querySelectorAll("path")].map((path) => path.getAttribute("d"));
    expect(new Set(shapes).size).toBe(4);
  });
});
