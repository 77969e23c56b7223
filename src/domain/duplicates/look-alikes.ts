import { REPEAT_DAYS } from "@/domain/assets/history";
import { isStopWord } from "@/domain/grounding/stop-words";
import { tokenise } from "@/domain/grounding/tokens";
import { wordForms, wordQuality, type WordForms } from "@/domain/grounding/word-match";
import type { PartialWorkOrder } from "@/domain/work-order/schema";
import { isOpen, type OrderStatus } from "@/domain/work-order/status";
import { assetKeysIn, bareWord, readAsset } from "./asset-keys";

type FailureMode = PartialWorkOrder["failureMode"];

/** An order as it is compared. */
export interface Comparable {
  id: string;
  status: OrderStatus;
  asset: string | undefined;
  /** Asset of the register, where one is known. */
  assetId?: string | undefined;
  title?: string | undefined;
  problem?: string | undefined;
  failureMode?: FailureMode;
  createdAt: number;
}

/** What is being written: a note, or an order with its own asset. */
export interface Described {
  /** The words of the note, or problem and title of the order. */
  text: string;
  /** Absent in a note, whose words name its assets. */
  asset?: string | undefined;
  assetId?: string | undefined;
  failureMode?: FailureMode;
  /** When it is written, ms. */
  at: number;
}

export interface LookAlikes<T extends Comparable> {
  /** Orders still open that seem to be about the same: the newest first. */
  open: T[];
  /** The asset that has failed like this again and again, the failure that is written now counted too. */
  repeat: { asset: string; count: number } | null;
}

/** From this one on a failure is a repeat: twice may be chance. */
export const REPEAT_FROM = 3;
/** Below this two words are different words (word-match.ts). */
const SAME_WORD = 0.8;
/** This share of what an order says must be written again, where no word tells the failure. */
const SAME_STORY = 0.6;
const MOST_SHOWN = 3;
const DAY_MS = 86_400_000;

const formsOf = (text: string): WordForms[] =>
  tokenise(text)
    .filter((token) => token.kind === "word" && token.text.length > 1 && !isStopWord(token.text))
    .map((token) => wordForms(token.text));

/** How things fail ("leak", "hot", "trip"): the meanings of words that are no actions. */
const failuresOf = (words: readonly WordForms[]): Set<string> => new Set(words.flatMap(({ groups }) => groups.filter(({ action }) => !action).map(({ name }) => name)));

interface Prepared {
  keys: ReadonlySet<string>;
  bare: ReadonlySet<string>;
  words: readonly WordForms[];
  failures: ReadonlySet<string>;
}

function prepare({ text, asset }: Described): Prepared {
  const named = asset ?? text;
  const words = formsOf(text);
  return { keys: new Set(assetKeysIn(named)), bare: new Set(tokenise(named).map((token) => bareWord(token.text))), words, failures: failuresOf(words) };
}

function isSameAsset(order: Comparable, described: Described, { keys, bare }: Prepared): boolean {
  if (order.assetId !== undefined && described.assetId !== undefined) return order.assetId === described.assetId;
  if (order.asset === undefined) return false;
  const { codes, words } = readAsset(order.asset);
  if (codes.length > 0) return codes.some((code) => keys.has(code));
  return words.length > 0 && words.every((word) => bare.has(word));
}

/** Whether an order of the same asset tells of the same failure. */
function isSameStory(order: Comparable, described: Described, { words, failures }: Prepared): boolean {
  if (order.failureMode !== undefined && order.failureMode === described.failureMode && order.failureMode !== "other") return true;
  const ofAsset = new Set(formsOf(order.asset ?? "").map(({ word }) => word));
  const told = formsOf(order.problem ?? order.title ?? "").filter(({ word }) => !ofAsset.has(word));
  if (told.length === 0) return false;
  if ([...failuresOf(told)].some((failure) => failures.has(failure))) return true;
  const again = told.filter((one) => words.some((other) => wordQuality(one, other) >= SAME_WORD));
  return again.length / told.length >= SAME_STORY;
}

/**
 * Orders that tell what is being written once more. The same asset and the same kind of failure are asked for, so that
 * a planner is warned seldom and rightly.
 *
 * @param known orders of the assets in question, deleted ones and those of the note itself left out.
 */
export function findLookAlikes<T extends Comparable>(described: Described, known: readonly T[]): LookAlikes<T> {
  const prepared = prepare(described);
  const alike = known
    .filter((order) => order.status !== "cancelled" && isSameAsset(order, described, prepared) && isSameStory(order, described, prepared))
    .toSorted((a, b) => b.createdAt - a.createdAt);
  const perAsset = new Map<string, { asset: string; count: number }>();
  for (const order of alike) {
    if (order.createdAt < described.at - REPEAT_DAYS * DAY_MS) continue;
    const { codes, words } = readAsset(order.asset ?? "");
    const key = order.assetId ?? codes[0] ?? words.join(" ");
    const before = perAsset.get(key);
    perAsset.set(key, { asset: before?.asset ?? order.asset ?? "", count: (before?.count ?? 1) + 1 });
  }
  const [most] = [...perAsset.values()].toSorted((a, b) => b.count - a.count);
  return { open: alike.filter((order) => isOpen(order.status)).slice(0, MOST_SHOWN), repeat: most !== undefined && most.count >= REPEAT_FROM ? most : null };
}
