import { fold } from "@/domain/grounding/fold";
import { guessColumns, type Table } from "@/domain/tables/table";
import { failureModes } from "@/domain/work-order/schema";
import { codeKinds, type CodeKind, type SiteCode } from "./site-code";

/**
 * A site's code lists as a table, in either of two forms: one code a row with its kind ("type", or the letter of an SAP catalog), or
 * one path a row with a column for each level (problem, cause, remedy), as Maximo's failure hierarchy is often kept.
 */
export const codeColumns = ["kind", "group", "code", "text", "parent", "mode", "problem", "problemText", "cause", "causeText", "remedy", "remedyText"] as const;
export type CodeColumn = (typeof codeColumns)[number];
export type CodeMapping = Partial<Record<CodeColumn, number>>;

const headings: Readonly<Record<CodeColumn, readonly string[]>> = {
  kind: ["kind", "type", "catalog", "catalogue", "katalogart", "catalog type", "level", "categorie", "النوع", "الكتالوج"],
  code: ["code", "failurecode", "failure code", "valeur", "الرمز", "الكود"],
  text: ["description", "text", "short text", "libelle", "designation", "name", "الوصف", "النص", "الاسم"],
  group: ["code group", "group", "groupe", "groupe de codes", "codegruppe", "المجموعه"],
  parent: ["parent", "parent code", "code parent", "الاصل"],
  mode: ["failure mode", "failuremode", "mode de defaillance", "mode", "نمط العطل"],
  problem: ["problem", "problem code", "problemcode", "probleme", "code probleme", "المشكله", "رمز المشكله"],
  problemText: ["problem description", "problem text", "description probleme", "وصف المشكله"],
  cause: ["cause", "cause code", "causecode", "code cause", "السبب", "رمز السبب"],
  causeText: ["cause description", "cause text", "description cause", "وصف السبب"],
  remedy: ["remedy", "remedy code", "remedycode", "remede", "code remede", "المعالجه", "رمز المعالجه"],
  remedyText: ["remedy description", "remedy text", "description remede", "وصف المعالجه"],
};

/** How lists name the kinds; letters and digits are those of SAP's catalogs. */
const kindNames: Readonly<Record<CodeKind, readonly string[]>> = {
  problem: ["problem", "probleme", "damage", "dommage", "symptom", "c", "مشكله", "ضرر"],
  cause: ["cause", "causes", "5", "سبب", "اسباب"],
  remedy: ["remedy", "remede", "activity", "activities", "activite", "action", "a", "معالجه", "نشاط"],
  task: ["task", "tasks", "tache", "2", "مهمه"],
  part: ["part", "object part", "object parts", "objet", "component", "b", "جزء", "مكون"],
};

/** Guesses what the columns mean from their headings. */
export function guessCodeMapping({ header }: Table): CodeMapping {
  return guessColumns(header, codeColumns, headings);
}

export type CodeProblem = "no-code" | "unknown-kind" | "duplicate" | "unknown-parent" | "unknown-mode";

export interface CodesRead {
  codes: SiteCode[];
  /** Rows of which something is left out; the heading is line 1. */
  problems: { line: number; problem: CodeProblem; cells: string[] }[];
}

const plain = (text: string) => fold(text).replaceAll(/[\s_-]+/gu, " ").trim();
const kindOf = (name: string): CodeKind | undefined => codeKinds.find((kind) => kindNames[kind].some((known) => plain(known) === plain(name)));
const modeOf = (name: string) => failureModes.find((mode) => plain(mode) === plain(name));
const idOf = (kind: CodeKind, code: string, parentId: string | undefined, group = "") => [...(parentId === undefined ? [] : [parentId]), [kind, group, code].filter((part) => part !== "").join(" ")].join(" > ");

/** The codes of a table. What cannot be read is named by its line; the rest is read. */
export function readCodeList(table: Table, mapping: CodeMapping): CodesRead {
  return mapping.code === undefined ? readPaths(table, mapping) : readRows(table, mapping);
}

const reader = (mapping: CodeMapping) => (row: readonly string[], column: CodeColumn) => {
  const at = mapping[column];
  return at === undefined ? "" : (row[at] ?? "").trim();
};

function readRows({ rows }: Table, mapping: CodeMapping): CodesRead {
  const cell = reader(mapping);
  const read: CodesRead = { codes: [], problems: [] };
  /** Codes may be known by several parents; the first one of the kind above counts. */
  const byCode = new Map<string, string>();
  const above: Partial<Record<CodeKind, CodeKind>> = { cause: "problem", remedy: "cause" };
  const waiting = rows.map((cells, index) => ({ cells, line: index + 2, kind: mapping.kind === undefined ? ("problem" as const) : kindOf(cell(cells, "kind")) }));
  // Parents first, in whatever order the rows stand.
  const inOrder = [...waiting].toSorted((a, b) => codeKinds.indexOf(a.kind ?? "part") - codeKinds.indexOf(b.kind ?? "part"));
  const seen = new Set<string>();
  for (const { cells, line, kind } of inOrder) {
    const fault = (problem: CodeProblem) => void read.problems.push({ line, problem, cells });
    const code = cell(cells, "code");
    if (code === "") {
      fault("no-code");
      continue;
    }
    if (kind === undefined) {
      fault("unknown-kind");
      continue;
    }
    const upper = above[kind];
    const parentCode = cell(cells, "parent");
    const parentId = upper === undefined || parentCode === "" ? undefined : byCode.get(`${upper} ${parentCode}`);
    if (upper !== undefined && parentCode !== "" && parentId === undefined) fault("unknown-parent");
    const modeName = cell(cells, "mode");
    const failureMode = modeName === "" ? undefined : modeOf(modeName);
    if (modeName !== "" && failureMode === undefined) fault("unknown-mode");
    const group = cell(cells, "group");
    const id = idOf(kind, code, parentId, group);
    if (seen.has(id)) {
      fault("duplicate");
      continue;
    }
    seen.add(id);
    if (!byCode.has(`${kind} ${code}`)) byCode.set(`${kind} ${code}`, id);
    read.codes.push({ id, kind, code, text: cell(cells, "text"), ...(group !== "" && { group }), ...(parentId !== undefined && { parentId }), ...(failureMode !== undefined && kind === "problem" && { failureMode }) });
  }
  read.problems.sort((a, b) => a.line - b.line);
  return read;
}

function readPaths({ rows }: Table, mapping: CodeMapping): CodesRead {
  const cell = reader(mapping);
  const codes = new Map<string, SiteCode>();
  const read: CodesRead = { codes: [], problems: [] };
  const levels = [
    ["problem", "problem", "problemText"],
    ["cause", "cause", "causeText"],
    ["remedy", "remedy", "remedyText"],
  ] as const;
  for (const [index, cells] of rows.entries()) {
    const fault = (problem: CodeProblem) => void read.problems.push({ line: index + 2, problem, cells });
    const modeName = cell(cells, "mode");
    const failureMode = modeName === "" ? undefined : modeOf(modeName);
    if (modeName !== "" && failureMode === undefined) fault("unknown-mode");
    let parentId: string | undefined;
    let hasCode = false;
    for (const [kind, codeColumn, textColumn] of levels) {
      const code = cell(cells, codeColumn);
      if (code === "") continue;
      hasCode = true;
      const id = idOf(kind, code, parentId);
      const known = codes.get(id);
      const text = cell(cells, textColumn) || known?.text || code;
      const mode = kind === "problem" ? (failureMode ?? known?.failureMode) : undefined;
      codes.set(id, { id, kind, code, text, ...(parentId !== undefined && { parentId }), ...(mode !== undefined && { failureMode: mode }) });
      parentId = id;
    }
    if (!hasCode) fault("no-code");
  }
  read.codes = [...codes.values()];
  return read;
}
