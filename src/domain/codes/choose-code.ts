import { isStopWord } from "@/domain/grounding/stop-words";
import { tokenise } from "@/domain/grounding/tokens";
import { wordForms, wordQuality, type WordForms } from "@/domain/grounding/word-match";
import type { PartialWorkOrder } from "@/domain/work-order/schema";
import type { CodeKind, SiteCode, SiteCodes } from "./site-code";

export interface CodeMatch {
  code: SiteCode;
  /** 0 to 1: how much of what the code says the order says, too. */
  confidence: number;
}

export interface CodeVerdict {
  /** Beyond doubt: it is chosen by itself, and that is said. */
  certain: CodeMatch | null;
  /** What may be meant, the likeliest first. */
  likely: CodeMatch[];
}

const LIKELY = 0.3;
const CERTAIN = 0.75;
/** How far the second must stand behind. */
const MARGIN = 0.15;
const SHOWN = 4;
/** Words of one meaning: "drips" for "leak". */
const SAME_MEANING = 0.9;
/** A code that stands for the order's own failure mode, whatever its words. */
const SAME_MODE = 0.6;
/** What two reasons together bring. */
const BOTH = 0.25;

const formsOf = (text: string): WordForms[] =>
  tokenise(text)
    .filter((token) => token.kind === "word" && token.text.length > 1 && !isStopWord(token.text))
    .map((token) => wordForms(token.text));

/** What of an order speaks for a code of each kind. */
const sources: Readonly<Record<CodeKind, (values: PartialWorkOrder) => (string | undefined)[]>> = {
  problem: ({ problem, title }) => [problem, title],
  cause: ({ cause, problem }) => [cause ?? problem],
  remedy: ({ actionsTaken = [] }) => actionsTaken,
  task: ({ actionsNeeded = [], followUp }) => [...actionsNeeded, followUp],
  part: ({ asset, problem, parts = [], cause }) => [asset, problem, cause, ...parts.map(({ name }) => name)],
};

function agreement(one: WordForms, other: WordForms): number {
  const isSameMeaning = one.groups.some(({ name }) => other.groups.some((group) => group.name === name));
  return Math.max(wordQuality(one, other), isSameMeaning ? SAME_MEANING : 0);
}

/** The codes of a kind that stand below what was chosen above them; all of the kind where nothing was. */
export function codesBelow(codes: readonly SiteCode[], kind: CodeKind, chosen: SiteCodes): SiteCode[] {
  const ofKind = codes.filter((code) => code.kind === kind);
  const byId = new Map(codes.map((code) => [code.id, code]));
  const fits = ({ parentId }: SiteCode): boolean => {
    const parent = parentId === undefined ? undefined : byId.get(parentId);
    if (parent === undefined) return true;
    const above = chosen[parent.kind];
    return (above === undefined || above === null || above.code === parent.code) && fits(parent);
  };
  return ofKind.filter(fits);
}

/**
 * Which code of the site's list an order means, by the words of both in any of the three languages and by what a code stands for. Rules
 * alone: the same order always gets the same code.
 */
export function chooseCode(codes: readonly SiteCode[], kind: CodeKind, values: PartialWorkOrder): CodeVerdict {
  const said = formsOf(sources[kind](values).filter((text) => text !== undefined).join(" "));
  const isSilent = said.length === 0;
  const forms = codes.map((code) => ({ code, words: formsOf(code.text === "" ? code.code : code.text) }));
  const counts = new Map<string, number>();
  for (const { words } of forms) for (const word of new Set(words.map((each) => each.word))) counts.set(word, (counts.get(word) ?? 0) + 1);
  // A word that many codes have ("pump") says little about which of them is meant.
  const weightOf = ({ word }: WordForms) => 1 / (counts.get(word) ?? 1);

  const scored = forms.map(({ code, words }): CodeMatch => {
    const total = words.reduce((sum, word) => sum + weightOf(word), 0);
    const gained = words.reduce((sum, word) => sum + weightOf(word) * Math.max(0, ...said.map((other) => agreement(word, other))), 0);
    const byWords = total === 0 || isSilent ? 0 : gained / total;
    const byMode = kind === "problem" && code.failureMode !== undefined && code.failureMode === values.failureMode ? SAME_MODE : 0;
    const confidence = byWords > 0 && byMode > 0 ? Math.min(1, Math.max(byWords, byMode) + BOTH) : Math.max(byWords, byMode);
    return { code, confidence };
  });
  const likely = scored
    .filter(({ confidence }) => confidence >= LIKELY)
    .toSorted((a, b) => b.confidence - a.confidence)
    .slice(0, SHOWN);
  const [first, second] = likely;
  const isCertain = first !== undefined && first.confidence >= CERTAIN && first.confidence - (second?.confidence ?? 0) >= MARGIN;
  return { certain: isCertain ? first : null, likely };
}
