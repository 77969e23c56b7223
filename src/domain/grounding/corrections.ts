import { fold } from "./fold";
import { chunkAround, isJoined } from "./joints";
import { cardinalOf, fractionOf } from "./number-words";
import { isStopWord } from "./stop-words";
import type { Token } from "./tokens";
import { unitName } from "./units";

/**
 * What the writer takes back: in "5/370 ... no sorry 5/440" only 5/440 stands. Nothing is taken back unless what
 * replaces it can be seen: a number for a number, a tag for a tag, or another word beside the same word.
 */

type Phrases = Map<string, string[][]>;

/** Phrases by their first word, the longest first. */
function phrases(list: string): Phrases {
  const byFirst: Phrases = new Map();
  for (const phrase of list.trim().split(/\s*\n\s*|\s*,\s*/u)) {
    const words = phrase.trim().split(/\s+/u).map(fold);
    const first = words[0] ?? "";
    byFirst.set(
      first,
      [...(byFirst.get(first) ?? []), words].toSorted((a, b) => b.length - a.length),
    );
  }
  return byFirst;
}

/** These take something back by themselves. */
const STRONG = phrases(`
  no sorry, sorry, no wait, no i mean, i mean, correction, no correction, scratch that, no scratch that, make that, no make that, wait make that
  hang on, no hang on, hold on, no hold on, no i tell a lie, i tell a lie, sorry i mean, oops, misread, i misread, no actually, wait no
  pardon, non pardon, euh non pardon, heu non, euh non, ah non, non plutot, ou plutot, je veux dire, je rectifie, rectif, je corrige, non erreur, desole, non desole
  non attends, attends, je relis, je recompte, non je relis, oups, non non, non c est, enfin non
  قصدي, لا قصدي, اقصد, لا اقصد, لا لا, لا لا قصدي, عفوا, لا عفوا, اسف, لا اسف, انا اسف, معليش, لا معليش, لا سامحني, سامحني, لا لا سمحلي, سمحلي, لا اسمحلي, اسمحلي
  اسمح لي, لا اسمح لي, سمح ليا, لا استغفر الله, استغفر الله, لا صبر, لا غلط, تصحيح, لا sorry, لا no wait, امم لا, لا لا مهو`);
/** These do only between two numbers or beside the same word: "25 min no 35", "bus 31, no bus 13". */
const WEAK = phrases(`no, non, لا, لأ, euh, heu, bal, بل, actually, well, enfin, قول, no more like, oups`);
const POLITE = new Set(["for", "about", "if", "to", "de", "pour"]);
const DENIALS = new Set(["not", "pas", "مو", "مش", "مب"]);
const BACK = 12;

interface Cue {
  first: number;
  last: number;
  strong: boolean;
}

/** One flag a token: whether the writer took it back. */
export function retractedTokens(text: string, tokens: readonly Token[]): boolean[] {
  const retracted = tokens.map(() => false);
  for (let i = 0; i < tokens.length; i += 1) {
    const cue = cueAt(text, tokens, i);
    if (cue !== undefined) {
      retract(text, tokens, cue, retracted);
      i = cue.last;
    } else if (DENIALS.has(tokens[i]?.text ?? "")) retractDenied(text, tokens, i, retracted);
  }
  return retracted;
}

function phraseAt(tokens: readonly Token[], i: number, list: Phrases): number {
  const found = list
    .get(tokens[i]?.text ?? "")
    ?.find((phrase) => phrase.every((word, k) => tokens[i + k]?.text === word));
  return found?.length ?? 0;
}

function cueAt(text: string, tokens: readonly Token[], i: number): Cue | undefined {
  const strong = phraseAt(tokens, i, STRONG);
  const length = strong > 0 ? strong : phraseAt(tokens, i, WEAK);
  if (length === 0 || i === 0) return undefined;
  let cue: Cue = { first: i, last: i + length - 1, strong: strong > 0 };
  // "No one hurt." begins a sentence; "Excavator No.3" is a number.
  const [before, after] = [
    text.slice(tokens[i - 1]?.end, tokens[i]?.start),
    text.slice(tokens[cue.last]?.end, tokens[cue.last + 1]?.start),
  ];
  if (!cue.strong && (/(?:^|[^.])[.!?](?:\s|$)/u.test(before) || /^\.(?!\.)/u.test(after))) return undefined;
  if (POLITE.has(tokens[cue.last + 1]?.text ?? "") && tokens[cue.last + 1]?.clause === tokens[cue.last]?.clause)
    return undefined;
  // "لا sorry", "no, no wait": cues one after the other are one.
  for (let more = true; more;) {
    const next = Math.max(phraseAt(tokens, cue.last + 1, STRONG), 0);
    more = next > 0;
    if (more) cue = { first: i, last: cue.last + next, strong: true };
  }
  return cue;
}

/** What kind of thing a token is as far as one can replace another. */
function shapeAt(text: string, tokens: readonly Token[], i: number): "number" | "tag" | "letter" | undefined {
  const token = tokens[i];
  if (token === undefined) return undefined;
  if (isJoined(text, tokens, i - 1) || isJoined(text, tokens, i)) return "tag";
  if (
    token.kind === "number" ||
    (token.text !== "one" && cardinalOf(token.text) !== undefined) ||
    fractionOf(token.text) !== undefined ||
    /^(?:premier|deuxieme|troisieme|الثالث|الثاني|الرابع|التانيه|التالته)$/u.test(token.text)
  )
    return "number";
  return token.text.length === 1 && /\p{Lu}/u.test(text.slice(token.start, token.end)) ? "letter" : undefined;
}

function retract(text: string, tokens: readonly Token[], cue: Cue, retracted: boolean[]): void {
  const start = cue.last + 1;
  const clause = tokens[start]?.clause;
  const end = tokens.findIndex((token, j) => j >= start && (token.clause !== clause || j >= start + 6));
  const stop = end < 0 ? tokens.length : end;
  for (let j = start; j < Math.min(stop, start + 4); j += 1) {
    const shape = shapeAt(text, tokens, j);
    if (shape === undefined) continue;
    const old = oldValue(text, tokens, cue, j, shape);
    if (old !== undefined) {
      mark(text, tokens, old, retracted);
      return;
    }
  }
  retractWords(text, tokens, cue, start, stop, retracted);
}

function mark(text: string, tokens: readonly Token[], i: number, retracted: boolean[]): void {
  const { first, last } = chunkAround(text, tokens, i);
  for (let j = first; j <= last; j += 1) retracted[j] = true;
  // "thirty eight": all words of a spoken number.
  const isNumberWord = (j: number): boolean => cardinalOf(tokens[j]?.text ?? "") !== undefined;
  for (let j = first - 1; isNumberWord(j) && isNumberWord(j + 1); j -= 1) retracted[j] = true;
  for (let j = last + 1; isNumberWord(j) && isNumberWord(j - 1); j += 1) retracted[j] = true;
}

/** The last token before the cue that the token at `to` can replace. */
function oldValue(text: string, tokens: readonly Token[], cue: Cue, to: number, shape: string): number | undefined {
  const from = cue.first - 1;
  for (let j = from; j >= Math.max(0, from - (cue.strong ? BACK : 4)); j -= 1) {
    if (shapeAt(text, tokens, j) !== shape) continue;
    if (cue.strong || isDirect(tokens, j, cue, to)) return j;
    return undefined;
  }
  return undefined;
}

/** A weak cue counts where only a unit or the same word stands between it and both numbers. */
function isDirect(tokens: readonly Token[], old: number, cue: Cue, to: number): boolean {
  const between = tokens.slice(old + 1, cue.first);
  const replacement = new Set(tokens.slice(cue.last + 1, to + 4).map((token) => token.text));
  const beforeOld = tokens[old - 1]?.text ?? "";
  const lead = tokens.slice(cue.last + 1, to);
  const leadKnown = lead.every(
    (token) => isStopWord(token.text) || token.text === beforeOld || token.text === tokens[old - 2]?.text,
  );
  if (!leadKnown) return false;
  if (lead.some((token) => token.text === beforeOld)) return true;
  if (between.some((token) => (tokens[cue.first]?.clause ?? 0) - token.clause > 1)) return false;
  return between.every(
    (token) => unitName(token.text) !== undefined || replacement.has(token.text) || isStopWord(token.text),
  );
}

/** "the panel saw, no, the chop saw": beside the same word another word; "the knotter, sorry, net wrap": the last word. */
function retractWords(
  text: string,
  tokens: readonly Token[],
  cue: Cue,
  start: number,
  stop: number,
  retracted: boolean[],
): void {
  const content = (j: number): boolean => tokens[j]?.kind === "word" && !isStopWord(tokens[j]?.text ?? "");
  const fresh = new Set<string>();
  for (let j = start; j < Math.min(stop, start + 4); j += 1) if (content(j)) fresh.add(tokens[j]?.text ?? "");
  if (fresh.size === 0) return;
  const gap = text.slice(tokens[cue.first - 1]?.end, tokens[cue.first]?.start);
  if (!cue.strong && !/[,،\-–—…]|\.\.|\(/u.test(gap)) return;
  const from = Math.max(0, cue.first - 4);
  for (let j = cue.first - 1; j >= from; j -= 1) {
    if (!content(j) || !fresh.has(tokens[j]?.text ?? "")) continue;
    for (let k = Math.max(from, j - 1); k < cue.first; k += 1) {
      if (content(k) && !fresh.has(tokens[k]?.text ?? "") && (tokens[cue.first - 1]?.clause ?? 0) === tokens[k]?.clause)
        retracted[k] = true;
    }
    return;
  }
  if (cue.strong && content(cue.first - 1)) retracted[cue.first - 1] = true;
}

/** "54 pas 45", "kitchen B not A": what is denied is not what stands. */
function retractDenied(text: string, tokens: readonly Token[], i: number, retracted: boolean[]): void {
  const shape = shapeAt(text, tokens, i + 1);
  if (shape === undefined) return;
  for (let j = i - 1; j >= Math.max(0, i - 3); j -= 1) {
    if (shapeAt(text, tokens, j) !== shape) continue;
    const denied = tokens[i + 1]?.text;
    for (let k = Math.max(0, i - BACK); k <= i + 1; k += 1)
      if (tokens[k]?.text === denied) mark(text, tokens, k, retracted);
    return;
  }
}
