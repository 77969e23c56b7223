import Papa from "papaparse";
import { failureModes, priorities, workTypes, type Part, type PartialWorkOrder, type Reading } from "@/domain/work-order/schema";
import { codeKinds } from "@/domain/codes/site-code";
import { isDay } from "@/domain/dates/month";
import { ExchangeError, exchangedOrderSchema, reasonOf, type ExchangedOrder, type ReadOrders } from "./order-document";

/**
 * A table for people: one order a row, lists joined by " | ". The last column holds the whole record, so that the same
 * file read back loses nothing; where a person has changed a cell in a spreadsheet, the cell counts.
 */

/** What a spreadsheet takes for a formula: kept from being one by an apostrophe, which reading takes away again. */
const FORMULA = /^['=+\-@\t\r]/u;
const guarded = (cell: string) => (FORMULA.test(cell) ? `'${cell}` : cell);
const unguarded = (cell: string) => (cell.startsWith("'") ? cell.slice(1) : cell);

const LIST = " | ";
const FIELD = "; ";
const escaped = (text: string) => text.replaceAll(/[\\|;]/gu, String.raw`\$&`);
const unescaped = (text: string) => text.replaceAll(/\\([\\|;])/gu, "$1");
const split = (text: string, separator: "|" | ";") => (text === "" ? [] : text.split(separator === "|" ? /(?<=(?<!\\)(?:\\\\)*)\s*\|\s*/u : /(?<=(?<!\\)(?:\\\\)*)\s*;\s*/u));

const joined = (items: readonly (readonly string[])[]) => items.map((item) => item.map(escaped).join(FIELD)).join(LIST);
const parted = (cell: string) => split(cell, "|").map((item) => split(item, ";").map(unescaped));

const partCell = (part: Part) => [part.name, part.quantity === undefined ? "" : String(part.quantity), part.unit ?? ""];
const readingCell = (reading: Reading) => [reading.name, String(reading.value), reading.unit ?? ""];

function partOf([name = "", quantity = "", unit = ""]: readonly string[]): Part {
  return { name, ...(quantity !== "" && { quantity: numberOf(quantity) }), ...(unit !== "" && { unit }) };
}

function readingOf([name = "", value = "", unit = ""]: readonly string[]): Reading {
  const number = Number(value.replace(",", "."));
  return { name, value: value !== "" && Number.isFinite(number) ? number : value, ...(unit !== "" && { unit }) };
}

/** A number as people write one in a cell. @throws ExchangeError */
function numberOf(cell: string): number {
  const number = Number(cell.replace(",", "."));
  if (cell.trim() === "" || !Number.isFinite(number)) throw new ExchangeError(`“${cell}” is no number`);
  return number;
}

function codeOf<T extends string>(codes: readonly T[], cell: string): T {
  const code = codes.find((known) => known === cell.trim());
  if (code === undefined) throw new ExchangeError(`“${cell}” is none of ${codes.join(", ")}`);
  return code;
}

function dayOf(cell: string): string {
  if (!isDay(cell)) throw new ExchangeError(`“${cell}” is no day (yyyy-mm-dd)`);
  return cell;
}

interface Column {
  name: string;
  write: (order: ExchangedOrder) => string;
  /** The order with what a person has written into the cell; absent where the cell is only for reading. */
  read?: (order: ExchangedOrder, cell: string) => ExchangedOrder;
}

type Key = keyof PartialWorkOrder;

function withValue(order: ExchangedOrder, key: Key, cell: string, value: (cell: string) => PartialWorkOrder): ExchangedOrder {
  const { [key]: _, ...rest } = order.draft.values;
  // A value from a spreadsheet comes from a person: what the model marked about the old one holds no more.
  const marks = order.draft.marks.filter((mark) => mark.path !== key && !mark.path.startsWith(`${key}.`));
  return { ...order, draft: { values: cell === "" ? rest : { ...rest, ...value(cell) }, marks } };
}

const valueColumn = (key: Key, write: (values: PartialWorkOrder) => string, read: (cell: string) => PartialWorkOrder): Column => ({
  name: key,
  write: ({ draft }) => write(draft.values),
  read: (order, cell) => withValue(order, key, cell, read),
});

const isoTime = (time: number | undefined) => (time === undefined ? "" : new Date(time).toISOString());

function plain(name: "assignee" | "dueOn" | "followUpOn", check: (cell: string) => string): Column {
  return {
    name,
    write: (order) => order[name] ?? "",
    read: (order, cell) => {
      const { [name]: _, ...rest } = order;
      return cell === "" ? rest : { ...rest, [name]: check(cell) };
    },
  };
}

const columns: readonly Column[] = [
  { name: "id", write: ({ id }) => id },
  { name: "status", write: ({ status }) => status },
  valueColumn("title", ({ title }) => title ?? "", (title) => ({ title })),
  valueColumn("asset", ({ asset }) => asset ?? "", (asset) => ({ asset })),
  valueColumn("location", ({ location }) => location ?? "", (location) => ({ location })),
  valueColumn("problem", ({ problem }) => problem ?? "", (problem) => ({ problem })),
  valueColumn("failureMode", ({ failureMode }) => failureMode ?? "", (cell) => ({ failureMode: codeOf(failureModes, cell) })),
  valueColumn("cause", ({ cause }) => cause ?? "", (cause) => ({ cause })),
  valueColumn("actionsTaken", ({ actionsTaken = [] }) => joined(actionsTaken.map((item) => [item])), (cell) => ({ actionsTaken: parted(cell).map((item) => item.join(FIELD)) })),
  valueColumn("actionsNeeded", ({ actionsNeeded = [] }) => joined(actionsNeeded.map((item) => [item])), (cell) => ({ actionsNeeded: parted(cell).map((item) => item.join(FIELD)) })),
  valueColumn("parts", ({ parts = [] }) => joined(parts.map(partCell)), (cell) => ({ parts: parted(cell).map(partOf) })),
  valueColumn("readings", ({ readings = [] }) => joined(readings.map(readingCell)), (cell) => ({ readings: parted(cell).map(readingOf) })),
  valueColumn("labourHours", ({ labourHours }) => String(labourHours ?? ""), (cell) => ({ labourHours: numberOf(cell) })),
  valueColumn("downtimeHours", ({ downtimeHours }) => String(downtimeHours ?? ""), (cell) => ({ downtimeHours: numberOf(cell) })),
  valueColumn("followUp", ({ followUp }) => followUp ?? "", (followUp) => ({ followUp })),
  valueColumn("workType", ({ workType }) => workType ?? "", (cell) => ({ workType: codeOf(workTypes, cell) })),
  valueColumn("safetyHazard", ({ safetyHazard }) => String(safetyHazard ?? ""), (cell) => ({ safetyHazard: codeOf(["true", "false"], cell.toLowerCase()) === "true" })),
  valueColumn("priority", ({ priority }) => priority ?? "", (cell) => ({ priority: codeOf(priorities, cell) })),
  ...codeKinds.map((kind): Column => ({ name: `${kind}Code`, write: ({ siteCodes }) => siteCodes?.[kind]?.code ?? "" })),
  plain("assignee", (cell) => cell),
  plain("dueOn", dayOf),
  plain("followUpOn", dayOf),
  { name: "createdAt", write: ({ createdAt }) => isoTime(createdAt) },
  { name: "approvedAt", write: ({ approvedAt }) => isoTime(approvedAt) },
  { name: "comments", write: ({ comments = [] }) => joined(comments.map(({ text }) => [text])) },
  { name: "note", write: ({ note }) => note.text },
];

const RECORD = "record";

/** The table as text, with the mark that has spreadsheets read it as UTF-8. */
export function writeCsv(orders: readonly ExchangedOrder[]): string {
  const rows = orders.map((order) => [...columns.map((column) => guarded(column.write(order))), guarded(JSON.stringify(order))]);
  return `\uFEFF${Papa.unparse([[...columns.map(({ name }) => name), RECORD], ...rows], { newline: "\r\n" })}\r\n`;
}

function orderOf(cells: ReadonlyMap<string, string>): ExchangedOrder {
  let record: unknown;
  try {
    record = JSON.parse(cells.get(RECORD) ?? "");
  } catch (error) {
    throw new ExchangeError(`no “${RECORD}” in this line`, { cause: error });
  }
  const known = exchangedOrderSchema.safeParse(record);
  if (!known.success) throw new ExchangeError(reasonOf(known.error));
  let order: ExchangedOrder = known.data;
  for (const { name, write, read } of columns) {
    const cell = cells.get(name);
    if (read !== undefined && cell !== undefined && cell !== write(known.data)) order = read(order, cell);
  }
  return order;
}

/**
 * Reads a table that {@link writeCsv} has written, with the changes that a person made in it. Lines that cannot be read
 * are left out and named by their number in the file.
 *
 * @throws ExchangeError where the text is no such table.
 */
export function readCsv(content: string): ReadOrders {
  const { data } = Papa.parse<string[]>(content.replace(/^\uFEFF/u, ""), { skipEmptyLines: true });
  const [header, ...rows] = data;
  if (header === undefined || !header.includes(RECORD)) throw new ExchangeError(`no column “${RECORD}”`);
  const read: ReadOrders = { orders: [], problems: [] };
  for (const [index, row] of rows.entries()) {
    try {
      read.orders.push(orderOf(new Map(header.map((name, place) => [name, unguarded(row[place] ?? "")]))));
    } catch (error) {
      if (!(error instanceof ExchangeError)) throw error;
      read.problems.push({ at: index + 2, reason: error.message });
    }
  }
  return read;
}
