import { expect, test } from "vitest";
import { jsonLiteral, literal } from "./ebnf";

test("quotes, backslashes and control characters cannot leave a literal", () => {
  expect(literal('a"b\\c')).toBe(String.raw`"a\"b\\c"`);
  expect(literal("a\nb\u0000")).toBe(String.raw`"a\u000ab\u0000"`);
  expect(literal("\ud83d")).toBe('"\uFFFD"');
  expect(literal("🛠️ مضخة")).toBe('"🛠️ مضخة"');
});

test("a JSON literal matches the text as JSON writes it", () => {
  expect(jsonLiteral('2" pipe')).toBe(String.raw`"2\\\" pipe"`);
  expect(jsonLiteral("a\\b")).toBe(String.raw`"a\\\\b"`);
});
