import Papa from "papaparse";
import { fold } from "@/domain/grounding/fold";

/** A batch is a day's or a shift's notes, not an archive. */
export const MAX_NOTES = 10_000;
/** Longer than any note; the model's own limit is said for each note when its turn comes. */
const MAX_LENGTH = 8000;

export type NoteFormat = "csv" | "jsonl" | "text";
/** Why a line is no note. */
export type LineProblem = "empty" | "too-long" | "not-json" | "no-text" | "duplicate" | "too-many";

export interface ReadNotes {
  notes: { line: number; text: string }[];
  problems: { line: number; problem: LineProblem }[];
}

/** The form of a file, by its name and, where that says nothing, by what stands in it. */
export function formatOf(name: string, text: string): NoteFormat {
  if (/\.jsonl?$|\.ndjson$/iu.test(name)) return "jsonl";
  if (/\.(?:csv|tsv)$/iu.test(name)) return "csv";
  return text.trimStart().startsWith("{") ? "jsonl" : "text";
}

/** Bytes as text: UTF-8 and UTF-16 by their marks; what is no UTF-8 is Windows-1256 where that gives Arabic, else Windows-1252. */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const arabic = new TextDecoder("windows-1256").decode(bytes);
    const letters = arabic.match(/\p{Script=Arabic}/gu)?.length ?? 0;
    return letters * 3 > arabic.replaceAll(/\s/gu, "").length ? arabic : new TextDecoder("windows-1252").decode(bytes);
  }
}

/** A line of a source: a text, or why it has none. */
type Candidate = { line: number; text: string } | { line: number; problem: LineProblem };

function collect(candidates: Iterable<Candidate>): ReadNotes {
  const read: ReadNotes = { notes: [], problems: [] };
  const seen = new Set<string>();
  for (const candidate of candidates) {
    const { line } = candidate;
    const text = "text" in candidate ? candidate.text.trim() : "";
    const problem = "problem" in candidate ? candidate.problem : problemOf(text, seen, read.notes.length);
    if (problem !== null) read.problems.push({ line, problem });
    else {
      seen.add(text);
      read.notes.push({ line, text });
    }
  }
  return read;
}

function problemOf(text: string, seen: ReadonlySet<string>, count: number): LineProblem | null {
  if (text === "") return "empty";
  if (text.length > MAX_LENGTH) return "too-long";
  if (seen.has(text)) return "duplicate";
  return count >= MAX_NOTES ? "too-many" : null;
}

const noteKeys = ["note", "text", "description", "comment", "message", "remarque", "texte", "ملاحظة", "الملاحظة"];

function* jsonLines(text: string): Generator<Candidate, void> {
  for (const [index, raw] of text.replace(/^\uFEFF/u, "").split(/\r\n?|\n/u).entries()) {
    const line = index + 1;
    if (raw.trim() === "") continue;
    let value: unknown;
    try {
      value = JSON.parse(raw);
    } catch {
      yield { line, problem: "not-json" };
      continue;
    }
    const found: unknown = typeof value === "object" && value !== null ? noteKeys.map((key): unknown => Reflect.get(value, key)).find((inner) => typeof inner === "string") : value;
    yield typeof found === "string" ? { line, text: found } : { line, problem: "no-text" };
  }
}

export interface NoteTable {
  header: string[];
  rows: string[][];
}

/** A table whose columns a person may choose from. */
export function readNoteTable(text: string): NoteTable {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/u, ""), { skipEmptyLines: "greedy" });
  const [header = [], ...rows] = data;
  return { header, rows };
}

/** The column that most likely holds the notes: by its heading, else the one with the longest texts. */
export function guessNoteColumn({ header, rows }: NoteTable): number {
  const folded = header.map((cell) => fold(cell).trim());
  const named = noteKeys.map((key) => folded.findIndex((cell) => cell === fold(key) || cell.startsWith(`${fold(key)} `))).find((place) => place >= 0);
  if (named !== undefined) return named;
  const lengths = header.map((_, column) => rows.slice(0, 50).reduce((sum, row) => sum + (row[column]?.length ?? 0), 0));
  return Math.max(0, lengths.indexOf(Math.max(...lengths)));
}

export function readTableNotes({ rows }: NoteTable, column: number): ReadNotes {
  return collect(rows.map((row, index) => ({ line: index + 2, text: row[column] ?? "" })));
}

export function readJsonLines(text: string): ReadNotes {
  return collect(jsonLines(text));
}

/** What a line of a list begins with: a bullet, a number, a time of day. */
const MARKER = /^\s*(?:[-*•–—▪]|\(?[\d٠-٩]{1,3}[.):-]|[\d٠-٩]{1,2}[:h.][\d٠-٩]{2})\s+/u;

/**
 * Splits a shift's notes: at blank lines; else, where lines begin as the items of a list do, at these; else each line is
 * one. The markers themselves are left out, times of day are not: they belong to the note.
 */
export function splitNotes(text: string): ReadNotes {
  const lines = text.replace(/^\uFEFF/u, "").split(/\r\n?|\n/u);
  const hasBlank = /\S[^\S\n]*\n[^\S\n]*\n[^\S\n]*\S/u.test(lines.join("\n"));
  const hasMarkers = lines.filter((line) => MARKER.test(line)).length >= 2;
  const found: { line: number; text: string }[] = [];
  let isOpen = false;
  for (const [index, line] of lines.entries()) {
    const isBlank = line.trim() === "";
    const begins = hasBlank ? !isOpen && !isBlank : hasMarkers ? MARKER.test(line) || found.length === 0 : true;
    if (isBlank) isOpen = false;
    else if (begins) {
      isOpen = true;
      found.push({ line: index + 1, text: hasBlank || /^\s*[\d٠-٩]{1,2}[:h.][\d٠-٩]{2}/u.test(line) ? line : line.replace(MARKER, "") });
    } else {
      const last = found.at(-1);
      if (last !== undefined) last.text += `\n${line}`;
    }
  }
  return collect(found);
}
