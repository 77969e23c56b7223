import { isArabic } from "./fold";
import { isGlued, type Token } from "./tokens";
import { unitName } from "./units";
import { wordList } from "./word-list";

/** What may stand on a numeral without making a tag of it: "x2", "2x", "3rd", "5A", "12mm". */
const LOOSE_BEFORE = wordList("x o n no nr");
const LOOSE_AFTER =
  wordList(`x st nd rd th e er ere eme iem off no pc pcs pce pers p em hp yr mo wk k kn kohm mg mh mg/l mw mn kwh cv ah mil bhp rh cfm
  uf mf tr cps lux ug am pm hrs ea ua na khz mhz gohm oz yd knm cst ntu ppb fl pk`);

/**
 * Whether tokens `i` and `i + 1` belong to one tag, so that one of them alone says nothing: "P" and "204" of "P-204B",
 * "6309" and "2" of "6309-2RS", but not "24" and "VDC" of "24VDC".
 */
export function isJoined(text: string, tokens: readonly Token[], i: number): boolean {
  const [before, left, right] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (left === undefined || right === undefined) return false;
  if (left.kind === "word" && right.kind === "word") return false;
  if ((left.kind === "word" && isArabic(left.text)) || (right.kind === "word" && isArabic(right.text))) return false;
  const glued = isGlued(left, right);
  const gap = glued ? "" : text.slice(left.end, right.start);
  if (!glued && gap !== "-" && gap !== "_") return false;
  if (left.kind === "number" && right.kind === "number") return true;
  if (left.kind === "word") return glued ? !isLooseBefore(before, left) : left.text.length <= 4 && left.text !== "x";
  if (right.text === "x") return false;
  if (LOOSE_AFTER.has(right.text) || unitName(right.text) !== undefined) {
    // The A of "P-301A" is no ampere, nor the PK of "8PK1420" a pack: they stand within a tag.
    return glued && ((before?.kind === "word" && isJoined(text, tokens, i - 1)) || isJoined(text, tokens, i + 1));
  }
  return glued || right.text.length <= 2;
}

/** "x2", and the h of "10h15": a unit between two numerals. */
function isLooseBefore(before: Token | undefined, left: Token): boolean {
  return (
    LOOSE_BEFORE.has(left.text) ||
    (before?.kind === "number" && isGlued(before, left) && unitName(left.text) !== undefined)
  );
}

/**
 * Whether a stretch of tokens may not end between tokens `i` and `i + 1`. Stricter than being joined: "PDU 3A" does not
 * hold "PDU 3", although the A of "3A" may be amperes.
 */
export function isUncuttable(text: string, tokens: readonly Token[], i: number): boolean {
  if (isJoined(text, tokens, i)) return true;
  const [left, right] = [tokens[i], tokens[i + 1]];
  if (left?.kind !== "number" || right?.kind !== "word" || right.text === "x") return false;
  return isGlued(left, right) && !isArabic(right.text);
}

/** First and last token of the tag or single token around token `i`. */
export function chunkAround(text: string, tokens: readonly Token[], i: number): { first: number; last: number } {
  let [first, last] = [i, i];
  while (isJoined(text, tokens, first - 1)) first -= 1;
  while (isJoined(text, tokens, last)) last += 1;
  return { first, last };
}
