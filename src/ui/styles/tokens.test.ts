import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");

/** Colours of a theme by name, references resolved. */
function coloursOf(theme: string): Map<string, string> {
  const block = css.slice(css.indexOf(`[data-theme="${theme}"] {`)).split("}", 1)[0] ?? "";
  const colours = new Map<string, string>();
  for (const [, name, value] of block.matchAll(/--([\w-]+): ([^;]+);/g)) {
    if (name !== undefined && value !== undefined) colours.set(name, value);
  }
  for (const [name, value] of colours) {
    const reference = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
    if (reference !== undefined) colours.set(name, colours.get(reference) ?? "");
  }
  return colours;
}

/** Relative luminance after WCAG 2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = (hex.match(/[0-9a-f]{2}/gi) ?? []).map((pair) => {
    const share = Number.parseInt(pair, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ["bg", "surface", "sunken"];
const text: [string, string[]][] = [
  ["text", [...grounds, "accent-soft", "danger-soft", "warning-soft", "success-soft", "evidence", "evidence-strong"]],
  ["text-muted", grounds],
  ["accent", [...grounds, "accent-soft"]],
  ["danger", [...grounds, "danger-soft"]],
  ["warning", [...grounds, "warning-soft"]],
  ["success", [...grounds, "success-soft"]],
  ["priority-low", grounds],
  ["priority-medium", grounds],
  ["priority-high", grounds],
  ["priority-emergency", grounds],
  ["on-accent", ["accent", "accent-strong"]],
  ["on-danger", ["danger", "danger-strong"]],
  ["on-selected", ["selected"]],
];
/** What is not text but has to be seen: outlines of controls, the focus, the underline of evidence. */
const shapes: [string, string[]][] = [
  ["border-strong", grounds],
  ["focus-color", [...grounds, "accent-soft"]],
  ["evidence-line", ["bg", "surface"]],
];

describe.each([
  { theme: "light", forText: 4.5, forShapes: 3 },
  { theme: "dark", forText: 4.5, forShapes: 3 },
  { theme: "sunlight", forText: 7, forShapes: 7 },
])("theme $theme", ({ theme, forText, forShapes }) => {
  const colours = coloursOf(theme);
  const measure = (name: string, ground: string) => contrast(colours.get(name) ?? "", colours.get(ground) ?? "");

  it.each(text)("%s can be read", (name, on) => {
    for (const ground of on) expect(measure(name, ground), `${name} on ${ground}`).toBeGreaterThanOrEqual(forText);
  });

  it.each(shapes)("%s can be seen", (name, on) => {
    for (const ground of on) expect(measure(name, ground), `${name} on ${ground}`).toBeGreaterThanOrEqual(forShapes);
  });
});

/** Names of the colours of a theme; sunlight also changes lines and small text. */
function namesOf(theme: string): string[] {
  return [...coloursOf(theme).keys()].filter((name) => !/^(line|text-s$)/.test(name)).toSorted();
}

it("all themes have the same colours", () => {
  expect(namesOf("dark")).toEqual(namesOf("light"));
  expect(namesOf("sunlight")).toEqual(namesOf("light"));
});
