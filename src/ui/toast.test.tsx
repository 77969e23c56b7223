// @vitest-environment jsdom
import { act, fireEvent, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { renderUi } from "./testing";
import { useToast, type ToastMessage } from "./toast";

function Trigger({ messages }: { messages: ToastMessage[] }) {
  const toast = useToast();
  return messages.map((message) => (
    <button key={message.text} type="button" onClick={() => toast(message)}>
      {`show ${message.text}`}
    </button>
  ));
}

const pass = (milliseconds: number) =>
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
const show = (text: string) => fireEvent.click(screen.getByText(`show ${text}`));

describe("toast", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  it("speaks through a live region that was there before", async () => {
    const { container } = await renderUi(<Trigger messages={[{ text: "Saved" }]} />);
    const region = container.querySelector("[aria-live=polite]");
    expect(region?.textContent).toBe("");
    show("Saved");
    expect(region?.textContent).toContain("Saved");
  });

  it("goes by itself, with an undo later", async () => {
    const onUndo = vi.fn();
    await renderUi(<Trigger messages={[{ text: "Saved" }, { text: "Deleted", onUndo }]} />);
    show("Saved");
    pass(5000);
    expect(screen.queryByText("Saved")).toBeNull();
    show("Deleted");
    pass(11_000);
    expect(screen.queryByText("Deleted")).not.toBeNull();
    pass(1000);
    expect(screen.queryByText("Deleted")).toBeNull();
    expect(onUndo).not.toHaveBeenCalled();
  });

  it("stays while somebody is at it", async () => {
    await renderUi(<Trigger messages={[{ text: "Deleted", onUndo: vi.fn() }]} />);
    show("Deleted");
    const undo = screen.getByRole("button", { name: "Undo" });
    act(() => undo.focus());
    pass(60_000);
    expect(screen.queryByText("Deleted")).not.toBeNull();
    act(() => undo.blur());
    pass(12_000);
    expect(screen.queryByText("Deleted")).toBeNull();
  });

  it("undoes once and goes", async () => {
    const onUndo = vi.fn();
    await renderUi(<Trigger messages={[{ text: "Deleted", onUndo }]} />);
    show("Deleted");
    fireEvent.click(screen.getByRole("button", { name: "Undo" }));
    expect(onUndo).toHaveBeenCalledOnce();
    expect(screen.queryByText("Deleted")).toBeNull();
  });

  it("gives the newest its full time", async () => {
    await renderUi(<Trigger messages={[{ text: "First" }, { text: "Second" }]} />);
    show("First");
    pass(4000);
    show("Second");
    pass(4000);
    expect(screen.queryByText("First")).toBeNull();
    expect(screen.queryByText("Second")).not.toBeNull();
  });
});
