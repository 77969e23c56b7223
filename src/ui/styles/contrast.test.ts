import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/** The tokens of a theme, those it does not name from the light one, which is the base of all. */
function tokensOf(theme: string): Record<string, string> {
  const css = readFileSync("src/ui/styles/tokens.css", "utf8");
  const block = (name: string) => new RegExp(`\\[data-theme="${name}"\\] \\{([^}]*)\\}`, "u").exec(css)?.[1] ?? "";
  const read = (text: string) => Object.fromEntries([...text.matchAll(/--([\w-]+): (#[0-9a-f]{6});/gu)].map(([, name, value]) => [name, value]));
  return { ...read(block("light")), ...read(block(theme)) };
}

/** Relative luminance of WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const pairs: readonly (readonly [text: string, ground: string])[] = [
  ["text", "bg"], ["text", "surface"], ["text-muted", "bg"], ["text-muted", "surface"], ["accent", "bg"], ["accent", "surface"], ["on-accent", "accent"],
  ["danger", "surface"], ["danger", "danger-soft"], ["warning", "warning-soft"], ["success", "success-soft"], ["on-danger", "danger"],
  ["priority-low", "surface"], ["priority-medium", "surface"], ["priority-high", "surface"], ["priority-emergency", "surface"], ["text", "evidence"], ["text", "evidence-strong"],
];

describe.each([["light", 4.5], ["dark", 4.5], ["sunlight", 7]] as const)("the %s theme", (theme, least) => {
  const tokens = tokensOf(theme);
  it.each(pairs)(`has %s on %s readable (${least}:1)`, (text, ground) => {
    expect(contrast(tokens[text] ?? "#000000", tokens[ground] ?? "#000000")).toBeGreaterThanOrEqual(least);
  });
});
