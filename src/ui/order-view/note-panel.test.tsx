// @vitest-environment jsdom
import { fireEvent, screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { renderUi } from "@/ui/testing";
import { NotePanel } from "./note-panel";

const text = "P-204B <b>leaks</b> at the seal";
const evidence = [
  { path: "o/asset", evidence: [{ start: 0, end: 6 }] },
  { path: "o/title", evidence: [{ start: 0, end: 31 }] },
  { path: "o/location", evidence: [{ start: 27, end: 31 }] },
];
const names: Record<string, string> = { "o/asset": "Asset", "o/title": "Title", "o/location": "Location" };

async function setUp(active: string | null = null) {
  const onActivate = vi.fn<(key: string) => void>();
  const onPick = vi.fn<(key: string) => void>();
  await renderUi(<NotePanel text={text} evidence={evidence} active={active} nameOf={(key) => names[key] ?? ""} onActivate={onActivate} onPick={onPick} />);
  return { onActivate, onPick };
}

it("shows the note to the letter, and as text only", async () => {
  await setUp();
  expect(document.querySelector("p")?.textContent).toBe(text);
  expect(document.querySelector("p b")).toBeNull();
});

it("lights the words of the active value", async () => {
  await setUp("o/location");
  expect(screen.getAllByRole("button").map((words) => [words.textContent, words.dataset["active"]])).toEqual([
    ["P-204B", "false"],
    [" <b>leaks</b> at the ", "false"],
    ["seal", "true"],
  ]);
});

it("is one stop of the keyboard; arrows go from words to words and light their values", async () => {
  const { onActivate, onPick } = await setUp();
  const words = screen.getAllByRole("button");
  expect(words.map((element) => element.tabIndex)).toEqual([0, -1, -1]);
  const [first, , last] = words;
  if (!first || !last) throw new Error("words are missing");
  first.focus();
  expect(onActivate).toHaveBeenLastCalledWith("o/asset");
  fireEvent.keyDown(first, { key: "ArrowRight" });
  fireEvent.keyDown(document.activeElement ?? first, { key: "ArrowRight" });
  expect(document.activeElement).toBe(last);
  expect(onActivate).toHaveBeenLastCalledWith("o/location");
  fireEvent.keyDown(last, { key: "Enter" });
  expect(onPick).toHaveBeenLastCalledWith("o/location");
});

it("goes on to the next value when the same words are pressed again", async () => {
  const { onPick } = await setUp("o/asset");
  const [first] = screen.getAllByRole("button");
  if (!first) throw new Error("words are missing");
  fireEvent.click(first);
  expect(onPick).toHaveBeenLastCalledWith("o/asset");
  fireEvent.click(first);
  expect(onPick).toHaveBeenLastCalledWith("o/title");
});
