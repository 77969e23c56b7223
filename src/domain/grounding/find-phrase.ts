import type { Span } from "@/domain/work-order/draft";
import { asciiDigits, foldInPlace, isArabic } from "./fold";
import { isUncuttable } from "./joints";
import type { NoteIndex } from "./note-index";
import { spansOf } from "./spans";
import { termsOf, type Place, type Term } from "./terms";
import type { Token } from "./tokens";
import { type Finding, unsupported } from "./types";

/** Where the value stands to the letter, case and digit forms aside: never inside a word or a tag. */
export function findVerbatim(value: string, note: NoteIndex): Span | undefined {
  const needle = foldInPlace(value.trim());
  if (needle === "") return undefined;
  for (let from = note.plain.indexOf(needle); from >= 0; from = note.plain.indexOf(needle, from + 1)) {
    const span = { start: from, end: from + needle.length };
    if (isWhole(note, span)) return span;
  }
  return undefined;
}

/** Whether a stretch of the note begins and ends with whole words and tags, and none of it was taken back. */
function isWhole(note: NoteIndex, span: Span): boolean {
  const first = tokenAt(note.tokens, span.start);
  const start = note.tokens[first];
  if (start === undefined || start.start >= span.end) return false;
  let last = first;
  while ((note.tokens[last + 1]?.start ?? Infinity) < span.end) last += 1;
  const end = note.tokens[last];
  if (end === undefined || end.end > span.end) return false;
  if (start.start < span.start && !isClitic(note, start.start, span.start)) return false;
  if (isUncuttable(note.text, note.tokens, first - 1) || isUncuttable(note.text, note.tokens, last)) return false;
  return note.retracted.slice(first, last + 1).every((flag) => !flag);
}

/** The first token that ends after this place. */
function tokenAt(tokens: readonly Token[], at: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? Infinity) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** "بمحطة" holds "محطة": Arabic prepositions, "and" and the article are written on the word. */
function isClitic(note: NoteIndex, start: number, end: number): boolean {
  const prefix = asciiDigits(note.text.slice(start, end));
  return isArabic(prefix) && /^(?:[وف]?(?:[بلك]|ع)?(?:ال|ل)?)$/u.test(prefix);
}

/** The reach of a window in tokens: some words may stand between those of the value, a page may not. */
const SLACK = 10;
const PER_TERM = 3;

/** The places, one for each term, that stand closest together and best in order. */
function closestPlaces(terms: readonly Term[], limit: number): Place[] | undefined {
  const events = terms
    .flatMap((term, index) => term.places.map((place) => ({ index, place })))
    .toSorted((a, b) => a.place.first - b.place.first);
  const latest = terms.map((): Place | undefined => undefined);
  let best: { places: Place[]; cost: number } | undefined;
  for (const { index, place } of events) {
    latest[index] = better(latest[index], place, limit);
    const places = latest.filter((entry) => entry !== undefined);
    if (places.length < terms.length) continue;
    const cost = spread(places, limit);
    if (cost !== undefined && (best === undefined || cost < best.cost)) best = { places: [...places], cost };
  }
  return best?.places;
}

/** A later place is nearer to what comes, unless it is much less sure and the earlier one still in reach. */
function better(old: Place | undefined, place: Place, limit: number): Place {
  if (old === undefined || place.quality >= old.quality - 0.1) return place;
  return place.first - old.first <= limit / 3 ? old : place;
}

function spread(places: readonly Place[], limit: number): number | undefined {
  let [first, last, doubt, turns] = [Infinity, 0, 0, 0];
  let before = -1;
  for (const place of places) {
    first = Math.min(first, place.first);
    last = Math.max(last, place.last);
    doubt += 1 - place.quality;
    if (place.first < before) turns += 1;
    before = place.first;
  }
  const width = last - first;
  return width > limit ? undefined : width + doubt * 6 + turns * 0.5;
}

/** Support for a value that must stand in the note: an asset, a place, a part, a date. */
export function findPhrase(value: string, note: NoteIndex, kind: "identity" | "phrase"): Finding {
  const verbatim = findVerbatim(value, note);
  if (verbatim !== undefined) return { support: "exact", evidence: [verbatim] };
  const terms = termsOf(value, note, kind);
  if (terms.length === 0 || terms.some((term) => term.places.length === 0)) return unsupported;
  const places = closestPlaces(terms, SLACK + PER_TERM * terms.length);
  return places === undefined ? unsupported : { support: "matched", evidence: spansOf(note.tokens, places) };
}
