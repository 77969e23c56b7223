import { formatOf, readJsonLines, splitNotes } from "./read-notes";

/** What a file that was handed over holds: orders of this app, notes for a batch, one note, a photo. */
export type KindOfFile = { kind: "orders" } | { kind: "notes" } | { kind: "note"; text: string } | { kind: "photo" };

/** The first columns of the tables of orders that this app writes. */
const ORDER_TABLE = /^\uFEFF?"?id"?[,;\t]"?status"?[,;\t]/u;
const ORDER_DOCUMENT = /^\uFEFF?\s*\{\s*"format"\s*:\s*"fieldwright-orders"/u;

/** Looks at what stands in a file, not only at its name. */
export function kindOfFile({ name, type }: { name: string; type: string }, text: string): KindOfFile {
  if (type.startsWith("image/")) return { kind: "photo" };
  if (ORDER_DOCUMENT.test(text)) return { kind: "orders" };
  const format = formatOf(name, text);
  if (format === "csv") return { kind: ORDER_TABLE.test(text) ? "orders" : "notes" };
  const { notes } = format === "jsonl" ? readJsonLines(text) : splitNotes(text);
  const [only] = notes;
  return notes.length === 1 && only !== undefined ? { kind: "note", text: only.text } : { kind: "notes" };
}
