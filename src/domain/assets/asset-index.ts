import { fold } from "@/domain/grounding/fold";
import { tokenise } from "@/domain/grounding/tokens";
import { wordForms, wordQuality, type WordForms } from "@/domain/grounding/word-match";
import { expansionsOf } from "@/domain/grounding/abbreviations";
import type { Asset } from "./asset";

/** How the written words lead to an asset of the register. */
export interface AssetMatch {
  asset: Asset;
  /** 0 to 1: the share of what was written that the asset has, weighed by how rare each word is in the register. */
  confidence: number;
}

/**
 * - `certain`: one asset has the tag or name that was written, and no other comes near
 * - `alternatives`: several might be meant, or one is only likely; a person chooses
 * - `unknown`: nothing in the register is like it. It is said so; nothing is ever made up.
 */
export type MatchVerdict = { kind: "certain"; match: AssetMatch } | { kind: "alternatives"; matches: AssetMatch[] } | { kind: "unknown" };

export interface AssetIndex {
  readonly size: number;
  get: (id: string) => Asset | undefined;
  /** The asset whose tag, barcode or alias a code is, to the letter but for case and separators. */
  findByCode: (code: string) => Asset | undefined;
  match: (written: string) => MatchVerdict;
  /** Names from the top of the hierarchy down to its parent. */
  pathOf: (asset: Asset) => string[];
}

const ALTERNATIVES = 5;
/** From here on an asset is worth showing. */
const LIKELY = 0.45;
const CERTAIN = 0.85;
/** How far the second must stand behind for the first to be certain. */
const MARGIN = 0.12;
/** A word that this share of all assets has ("pump") finds nobody by itself. */
const COMMON_POSTINGS = 4000;

/** A code without what people leave out or put in: case, accents, blanks, dashes, leading zeros of a number. */
export function compactCode(text: string): string {
  return fold(text).replaceAll(/[^\p{L}\p{N}]+/gu, "").replaceAll(/(?<!\d)0+(?=\d)/gu, "");
}

/** Words and numbers of a text, as they are compared. */
function termsOf(text: string): string[] {
  return tokenise(text).map((token) => (token.kind === "number" ? token.text.replace(/^0+(?=\d)/u, "") : token.text));
}

const isNumber = (term: string) => /^\d/u.test(term);

interface Vocabulary {
  forms: WordForms;
  postings: number[];
}

/** Words of an asset: its own, and (weaker) those of where it stands. */
interface Entry {
  asset: Asset;
  own: ReadonlySet<string>;
  tagTerms: readonly string[];
}

/** Adds assets one after another; `finish` makes the index. Several calls of `add` may be spread over time. */
export interface AssetIndexBuilder {
  add: (asset: Asset) => void;
  finish: () => AssetIndex;
}

export function buildAssetIndex(): AssetIndexBuilder {
  const entries: Entry[] = [];
  const byId = new Map<string, Asset>();
  const byCode = new Map<string, number>();
  const vocabulary = new Map<string, Vocabulary>();
  const byFirst = new Map<string, Vocabulary[]>();

  const addTerm = (term: string, entry: number) => {
    let word = vocabulary.get(term);
    if (word === undefined) {
      word = { forms: wordForms(term), postings: [] };
      vocabulary.set(term, word);
      if (!isNumber(term)) {
        const key = word.forms.arabic ? "arabic" : (term[0] ?? "");
        const bucket = byFirst.get(key);
        if (bucket === undefined) byFirst.set(key, [word]);
        else bucket.push(word);
      }
    }
    if (word.postings.at(-1) !== entry) word.postings.push(entry);
  };

  const addCode = (code: string | undefined, entry: number) => {
    const key = code === undefined ? "" : compactCode(code);
    if (key !== "" && !byCode.has(key)) byCode.set(key, entry);
  };

  return {
    add(asset) {
      const index = entries.length;
      const tagTerms = termsOf(asset.tag);
      const own = new Set([...tagTerms, ...termsOf(asset.name), ...asset.aliases.flatMap(termsOf)]);
      entries.push({ asset, own, tagTerms });
      byId.set(asset.id, asset);
      for (const code of [asset.tag, asset.barcode, ...asset.aliases]) addCode(code, index);
      for (const term of own) addTerm(term, index);
    },
    finish: () => createIndex({ entries, byId, byCode, vocabulary, byFirst }),
  };
}

interface Parts {
  entries: readonly Entry[];
  byId: ReadonlyMap<string, Asset>;
  byCode: ReadonlyMap<string, number>;
  vocabulary: ReadonlyMap<string, Vocabulary>;
  byFirst: ReadonlyMap<string, readonly Vocabulary[]>;
}

function createIndex({ entries, byId, byCode, vocabulary, byFirst }: Parts): AssetIndex {
  const similar = new Map<string, readonly { word: Vocabulary; quality: number }[]>();

  /** Words of the register that a written word may stand for. */
  const meantBy = (term: string) => {
    const known = similar.get(term);
    if (known !== undefined) return known;
    const found: { word: Vocabulary; quality: number }[] = [];
    const exact = vocabulary.get(term);
    if (exact !== undefined) found.push({ word: exact, quality: 1 });
    if (!isNumber(term)) {
      const forms = wordForms(term);
      const seen = new Set([exact]);
      const others = [...(byFirst.get(forms.arabic ? "arabic" : (term[0] ?? "")) ?? []), ...[...(expansionsOf(term) ?? [])].flatMap((long) => vocabulary.get(long) ?? [])];
      for (const word of others) {
        if (seen.has(word)) continue;
        seen.add(word);
        const quality = wordQuality(forms, word.forms);
        if (quality > 0) found.push({ word, quality });
      }
    }
    similar.set(term, found);
    return found;
  };

  /** How much a word says: rare ones name an asset, common ones a kind. */
  const weightOf = (count: number) => Math.log(1 + entries.length / (1 + count)) + 0.2;
  const unknownWeight = weightOf(0) / 2;

  const score = (written: string): { entry: number; confidence: number }[] => {
    const terms = [...new Set(termsOf(written))];
    const gained = new Map<number, number>();
    let total = 0;
    for (const term of terms) {
      const meanings = meantBy(term);
      const rarest = Math.min(...meanings.map(({ word }) => word.postings.length), Infinity);
      total += rarest === Infinity ? unknownWeight : weightOf(rarest);
      const best = new Map<number, number>();
      for (const { word, quality } of meanings) {
        const worth = quality * weightOf(word.postings.length);
        const isCommon = word.postings.length > COMMON_POSTINGS;
        for (const entry of isCommon ? gained.keys() : word.postings) {
          if (isCommon && !(entries[entry]?.own.has(word.forms.word) ?? false)) continue;
          best.set(entry, Math.max(best.get(entry) ?? 0, worth));
        }
      }
      for (const [entry, worth] of best) gained.set(entry, (gained.get(entry) ?? 0) + worth);
    }
    if (total === 0) return [];
    const writtenTerms = new Set(terms);
    return [...gained].map(([entry, gain]) => {
      const tagTerms = entries[entry]?.tagTerms ?? [];
      // A number of the tag that was not written speaks against it: P-204B is not P-205B.
      const missing = tagTerms.filter((term) => isNumber(term) && !writtenTerms.has(term)).length;
      const hasNumbers = terms.some(isNumber);
      const coverage = Math.min(1, gain / total);
      return { entry, confidence: hasNumbers && missing > 0 ? coverage * 0.5 : coverage };
    });
  };

  const assetAt = (entry: number) => entries[entry]?.asset;

  return {
    size: entries.length,
    get: (id) => byId.get(id),
    findByCode: (code) => {
      const entry = byCode.get(compactCode(code));
      return entry === undefined ? undefined : assetAt(entry);
    },
    match(written) {
      const direct = byCode.get(compactCode(written));
      const directAsset = direct === undefined ? undefined : assetAt(direct);
      if (directAsset !== undefined) return { kind: "certain", match: { asset: directAsset, confidence: 1 } };
      const matches = score(written)
        .filter(({ confidence }) => confidence >= LIKELY)
        .toSorted((a, b) => b.confidence - a.confidence)
        .slice(0, ALTERNATIVES)
        .flatMap(({ entry, confidence }) => {
          const asset = assetAt(entry);
          return asset === undefined ? [] : [{ asset, confidence }];
        });
      const [first, second] = matches;
      if (first === undefined) return { kind: "unknown" };
      const isAlone = first.confidence - (second?.confidence ?? 0) >= MARGIN;
      return first.confidence >= CERTAIN && isAlone ? { kind: "certain", match: first } : { kind: "alternatives", matches };
    },
    pathOf(asset) {
      const path: string[] = [];
      const seen = new Set([asset.id]);
      for (let id = asset.parentId; id !== undefined && !seen.has(id); ) {
        seen.add(id);
        const parent = byId.get(id);
        if (parent === undefined) break;
        path.unshift(parent.name || parent.tag);
        id = parent.parentId;
      }
      return path;
    },
  };
}
