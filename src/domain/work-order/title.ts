import { MAX_TITLE_LENGTH } from "./schema";
import type { PartialWorkOrder } from "./schema";

/** A title that fits: cut at a word, where there is one to cut at. */
export function fitTitle(text: string): string {
  const title = text.trim().replaceAll(/\s+/gu, " ");
  if (title.length <= MAX_TITLE_LENGTH) return title;
  const head = title.slice(0, MAX_TITLE_LENGTH + 1);
  const space = head.lastIndexOf(" ");
  // A word as long as half a title is cut like a line: between two characters, not within one.
  const cut = space > MAX_TITLE_LENGTH / 2 ? head.slice(0, space) : head.slice(0, MAX_TITLE_LENGTH).replace(/[\uD800-\uDBFF]$/u, "");
  return cut.replace(/[\s,;:،؛–-]+$/u, "");
}

/** What a planner would call the order: asset and problem, else the asset and the job, else the first thing it says. */
export function deriveTitle(values: PartialWorkOrder): string | undefined {
  const job = values.problem ?? values.actionsNeeded?.[0] ?? values.actionsTaken?.[0] ?? values.cause;
  const thing = values.asset ?? values.location;
  const words = [thing, job].filter((part) => part !== undefined && part.trim() !== "");
  const rest = values.parts?.[0]?.name ?? values.readings?.[0]?.name ?? values.followUp;
  const title = fitTitle(words.length > 0 ? words.join(": ") : (rest ?? ""));
  return title === "" ? undefined : title;
}
