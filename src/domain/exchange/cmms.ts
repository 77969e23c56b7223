import Papa from "papaparse";
import { orderToApprove } from "@/domain/conversion/approve";
import type { PartialWorkOrder, Priority, WorkOrder } from "@/domain/work-order/schema";
import type { OrderStatus } from "@/domain/work-order/status";
import type { CodeKind } from "@/domain/codes/site-code";
import type { ExchangedOrder } from "./order-document";

/**
 * The shapes in which other systems take work orders. Each is a list of fields with where they come from; the writers and
 * the published table (`schema/exchange.md`) are made from these lists. What the note does not support and nobody has kept
 * is left out, as on approval. Codes, sites and ids that only the other system knows are left to its own import.
 */

export interface Mapping {
  /** Field of the other system. */
  target: string;
  /** Where it comes from, for people. */
  source: string;
  write: (order: ExchangedOrder, values: PartialWorkOrder) => unknown;
}

export const cmmsTargets = ["atlas", "maintainx", "maximo", "sap"] as const;
export type CmmsTarget = (typeof cmmsTargets)[number];

const SAP_SHORT_TEXT = 40;
const SAP_LINE = 132;

/** The first words that fit. */
function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit + 1);
  const space = cut.lastIndexOf(" ");
  return (space > limit / 2 ? cut.slice(0, space) : text.slice(0, limit)).trimEnd();
}

/** Text in lines of at most `limit` characters, broken between words where it can be. */
function lines(text: string, limit: number): string[] {
  return text.split(/\r\n?|\n/u).flatMap((paragraph) => {
    const broken: string[] = [];
    let rest = paragraph;
    while (rest.length > limit) {
      const line = shortened(rest, limit);
      broken.push(line);
      rest = rest.slice(line.length).trimStart();
    }
    return [...broken, rest];
  });
}

const list = (label: string, items: readonly string[] | undefined) => (items === undefined || items.length === 0 ? [] : [`${label}: ${items.join("; ")}`]);
const amount = (value: number | string, unit: string | undefined) => (unit === undefined ? String(value) : `${value} ${unit}`);

/** Everything that has no field of its own in the other system, as text, and the note itself. */
function description(order: ExchangedOrder, values: PartialWorkOrder): string {
  return [
    ...list("Problem", values.problem === undefined ? undefined : [values.problem]),
    ...list("Failure mode", values.failureMode === undefined ? undefined : [values.failureMode]),
    ...list("Cause", values.cause === undefined ? undefined : [values.cause]),
    ...list("Done", values.actionsTaken),
    ...list("To do", values.actionsNeeded),
    ...list("Parts", values.parts?.map((part) => (part.quantity === undefined ? part.name : `${part.name} x ${amount(part.quantity, part.unit)}`))),
    ...list("Readings", values.readings?.map((reading) => `${reading.name} ${amount(reading.value, reading.unit)}`)),
    ...list("Labour", values.labourHours === undefined ? undefined : [`${values.labourHours} h`]),
    ...list("Downtime", values.downtimeHours === undefined ? undefined : [`${values.downtimeHours} h`]),
    ...list("Follow-up", values.followUp === undefined ? undefined : [values.followUp]),
    ...(values.safetyHazard === true ? ["SAFETY HAZARD"] : []),
    `Note: ${order.note.text}`,
  ].join("\n");
}

const titleOf = (values: PartialWorkOrder) => values.title ?? values.problem ?? values.asset ?? "Work order";
const isoTime = (time: number | undefined) => (time === undefined ? undefined : new Date(time).toISOString());
const dueTime = ({ dueOn }: ExchangedOrder) => (dueOn === undefined ? undefined : `${dueOn}T12:00:00.000Z`);

type Codes<K extends string> = Readonly<Record<K, string>>;
const atlasStatus: Codes<OrderStatus> = { draft: "OPEN", approved: "OPEN", "in-progress": "IN_PROGRESS", "on-hold": "ON_HOLD", done: "COMPLETE", cancelled: "COMPLETE" };
const atlasPriority: Codes<Priority> = { low: "LOW", medium: "MEDIUM", high: "HIGH", emergency: "HIGH" };
const maintainxStatus: Codes<OrderStatus> = { draft: "OPEN", approved: "OPEN", "in-progress": "IN_PROGRESS", "on-hold": "ON_HOLD", done: "DONE", cancelled: "CANCELED" };
const maximoStatus: Codes<OrderStatus> = { draft: "WAPPR", approved: "APPR", "in-progress": "INPRG", "on-hold": "WMATL", done: "COMP", cancelled: "CAN" };
const maximoPriority: Readonly<Record<Priority, number>> = { emergency: 1, high: 2, medium: 3, low: 4 };
const maximoWorkType: Codes<WorkOrder["workType"]> = { corrective: "CM", preventive: "PM", inspection: "PM", safety: "EM", other: "CM" };
const sapType: Codes<WorkOrder["workType"]> = { corrective: "M2", preventive: "M1", inspection: "M1", safety: "M2", other: "M1" };

const sapCatalogs: readonly { kind: CodeKind; group: string; code: string; name: string }[] = [
  { kind: "part", group: "OTGRP", code: "OTEIL", name: "object part (catalog B)" },
  { kind: "problem", group: "FEGRP", code: "FECOD", name: "damage (catalog C)" },
  { kind: "cause", group: "URGRP", code: "URCOD", name: "cause (catalog 5)" },
  { kind: "task", group: "MNGRP", code: "MNCOD", name: "task (catalog 2)" },
  { kind: "remedy", group: "ACTGRP", code: "ACTCOD", name: "activity (catalog A)" },
];

/** Maximo keeps a line for each level of its failure hierarchy. */
function failureReport({ siteCodes }: ExchangedOrder): unknown {
  const lines = (["problem", "cause", "remedy"] as const).flatMap((kind) => {
    const chosen = siteCodes?.[kind];
    return chosen === undefined || chosen === null ? [] : [{ type: kind.toUpperCase(), failurecode: chosen.code }];
  });
  return lines.length === 0 ? undefined : lines;
}

const priorityRule = (codes: string) => `priority: ${codes}`;

export const mappings: Readonly<Record<CmmsTarget, readonly Mapping[]>> = {
  atlas: [
    { target: "title", source: "title", write: (_, values) => titleOf(values) },
    { target: "status", source: "status: in progress IN_PROGRESS, on hold ON_HOLD, done and cancelled COMPLETE, else OPEN", write: ({ status }) => atlasStatus[status] },
    { target: "priority", source: priorityRule("emergency and high HIGH, medium MEDIUM, low LOW"), write: (_, { priority }) => priority && atlasPriority[priority] },
    { target: "description", source: "everything without a field of its own, and the note", write: description },
    { target: "dueDate", source: "due date, milliseconds at noon UTC", write: (order) => (order.dueOn === undefined ? undefined : Date.parse(`${order.dueOn}T12:00:00Z`)) },
    { target: "estimatedDuration", source: "labour hours", write: (_, { labourHours }) => labourHours },
    { target: "category", source: "work type", write: (_, { workType }) => workType },
    { target: "locationName", source: "location", write: (_, { location }) => location },
    { target: "assetName", source: "asset", write: (_, { asset }) => asset },
    { target: "completedOn", source: "last change, when done", write: (order) => (order.status === "done" ? order.updatedAt : undefined) },
    { target: "archived", source: "true when cancelled", write: ({ status }) => String(status === "cancelled") },
  ],
  maintainx: [
    { target: "title", source: "title", write: (_, values) => titleOf(values) },
    { target: "description", source: "everything without a field of its own, and the note", write: description },
    { target: "status", source: "status: in progress IN_PROGRESS, on hold ON_HOLD, done DONE, cancelled CANCELED, else OPEN", write: ({ status }) => maintainxStatus[status] },
    { target: "priority", source: priorityRule("emergency and high HIGH, medium MEDIUM, low LOW"), write: (_, { priority }) => priority && atlasPriority[priority] },
    { target: "dueDate", source: "due date, noon UTC", write: dueTime },
    { target: "estimatedTime", source: "labour hours, in seconds", write: (_, { labourHours }) => (labourHours === undefined ? undefined : Math.round(labourHours * 3600)) },
    { target: "categories", source: "work type, as a list of one", write: (_, { workType }) => workType && [workType] },
    { target: "extraFields", source: "asset, location, assignee and this app's id, as text: MaintainX's own ids are not known here", write: (order, values) => ({ "Fieldwright id": order.id, ...(values.asset !== undefined && { Asset: values.asset }), ...(values.location !== undefined && { Location: values.location }), ...(order.assignee !== undefined && { Assignee: order.assignee }) }) },
  ],
  maximo: [
    { target: "description", source: "title, 100 characters", write: (_, values) => shortened(titleOf(values), 100) },
    { target: "description_longdescription", source: "everything without a field of its own, and the note", write: description },
    { target: "assetnum", source: "asset, as written", write: (_, { asset }) => asset },
    { target: "location", source: "location, as written", write: (_, { location }) => location },
    { target: "status", source: "status: draft WAPPR, approved APPR, in progress INPRG, on hold WMATL, done COMP, cancelled CAN", write: ({ status }) => maximoStatus[status] },
    { target: "wopriority", source: priorityRule("emergency 1, high 2, medium 3, low 4"), write: (_, { priority }) => priority && maximoPriority[priority] },
    { target: "worktype", source: "work type: corrective and other CM, preventive and inspection PM, safety EM", write: (_, { workType }) => workType && maximoWorkType[workType] },
    { target: "problemcode", source: "the site's problem code; failure mode where it has none", write: ({ siteCodes }, { failureMode }) => siteCodes?.problem?.code ?? failureMode?.toUpperCase() },
    { target: "failurereport", source: "the site's problem, cause and remedy codes, as a list of type and failurecode", write: failureReport },
    { target: "reportdate", source: "when the note was written", write: ({ note }) => isoTime(note.createdAt) },
    { target: "targcompdate", source: "due date, noon UTC", write: dueTime },
    { target: "estlabhrs", source: "labour hours", write: (_, { labourHours }) => labourHours },
    { target: "externalrefid", source: "this app's id", write: ({ id }) => id },
  ],
  sap: [
    { target: "QMART", source: "work type: corrective and safety M2 (malfunction), else M1", write: (_, { workType }) => sapType[workType ?? "corrective"] },
    { target: "QMTXT", source: "title, 40 characters, cut between words", write: (_, values) => shortened(titleOf(values), SAP_SHORT_TEXT) },
    { target: "EQTXT", source: "asset, as written (the equipment number is not known here)", write: (_, { asset }) => asset },
    { target: "TPTXT", source: "location, as written (the functional location is not known here)", write: (_, { location }) => location },
    { target: "PRIOK", source: priorityRule("emergency 1, high 2, medium 3, low 4"), write: (_, { priority }) => priority && String(maximoPriority[priority]) },
    { target: "QMDAT", source: "day of the note", write: ({ note }) => isoTime(note.createdAt)?.slice(0, 10) },
    { target: "LTRMN", source: "due date", write: ({ dueOn }) => dueOn },
    ...sapCatalogs.flatMap(({ kind, group, code, name }): Mapping[] => [
      { target: group, source: `code group of the site's ${name}`, write: ({ siteCodes }) => siteCodes?.[kind]?.group },
      { target: code, source: `code of the site's ${name}`, write: ({ siteCodes }) => siteCodes?.[kind]?.code },
    ]),
    { target: "MSAUS", source: "X when the asset stood", write: (_, { downtimeHours }) => (downtimeHours !== undefined && downtimeHours > 0 ? "X" : undefined) },
    { target: "AUSZT", source: "downtime, hours", write: (_, { downtimeHours }) => downtimeHours },
    { target: "LTEXT", source: "everything, in lines of 132 characters", write: (order, values) => lines(description(order, values), SAP_LINE) },
    { target: "REFNUM", source: "this app's id", write: ({ id }) => id },
  ],
};

/** One order in the shape of another system; fields that the order says nothing about are left out. */
export function toCmms(target: CmmsTarget, order: ExchangedOrder): Record<string, unknown> {
  const values = orderToApprove(order.draft);
  const entries = mappings[target].map(({ target: field, write }) => [field, write(order, values)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

const FORMULA = /^[=+\-@\t\r]/u;
/** A cell that a spreadsheet would take for a formula is text. */
const cell = (value: unknown) => (typeof value === "string" && FORMULA.test(value) ? `'${value}` : (value ?? ""));

/** All orders as the file that the other system takes: a table for Atlas, JSON for the others. */
export function writeCmms(target: CmmsTarget, orders: readonly ExchangedOrder[]): string {
  const shaped = orders.map((order) => toCmms(target, order));
  if (target !== "atlas") return `${JSON.stringify(shaped, null, 1)}\n`;
  const fields = mappings.atlas.map((mapping) => mapping.target);
  return `\uFEFF${Papa.unparse({ fields, data: shaped.map((row) => fields.map((field) => cell(row[field]))) }, { newline: "\r\n" })}\r\n`;
}

const names: Readonly<Record<CmmsTarget, string>> = { atlas: "Atlas CMMS (import CSV)", maintainx: "MaintainX (POST /workorders)", maximo: "Maximo (MXAPIWODETAIL, lean JSON)", sap: "SAP PM notification" };

/** The mappings as a document. */
export function describeMappings(): string {
  const tables = cmmsTargets.map((target) => {
    const rows = mappings[target].map((mapping) => `| ${mapping.target} | ${mapping.source} |`);
    return `## ${names[target]}\n\n| field | from |\n|---|---|\n${rows.join("\n")}\n`;
  });
  return `# Orders in the shapes of other systems\n\nValues that the note does not support and nobody has kept are left out.\n\n${tables.join("\n")}`;
}
