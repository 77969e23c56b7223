import { engineProblems, type ProblemText } from "./engine-problem";
import { storageProblems } from "./storage-problem";

/** How the error of a failed conversion is written into its note: the engine's code, or the storage's with this in front. */
export const STORAGE_PREFIX = "storage:";

/** What to say about a conversion that failed, by the code in the note's record. */
export function conversionProblem(code: string): ProblemText {
  const problems: Record<string, ProblemText> = code.startsWith(STORAGE_PREFIX) ? storageProblems : engineProblems;
  return problems[code.slice(code.startsWith(STORAGE_PREFIX) ? STORAGE_PREFIX.length : 0)] ?? engineProblems.internal;
}
