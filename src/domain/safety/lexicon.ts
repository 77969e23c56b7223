import { skeleton } from "./arabic-forms";
import { firstFrom, LONGEST_PHRASE } from "./hits";
import type { Hit } from "./hits";
import { plain } from "./note-text";
import type { Token } from "./note-text";

/**
 * Words and phrases of one meaning. Phrases are parted by commas. In a phrase:
 * - `leak*` stands for every word that begins so
 * - `(a|b|)` for either of the alternatives, also inside a word or across words
 * - `_` for any one word, `#` for any number
 * - `!usé` for this very spelling, accents included (plain "use" is an English word)
 * - `~سكافولد` for a foreign word in Arabic letters, however its vowels are written
 * - `^نزل` for an Arabic verb with any prefix of the present tense, `~لا` for a denied verb, `~ش` for a word that ends so
 * A phrase after `not:` takes the words it covers away from the meaning ("fire pump" is no fire).
 */
export interface Words {
  en?: string;
  fr?: string;
  ar?: string;
  /** Phrases in which the words mean something else. */
  not?: string;
  /** Other meanings that belong to this one. */
  and?: readonly string[];
}

/** A place in the tree of phrases; what it does not need it does not hold, for there are tens of thousands. */
interface Node {
  exact: Map<string, Node> | null;
  prefix: Map<string, Node> | null;
  any: Node | null;
  number: Node | null;
  /** Meanings whose phrase ends here; those with a bar in front take the words away. */
  ends: string[] | null;
}

function node(): Node {
  return { exact: null, prefix: null, any: null, number: null, ends: null };
}

const LONGEST_PREFIX = 24;

/** Writes out the alternatives of a phrase. */
function alternatives(phrase: string): string[] {
  const close = phrase.indexOf(")");
  const open = phrase.lastIndexOf("(", close);
  if (open === -1 || close === -1) return [phrase];
  const before = phrase.slice(0, open);
  const after = phrase.slice(close + 1);
  return phrase.slice(open + 1, close).split("|").flatMap((choice) => alternatives(before + choice + after));
}

/** How a word of a phrase is looked up: kind of look-up and key. */
type Step = readonly [kind: "exact" | "prefix" | "any" | "number", key: string];

function readStep(word: string): Step {
  if (word === "_") return ["any", ""];
  if (word === "#") return ["number", ""];
  if (word.startsWith("!")) return ["exact", word.slice(1)];
  if (word === "~لا" || word === "~ش") return ["exact", word];
  if (word.startsWith("~")) return ["exact", skeleton(plain(word))];
  const mark = word.startsWith("^") ? "^" : "";
  return [word.endsWith("*") ? "prefix" : "exact", mark + plain(word)];
}

function follow(from: Node, [kind, key]: Step): Node {
  if (kind === "any" || kind === "number") return (from[kind] ??= node());
  const children = (from[kind] ??= new Map<string, Node>());
  const known = children.get(key);
  if (known !== undefined) return known;
  const made = node();
  children.set(key, made);
  return made;
}

/** What parts words in a note parts them in a phrase too: "e-stop", "arrêt d'urgence". */
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}*_#!~^(|),\n]+/gu;

/** Articles and particles of possession: within a phrase they may be there or not. */
const SMALL_WORDS = new Set([
  "the", "a", "an", "le", "la", "les", "l", "de", "d", "du", "des", "un", "une",
  "ال", "ديال", "دال", "نتاع", "متاع", "متع", "تاع", "مال", "حق", "حقت", "بتاع", "بتاعت", "بتاعه", "بتوع", "تبع", "تبعت",
]);

/** The meaning itself and every meaning that takes it in. */
function ownersOf(name: string, meanings: Readonly<Record<string, Words>>): string[] {
  const takers = Object.keys(meanings).filter((other) => meanings[other]?.and?.includes(name) === true);
  return [name, ...takers.flatMap((taker) => ownersOf(taker, meanings))];
}

/** All phrases of all meanings in one tree, so that a note is read once, in time that grows only with its length. */
export class Lexicon {
  private readonly root = node();
  /** The same words come again and again. */
  private readonly steps = new Map<string, Step>();

  constructor(meanings: Readonly<Record<string, Words>>) {
    for (const [name, words] of Object.entries(meanings)) {
      const owners = ownersOf(name, meanings);
      for (const text of [words.en, words.fr, words.ar]) this.add(owners, text);
      this.add(owners.map((owner) => `|${owner}`), words.not);
    }
  }

  private add(names: readonly string[], text: string | undefined): void {
    for (const phrase of splitPhrases(text ?? "")) {
      for (const choice of alternatives(phrase)) {
        const words = choice.trim().split(/ +/);
        this.put(names, words);
        const inner = words.filter((word, index) => index === 0 || index === words.length - 1 || !SMALL_WORDS.has(word));
        if (inner.length < words.length) this.put(names, inner);
      }
    }
  }

  private put(names: readonly string[], words: readonly string[]): void {
    let at = this.root;
    for (const word of words) at = follow(at, this.stepOf(word));
    at.ends ??= [];
    for (const name of names) if (!at.ends.includes(name)) at.ends.push(name);
  }

  private stepOf(word: string): Step {
    const known = this.steps.get(word);
    if (known !== undefined) return known;
    const step = readStep(word);
    this.steps.set(word, step);
    return step;
  }

  /** Where in the note each meaning stands, in the order of the note. */
  find(tokens: readonly Token[]): Map<string, Hit[]> {
    const found = new Map<string, Hit[]>();
    for (let from = 0; from < tokens.length; from += 1) this.walk(this.root, tokens, from, from, found);
    for (const [name, bars] of found) if (name.startsWith("|")) withdraw(found, name.slice(1), bars);
    return found;
  }

  private walk(at: Node, tokens: readonly Token[], from: number, index: number, found: Map<string, Hit[]>): void {
    for (const name of at.ends ?? []) {
      const hits = found.get(name);
      if (hits === undefined) found.set(name, [{ from, to: index }]);
      else if (!hits.slice(-4).some((hit) => hit.from === from && hit.to === index)) hits.push({ from, to: index });
    }
    this.goOn(at, tokens, from, index, found);
    // "porte de garage", "porte du garage" and "porte garage" are one.
    for (let small = index; small > from && small < index + 2 && SMALL_WORDS.has(tokens[small]?.forms[0] ?? ""); small += 1) {
      this.goOn(at, tokens, from, small + 1, found);
    }
  }

  /** Goes to every phrase that the word at `index` can continue. */
  private goOn(at: Node, tokens: readonly Token[], from: number, index: number, found: Map<string, Hit[]>): void {
    const token = tokens[index];
    // A phrase does not run over a comma: "on fire, line stopped" is no fire line.
    if (token === undefined || (index > from && token.clause !== tokens[from]?.clause)) return;
    for (const form of token.forms) {
      const exact = at.exact?.get(form);
      if (exact !== undefined) this.walk(exact, tokens, from, index + 1, found);
      const longest = at.prefix === null ? 0 : Math.min(form.length, LONGEST_PREFIX);
      for (let length = 1; length <= longest; length += 1) {
        const prefix = at.prefix?.get(form.slice(0, length));
        if (prefix !== undefined) this.walk(prefix, tokens, from, index + 1, found);
      }
    }
    if (at.number !== null && token.value !== null) this.walk(at.number, tokens, from, index + 1, found);
    if (at.any !== null) this.walk(at.any, tokens, from, index + 1, found);
  }
}

/** Takes away the hits that lie within a phrase that means something else. */
function withdraw(found: Map<string, Hit[]>, name: string, bars: readonly Hit[]): void {
  const hits = found.get(name);
  if (hits !== undefined) found.set(name, hits.filter((hit) => !isBarred(hit, bars)));
}

function isBarred(hit: Hit, bars: readonly Hit[]): boolean {
  for (let index = firstFrom(bars, hit.from - LONGEST_PHRASE); index < bars.length; index += 1) {
    const bar = bars[index];
    if (bar === undefined || bar.from > hit.from) return false;
    if (hit.to <= bar.to) return true;
  }
  return false;
}

function splitPhrases(text: string): string[] {
  return text.replaceAll(BETWEEN_WORDS, " ").split(/[,\n]/).map((phrase) => phrase.trim()).filter((phrase) => phrase !== "");
}
