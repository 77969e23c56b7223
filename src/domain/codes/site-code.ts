import type { failureModes } from "@/domain/work-order/schema";

/**
 * The site's own codes for what happened and what was done. Two families are known: the failure hierarchy of Maximo (problem,
 * cause and remedy, each below the one before) and the catalogs of SAP PM (C damage, 5 causes, A activities, 2 tasks, B object parts).
 */
export const codeKinds = ["problem", "cause", "remedy", "task", "part"] as const;
export type CodeKind = (typeof codeKinds)[number];

export interface SiteCode {
  /** Made of kind, parent and code: a newer list changes what is there. */
  id: string;
  kind: CodeKind;
  code: string;
  text: string;
  /** SAP's code group, without which its codes are not unique. */
  group?: string;
  /** The code that it stands below; absent at the top, or where the list has no levels. */
  parentId?: string;
  /** The failure mode that a problem code stands for, where the list says so. */
  failureMode?: (typeof failureModes)[number];
}

/** A code that was chosen for an order. Its text stands beside it: the list may change. */
export interface SiteCodeChoice {
  code: string;
  group?: string;
  text: string;
  by: "rule" | "person";
}

/** By kind; null where a person has said that none fits. */
export type SiteCodes = Partial<Record<CodeKind, SiteCodeChoice | null>>;

/** A longer list than this does not go into the decoder's grammar. */
const SMALL_LIST = 60;

/**
 * The failure modes that the decoder may write: those that the site's problem codes stand for, where the list is small and says of
 * every code what it stands for. Undefined: all of them.
 */
export function allowedModes(codes: readonly SiteCode[]): (typeof failureModes)[number][] | undefined {
  const problems = codes.filter(({ kind }) => kind === "problem");
  const modes = new Set(problems.flatMap(({ failureMode }) => failureMode ?? []));
  const saysAll = problems.every(({ failureMode }) => failureMode !== undefined);
  return problems.length > 0 && problems.length <= SMALL_LIST && saysAll ? [...modes, ...(modes.has("other") ? [] : ["other" as const])] : undefined;
}
