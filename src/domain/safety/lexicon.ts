import type { Token } from "./note-text";
import { plain, skeleton } from "./note-text";

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

/** Some words of a note that carry a meaning: indices of tokens, end exclusive. */
export interface Hit {
  from: number;
  to: number;
}

interface Node {
  exact: Map<string, Node>;
  prefix: Map<string, Node>;
  any: Node | null;
  number: Node | null;
  /** Meanings whose phrase ends here; those with a bar in front take the words away. */
  ends: string[];
}

function node(): Node {
  return { exact: new Map(), prefix: new Map(), any: null, number: null, ends: [] };
}

/** Writes out the alternatives of a phrase. */
function alternatives(phrase: string): string[] {
  const close = phrase.indexOf(")");
  const open = phrase.lastIndexOf("(", close);
  if (open === -1 || close === -1) return [phrase];
  const before = phrase.slice(0, open);
  const after = phrase.slice(close + 1);
  return phrase.slice(open + 1, close).split("|").flatMap((choice) => alternatives(before + choice + after));
}

function child(map: Map<string, Node>, key: string): Node {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = node();
  map.set(key, made);
  return made;
}

function step(from: Node, word: string): Node {
  if (word === "_") return (from.any ??= node());
  if (word === "#") return (from.number ??= node());
  if (word.startsWith("!")) return child(from.exact, word.slice(1));
  if (word === "~لا" || word === "~ش") return child(from.exact, word);
  if (word.startsWith("~")) return child(from.exact, skeleton(plain(word)));
  if (word.startsWith("^")) return child(word.endsWith("*") ? from.prefix : from.exact, `^${plain(word)}`);
  if (word.endsWith("*")) return child(from.prefix, plain(word));
  return child(from.exact, plain(word));
}

/** All phrases of all meanings in one tree, so that a note is read once, in time that grows only with its length. */
export class Lexicon {
  private readonly root = node();

  constructor(meanings: Readonly<Record<string, Words>>) {
    for (const [name, words] of Object.entries(meanings)) {
      for (const owner of this.owners(name, meanings)) {
        for (const text of [words.en, words.fr, words.ar]) this.add(owner, text);
        this.add(`|${owner}`, words.not);
      }
    }
  }

  /** The meaning itself and every meaning that takes it in. */
  private owners(name: string, meanings: Readonly<Record<string, Words>>): string[] {
    const takers = Object.keys(meanings).filter((other) => meanings[other]?.and?.includes(name) === true);
    return [name, ...takers.flatMap((taker) => this.owners(taker, meanings))];
  }

  private add(name: string, text: string | undefined): void {
    for (const phrase of splitPhrases(text ?? "")) {
      for (const choice of alternatives(phrase)) {
        let at = this.root;
        for (const word of choice.trim().split(/\s+/)) at = step(at, word);
        if (!at.ends.includes(name)) at.ends.push(name);
      }
    }
  }

  /** Where in the note each meaning stands, in the order of the note. */
  find(tokens: readonly Token[]): Map<string, Hit[]> {
    const found = new Map<string, Hit[]>();
    for (let from = 0; from < tokens.length; from += 1) this.walk(this.root, tokens, from, from, found);
    for (const [name, bars] of found) if (name.startsWith("|")) withdraw(found, name.slice(1), bars);
    return found;
  }

  private walk(at: Node, tokens: readonly Token[], from: number, index: number, found: Map<string, Hit[]>): void {
    for (const name of at.ends) {
      const hits = found.get(name);
      if (hits === undefined) found.set(name, [{ from, to: index }]);
      else if (hits.at(-1)?.from !== from || hits.at(-1)?.to !== index) hits.push({ from, to: index });
    }
    const token = tokens[index];
    if (token === undefined) return;
    // A phrase does not run over the end of a sentence.
    if (index > from && token.sentence !== tokens[from]?.sentence) return;
    for (const form of token.forms) {
      const exact = at.exact.get(form);
      if (exact !== undefined) this.walk(exact, tokens, from, index + 1, found);
      if (at.prefix.size > 0) {
        for (let length = 1; length <= Math.min(form.length, 24); length += 1) {
          const prefix = at.prefix.get(form.slice(0, length));
          if (prefix !== undefined) this.walk(prefix, tokens, from, index + 1, found);
        }
      }
    }
    if (at.number !== null && token.value !== null) this.walk(at.number, tokens, from, index + 1, found);
    if (at.any !== null) this.walk(at.any, tokens, from, index + 1, found);
  }
}

/** Takes away the hits that lie within a phrase that means something else. */
function withdraw(found: Map<string, Hit[]>, name: string, bars: readonly Hit[]): void {
  const hits = found.get(name);
  if (hits === undefined) return;
  found.set(name, hits.filter((hit) => !bars.some((bar) => bar.from <= hit.from && hit.to <= bar.to && bar.to - bar.from > hit.to - hit.from)));
}

/** Splits at the commas outside brackets. */
function splitPhrases(text: string): string[] {
  return text.split(/[,\n]/).map((phrase) => phrase.trim()).filter((phrase) => phrase !== "");
}
