/**
 * Writing EBNF for xgrammar. A malformed grammar aborts the decoder's wasm, so nothing of a note enters a grammar
 * except through `literal` and `jsonLiteral`.
 */

/** Quotes and backslashes end or bend a literal; control characters and surrogates have no place in its source. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const UNSAFE = /["\\\u0000-\u001f\u007f-\u009f\u2028\u2029\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** A terminal that matches exactly this text. The text must not be empty. */
export function literal(text: string): string {
  return `"${text.replaceAll(UNSAFE, escapeUnit)}"`;
}

function escapeUnit(unit: string): string {
  if (unit === '"' || unit === "\\") return `\\${unit}`;
  const code = unit.charCodeAt(0);
  // A lone surrogate is no character in UTF-8.
  return code >= 0xd800 && code <= 0xdfff ? "\uFFFD" : `\\u${code.toString(16).padStart(4, "0")}`;
}

/** A terminal that matches this text as it stands inside a JSON string. */
export function jsonLiteral(text: string): string {
  return literal(JSON.stringify(text).slice(1, -1));
}

export function alternatives(items: readonly string[]): string {
  return items.join(" | ");
}

/** A rule needs at least one alternative. */
export function rule(name: string, items: readonly string[]): string {
  return `${name} ::= ${alternatives(items)}`;
}
