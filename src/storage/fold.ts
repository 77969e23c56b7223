import { fold } from "@/domain/grounding/fold";

/** Text as the search compares it: no case, accents, vowel marks, Arabic letter variants or Arabic-Indic digits. */
export function foldText(text: string): string {
  return fold(text).replace(/\s+/gu, " ").trim();
}

/** Folded text in which a tag is found with and without its dashes: "P-204B" also as "p204b". */
export function searchTextOf(parts: readonly string[]): string {
  const folded = foldText(parts.join(" "));
  const closed = new Set<string>();
  for (const [tag] of folded.matchAll(/[\p{L}\p{N}]+(?:[-_/.]+[\p{L}\p{N}]+)+/gu)) closed.add(tag.replace(/[-_/.]/gu, ""));
  return [folded, ...closed].join(" ");
}
