import Papa from "papaparse";
import { fold } from "@/domain/grounding/fold";

/** A table of a file: the headings, and the rows below them. */
export interface Table {
  header: string[];
  rows: string[][];
}

/** Reads a table; comma, semicolon and tab are told apart. Empty lines do not count. */
export function readTable(text: string): Table {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/u, ""), { skipEmptyLines: "greedy" });
  const [header = [], ...rows] = data;
  return { header: header.map((cell) => cell.trim()), rows: rows.map((row) => row.map((cell) => cell.trim())) };
}

/** Guesses which column has which meaning from the headings that people use for it; the first meaning takes first. */
export function guessColumns<M extends string>(header: readonly string[], meanings: readonly M[], headings: Readonly<Record<M, readonly string[]>>): Partial<Record<M, number>> {
  const folded = header.map((cell) => fold(cell).replaceAll(/[\s_]+/gu, " ").trim());
  const mapping: Partial<Record<M, number>> = {};
  const taken = new Set<number>();
  for (const meaning of meanings) {
    for (const heading of headings[meaning]) {
      const at = folded.findIndex((cell, index) => !taken.has(index) && cell === fold(heading));
      if (at === -1) continue;
      mapping[meaning] = at;
      taken.add(at);
      break;
    }
  }
  return mapping;
}
