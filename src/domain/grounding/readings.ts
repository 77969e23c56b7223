import type { Part, Reading } from "@/domain/work-order/schema";
import type { TokenRange } from "./codes";
import { findPhrase } from "./find-phrase";
import type { NoteIndex } from "./note-index";
import { numeralValues, type NoteNumber } from "./numbers";
import { spansOf } from "./spans";
import { termsOf } from "./terms";
import { type Finding, unsupported } from "./types";
import { unitAfter, unitName, unitsAgree } from "./units";
import { wordList } from "./word-list";

/** Support for a measured value. It stands or falls with its number; its name may be in the labeller's words. */
export function findReading(reading: Reading, note: NoteIndex): Finding {
  if (typeof reading.value === "string") {
    const asNumber = numeralValues(reading.value.trim())[0];
    return asNumber === undefined || Number.isNaN(asNumber)
      ? findPhrase(reading.value, note, "phrase")
      : findReadingNumber(asNumber, reading, note);
  }
  return findReadingNumber(reading.value, reading, note);
}

function findReadingNumber(value: number, reading: Reading, note: NoteIndex): Finding {
  const unit = reading.unit === undefined ? undefined : unitName(reading.unit);
  const places = note.numbers.filter(
    (number) => isMeasured(note, number) && holds(number, value) && fitsUnit(note, number, unit),
  );
  const names = termsOf(reading.name, note, "fault");
  const best = nearest(
    places,
    names.flatMap((term) => term.places),
  );
  if (best === undefined) return unsupported;
  const sure = best.form === "digits" && same(best.values[0], value);
  const evidence = [{ start: best.start, end: unitEnd(note, best, unit) }];
  return { support: sure ? "exact" : "matched", evidence };
}

/** Beside these stands what ought to be, not what was measured. */
const LIMITS =
  wordList(`limit limits spec specs setpoint setpt should supposed nominal nameplate target fla rated instead consigne limite nominale seuil lieu
  المفروض والمفروض المطلوب والمطلوب الحد بدل العادي والعادي`);
const LIMITS_AFTER = wordList("limit spec nameplate nominal target setpoint rated");

function isMeasured(note: NoteIndex, number: NoteNumber): boolean {
  return !number.tag && (number.form === "digits" || number.form === "words") && !isLimit(note, number);
}

/** "limit 4 mm", "should be 42", "au lieu de 95", "0.4 spec". */
function isLimit(note: NoteIndex, number: NoteNumber): boolean {
  const clause = note.tokens[number.first]?.clause;
  const among = (from: number, to: number, list: ReadonlySet<string>): boolean =>
    note.tokens.slice(Math.max(0, from), to).some((token) => token.clause === clause && list.has(token.text));
  return among(number.first - 2, number.first, LIMITS) || among(number.last + 1, number.last + 2, LIMITS_AFTER);
}

function same(a: number | undefined, b: number): boolean {
  return a !== undefined && Math.abs(a - b) < 1e-6;
}

function holds(number: NoteNumber, value: number): boolean {
  return number.values.some((other) => same(other, value));
}

/** A number that the note gives in another unit is another measurement. */
function fitsUnit(note: NoteIndex, number: NoteNumber, unit: string | undefined): boolean {
  const said = unitAfter(note.text, number.end);
  return unit === undefined || said === undefined || unitsAgree(unit, said);
}

function unitEnd(note: NoteIndex, number: NoteNumber, unit: string | undefined): number {
  const next = note.tokens[number.last + 1];
  if (unit === undefined || next === undefined || unitName(next.text) !== unit) return number.end;
  return note.text.slice(number.end, next.start).length <= 2 ? next.end : number.end;
}

/** The number that stands nearest to any of the places; the first where there are none. */
function nearest(numbers: readonly NoteNumber[], places: readonly TokenRange[]): NoteNumber | undefined {
  let best: { number: NoteNumber; distance: number } | undefined;
  for (const number of numbers) {
    let distance = number.form === "digits" ? 1e6 : 1e6 + 0.5;
    for (const place of places)
      distance = Math.min(distance, Math.abs(place.first - number.first) + (number.form === "digits" ? 0 : 0.5));
    if (best === undefined || distance < best.distance) best = { number, distance };
  }
  return best?.number;
}

/** How far from the words of a part its number may stand, in tokens; further where the number has the part's own unit. */
const REACH = 8;
const REACH_WITH_UNIT = 40;

/** Support for how many of a part there are. One of it needs no number: naming it is saying one. */
export function findQuantity(part: Part, quantity: number, name: Finding, note: NoteIndex): Finding {
  if (name.support === "none") return unsupported;
  const unit = part.unit === undefined ? undefined : unitName(part.unit);
  const named = termsOf(part.name, note, "phrase")
    .filter((term) => term.kind !== "number")
    .flatMap((term) => term.places);
  const isNear = (number: NoteNumber): boolean => {
    const said = unitAfter(note.text, number.end);
    if (said !== undefined && (unit === undefined || !unitsAgree(unit, said))) return false;
    const reach = said === undefined ? REACH : REACH_WITH_UNIT;
    return named.some((place) => Math.abs(number.first - place.first) <= reach);
  };
  const places = note.numbers.filter(
    (number) => !number.tag && number.form !== "ordinal" && holds(number, quantity) && isNear(number),
  );
  const best = nearest(places, named);
  if (best !== undefined) {
    const support = best.form === "digits" && best.values[0] === quantity ? "exact" : "matched";
    return { support, evidence: spansOf(note.tokens, [best]) };
  }
  return quantity === 1 && part.unit === undefined ? { support: "matched", evidence: name.evidence } : unsupported;
}
