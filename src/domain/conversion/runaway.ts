/**
 * A small model can fall into repeating itself, and the grammar bounds no string (a bound costs up to 400 ms a token).
 * So the answer is watched character by character while it streams. The bounds are about twice the longest value of
 * the training notes.
 */

export const MAX_ORDERS = 4;
export const MAX_LIST_ITEMS = 12;
/** The same item in one list this often is a loop. */
const MAX_SAME_ITEMS = 2;
/** Longer than four orders with every list full. */
export const MAX_ANSWER_LENGTH = 24_000;
export const MAX_WHITE_SPACE = 64;
/** No number needs more: JSON writes the longest double with 25 characters. */
export const MAX_SCALAR_LENGTH = 32;
const MAX_KEY_LENGTH = 40;

const MAX_TEXT_LENGTH = 240;
/** By the name of the field, wherever it stands. */
const maxLengths: Record<string, number> = {
  asset: 120,
  location: 120,
  followUp: 120,
  name: 120,
  unit: 40,
  value: 60,
  failureMode: 40,
  workType: 40,
  priority: 40,
  // The schema allows 60; a longer one is cut at a word, one this long does not end.
  title: 90,
};

/** Phrases up to this length are looked for. */
const MAX_PERIOD = 80;

export interface RunawayWatch {
  /** A string begins: the value of a field, or a key where the field is null. */
  begin: (field: string | null) => void;
  /** Its next character; true when the string has run away. */
  add: (code: number) => boolean;
}

/** Watches one string at a time. A repetition that the note itself holds is a quotation. */
export function createRunawayWatch(note: string): RunawayWatch {
  let limit = 0;
  let codes: number[] = [];
  /** For each period, how many characters in a row equal the one a period before. */
  let runs = new Uint16Array(MAX_PERIOD + 1);

  const repeats = (): boolean => {
    const last = codes.length - 1;
    for (let period = 1; period <= MAX_PERIOD && period <= last; period += 1) {
      const run = codes[last] === codes[last - period] ? (runs[period] ?? 0) + 1 : 0;
      runs[period] = run;
      if (isLoop(run + period, period) && !note.includes(String.fromCharCode(...codes.slice(-run - period)))) return true;
    }
    return false;
  };

  return {
    begin: (field) => {
      limit = field === null ? MAX_KEY_LENGTH : (maxLengths[field] ?? MAX_TEXT_LENGTH);
      codes = [];
      runs = new Uint16Array(MAX_PERIOD + 1);
    },
    add: (code) => {
      codes.push(code);
      return codes.length > limit || repeats();
    },
  };
}

function isLoop(length: number, period: number): boolean {
  const times = length / period;
  return (times >= 4 && length >= 24) || (times >= 3 && length >= 36);
}

/** Whether the last item of a list has stood there too often, or the list is too long. Items as canonical text. */
export function isRunawayList(items: readonly string[], isOrders: boolean): boolean {
  if (items.length > (isOrders ? MAX_ORDERS : MAX_LIST_ITEMS)) return true;
  const last = items.at(-1);
  const same = items.filter((item) => item === last).length;
  return same > (isOrders ? 1 : MAX_SAME_ITEMS);
}
