import { asciiDigits, isArabic } from "./fold";
import { chunkAround } from "./joints";
import { cardinalOf, fractionOf, isDual, isOneWord, isPointWord, ordinalOf, spokenNumber } from "./number-words";
import { tokenise, type Token } from "./tokens";
import { unitName } from "./units";

/** A number of a text. */
export interface NoteNumber {
  start: number;
  end: number;
  /** Its tokens, first and last. */
  first: number;
  last: number;
  /** What it may mean, the likeliest first: "1,250" is 1250 or 1.25. */
  values: number[];
  /**
   * `digits` and `words` say a number outright; `article` ("a", "une") is one, `dual` two of something, `ordinal` a place
   * in a row.
   */
  form: "digits" | "words" | "article" | "dual" | "ordinal";
  /** It belongs to a tag, a part number or a time of day and measures nothing. */
  tag: boolean;
}

/** All numbers of a text, in order of their start. Where the text allows two readings, both are given. */
export function findNumbers(text: string, tokens: readonly Token[] = tokenise(text)): NoteNumber[] {
  const numbers: NoteNumber[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    if (tokens[i]?.kind === "number") numbers.push(...digitNumbers(text, tokens, i));
  }
  for (let i = 0; i < tokens.length;) i = addWordNumbers(tokens, i, numbers);
  return numbers.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** What a numeral may mean. The separators are those of the text: "1,250" is 1250 or 1.25, "1,5" is 1.5. */
export function numeralValues(numeral: string): number[] {
  const plain = numeral.replaceAll("\u066b", ".").replaceAll("\u066c", "'");
  const groups = plain.split(/[.,']/u);
  const separators = plain.match(/[.,']/gu) ?? [];
  if (separators.length === 0) return [Number(plain)];
  const thousands = (count: number): boolean =>
    /^[1-9]\d{0,2}$/u.test(groups[0] ?? "") && groups.slice(1, count + 1).every((group) => group.length === 3);
  const whole = Number(groups.join(""));
  if (separators.length === 1) {
    const decimal = Number(`${groups[0] ?? ""}.${groups[1] ?? ""}`);
    if (separators[0] === "'") return thousands(1) ? [whole] : [];
    if (!thousands(1)) return [decimal];
    return separators[0] === "," ? [whole, decimal] : [decimal, whole];
  }
  if (new Set(separators).size === 1) return thousands(separators.length) ? [whole] : [];
  const lastMark = separators.at(-1);
  if (separators.filter((mark) => mark === lastMark).length > 1 || !thousands(separators.length - 1)) return [];
  return [Number(`${groups.slice(0, -1).join("")}.${groups.at(-1) ?? ""}`)];
}

const MINUS = /(?:^|[\s([:=,;~])[-−–]\s?$/u;
const MINUS_WORDS = new Set(["minus", "moins", "negative", "سالب", "ناقص"]);

/** Whether the numeral is part of a tag ("P-204", "6309-2RS", "M12") or of a time of day. */
function isTag(text: string, tokens: readonly Token[], i: number): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (token === undefined) return false;
  if (before?.kind === "number" && text.slice(before.end, token.start) === ":") return true;
  if (after?.kind === "number" && text.slice(token.end, after.start) === ":") return true;
  const { first, last } = chunkAround(text, tokens, i);
  // "110-165" is a range of two numbers; a longer row, or one with letters, is a part number.
  return last > first && (last - first > 1 || tokens[first]?.kind === "word" || tokens[last]?.kind === "word");
}

function digitNumbers(text: string, tokens: readonly Token[], i: number): NoteNumber[] {
  const token = tokens[i];
  if (token === undefined) return [];
  const raw = asciiDigits(text.slice(token.start, token.end));
  const values = /[.,\u066b\u066c]/u.test(raw) ? numeralValues(raw) : [Number(token.text)];
  const tag = isTag(text, tokens, i);
  const made: NoteNumber[] = [];
  const add = (first: number, last: number, what: number[]): void => {
    const [from, to] = [tokens[first], tokens[last]];
    if (from !== undefined && to !== undefined && what.length > 0) {
      made.push({ start: from.start, end: to.end, first, last, values: what, form: "digits", tag });
    }
  };
  const before = text.slice(Math.max(0, token.start - 3), token.start);
  const negative = MINUS.test(before) || MINUS_WORDS.has(tokens[i - 1]?.text ?? "");
  if (/(?:^|\s)[.,]$/u.test(before) && /^\d+$/u.test(token.text)) add(i, i, [Number(`0.${token.text}`)]);
  else if (negative) add(i, i, [...values.map((value) => -value), ...values]);
  else add(i, i, values);
  addGroups(text, tokens, i, add);
  addFraction(text, tokens, i, values, add);
  const tail = fractionTail(tokens, i + 1) ?? fractionAfterUnit(tokens, i);
  if (tail !== undefined)
    add(
      i,
      tail.last,
      values.map((value) => value + tail.part),
    );
  return made;
}

/** "2 bars et demi", "two hours and a half": one word between. */
function fractionAfterUnit(tokens: readonly Token[], i: number): ReturnType<typeof fractionTail> {
  const [number, unit, next] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  return unit?.kind === "word" && unit.clause === number?.clause && next?.clause === unit.clause
    ? fractionTail(tokens, i + 2)
    : undefined;
}

type Add = (first: number, last: number, values: number[]) => void;

/** "1 250", "12 500 000": thousands set apart by spaces. */
function addGroups(text: string, tokens: readonly Token[], i: number, add: Add): void {
  let digits = tokens[i]?.text ?? "";
  if (!/^[1-9]\d{0,2}$/u.test(digits)) return;
  for (let j = i + 1; j < i + 4; j += 1) {
    const [left, right] = [tokens[j - 1], tokens[j]];
    if (left === undefined || right === undefined || !/^\d{3}(?:\.\d+)?$/u.test(right.text)) return;
    if (!/^[ \u00a0\u202f]$/u.test(text.slice(left.end, right.start))) return;
    digits += right.text;
    add(i, j, [Number(digits)]);
  }
}

/** "3/4", "1 1/2", "1-1/2" and "1½". */
function addFraction(text: string, tokens: readonly Token[], i: number, values: readonly number[], add: Add): void {
  const [top, bottom] = [tokens[i], tokens[i + 1]];
  if (top === undefined || bottom?.kind !== "number") return;
  const [a, b] = [Number(top.text), Number(bottom.text)];
  const gap = text.slice(top.end, bottom.start);
  if (/^[/⁄]$/u.test(gap) && Number.isInteger(a) && Number.isInteger(b) && b > 1 && b <= 64) {
    add(i, i + 1, [a / b]);
    const whole = tokens[i - 1];
    if (
      whole?.kind === "number" &&
      /^\d+$/u.test(whole.text) &&
      /^[ -]$/u.test(text.slice(whole.end, top.start)) &&
      a < b
    ) {
      add(i - 1, i + 1, [Number(whole.text) + a / b]);
    }
  }
  if (/^\s?$/u.test(gap) && /^0\.\d+$/u.test(bottom.text) && !/^\d/u.test(text.slice(bottom.start))) {
    add(
      i,
      i + 1,
      values.map((value) => value + b),
    );
  }
}

/** "and a half", "et demie", "ونص", "الا ربع" at token `i`: what it adds, and its last token. */
export function fractionTail(tokens: readonly Token[], i: number): { part: number; last: number } | undefined {
  const word = tokens[i]?.text ?? "";
  const joined = word.startsWith("و") ? fractionOf(word.slice(1)) : undefined;
  if (joined !== undefined) return { part: joined, last: i };
  const less = word === "الا" || word === "moins" || word === "less";
  if (!less && word !== "and" && word !== "et" && word !== "n") return undefined;
  let j = i + 1;
  while (isOneWord(tokens[j]?.text ?? "") || tokens[j]?.text === "le") j += 1;
  const part = fractionOf(tokens[j]?.text ?? "");
  return part === undefined ? undefined : { part: less ? -part : part, last: j };
}

/** Number words from token `i`; returns the token after what was read. */
function addWordNumbers(tokens: readonly Token[], i: number, numbers: NoteNumber[]): number {
  const token = tokens[i];
  if (token === undefined) return i + 1;
  const add = (first: number, last: number, values: number[], form: NoteNumber["form"]): void => {
    const [from, to] = [tokens[first], tokens[last]];
    if (from !== undefined && to !== undefined && values.length > 0)
      numbers.push({ start: from.start, end: to.end, first, last, values, form, tag: false });
  };
  const run = wordRun(tokens, i) ?? decimalsAlone(tokens, i);
  if (run === undefined) {
    addSmallWord(tokens, i, add);
    return i + 1;
  }
  const negative = MINUS_WORDS.has(tokens[i - 1]?.text ?? "");
  const signed = (values: number[]): number[] => (negative ? [...values.map((value) => -value), ...values] : values);
  const part = run.last === i ? fractionOf(token.text) : undefined;
  add(i, run.last, signed(part === undefined ? run.values : [...run.values, part]), "words");
  const tail = fractionTail(tokens, run.last + 1) ?? fractionAfterUnit(tokens, run.last);
  if (tail !== undefined)
    add(
      i,
      tail.last,
      run.values.map((value) => value + tail.part),
      "words",
    );
  // "two two-inch bolts": the words may also be several numbers.
  if (run.last > i && !run.decimal) {
    for (let j = i; j <= run.last; j += 1) {
      const value = cardinalOf(tokens[j]?.text ?? "");
      if (value !== undefined) add(j, j, [value], "words");
    }
  }
  return run.last + 1;
}

interface WordRun {
  last: number;
  values: number[];
  decimal: boolean;
}

function wordRun(tokens: readonly Token[], i: number): WordRun | undefined {
  const whole = cardinals(tokens, i);
  if (whole.parts.length === 0) return undefined;
  const spoken = spokenNumber(whole.parts, isArabic(tokens[i]?.text ?? ""));
  if (spoken === undefined) return undefined;
  if (isPointWord(tokens[whole.last + 1]?.text ?? "")) {
    const decimals = cardinals(tokens, whole.last + 2);
    const after = spokenNumber(decimals.parts);
    if (after !== undefined) {
      const values = spoken.values
        .map((value) => Number(`${value}.${after.digits}`))
        .filter((value) => !Number.isNaN(value));
      return { last: decimals.last, values, decimal: true };
    }
  }
  return { last: whole.last, values: spoken.values, decimal: false };
}

/** "point two": nothing before the point. */
function decimalsAlone(tokens: readonly Token[], i: number): WordRun | undefined {
  if (!isPointWord(tokens[i]?.text ?? "")) return undefined;
  const decimals = cardinals(tokens, i + 1);
  const after = spokenNumber(decimals.parts);
  return after === undefined
    ? undefined
    : { last: decimals.last, values: [Number(`0.${after.digits}`)], decimal: true };
}

/** Neighbouring cardinal words; "and", "et" and "a" only between them ("a hundred and forty", "vingt et un"). */
function cardinals(tokens: readonly Token[], from: number): { parts: number[]; last: number } {
  const parts: number[] = [];
  let last = from - 1;
  for (let j = from; j < tokens.length && parts.length < 12; j += 1) {
    const token = tokens[j];
    if (token === undefined || (parts.length > 0 && token.clause !== tokens[last]?.clause)) break;
    const value = cardinalOf(token.text) ?? (/^une?$/u.test(token.text) && (parts.at(-1) ?? 0) >= 20 ? 1 : undefined);
    if (value === undefined) {
      const hundred = isOneWord(token.text) && (cardinalOf(tokens[j + 1]?.text ?? "") ?? 0) >= 100;
      const joint =
        parts.length > 0 &&
        /^(?:and|et|و)$/u.test(token.text) &&
        (parts.at(-1) ?? 0) >= 20 &&
        cardinalOf(tokens[j + 1]?.text ?? "") !== undefined;
      if (hundred || joint) continue;
      break;
    }
    parts.push(value);
    last = j;
  }
  return { parts, last };
}

function addSmallWord(
  tokens: readonly Token[],
  i: number,
  add: (first: number, last: number, values: number[], form: NoteNumber["form"]) => void,
): void {
  const word = tokens[i]?.text ?? "";
  const ordinal = ordinalOf(word);
  const part = fractionOf(word);
  if (ordinal !== undefined) add(i, i, [ordinal], "ordinal");
  else if (part !== undefined) add(i, i, part === 0.75 ? [0.75, 0.25] : [part], "words");
  else if (isOneWord(word)) {
    add(i, i, [1], "article");
    const tail = fractionTail(tokens, i + 2);
    if (tail !== undefined) add(i, tail.last, [1 + tail.part], "words");
  } else if (
    unitName(word) !== undefined &&
    tokens[i - 1]?.kind !== "number" &&
    cardinalOf(tokens[i - 1]?.text ?? "") === undefined
  ) {
    // "كيلو ونص": a unit alone is one of it.
    const tail = fractionTail(tokens, i + 1);
    if (tail !== undefined) add(i, tail.last, [1 + tail.part], "words");
  } else if (isDual(word)) add(i, i, [2], "dual");
}
