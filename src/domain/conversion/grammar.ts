import { possibleHours } from "@/domain/grounding/hours";
import { indexNote } from "@/domain/grounding/note-index";
import { workOrdersJsonSchema } from "@/domain/work-order/json-schema";
import type { JsonSchema } from "@/domain/work-order/json-schema";
import { alternatives, literal, rule } from "./ebnf";
import { spanRules } from "./grammar-spans";
import { numberLiterals } from "./note-numbers";
import { promptText } from "./prompt";
import { retractedSpans } from "./taken-back";

/** What a note gives to write values with: names of rules, null where the note gives nothing. */
interface Sources {
  span: string | null;
  number: string | null;
  quantity: string;
  hours: string | null;
}

/**
 * Where a value comes from, for values that may not be free. Paths within an order, list items without their index.
 * Null leaves the key out of the grammar: what the note cannot state, the model cannot write.
 */
const groundedFields: Record<string, (sources: Sources) => string | null> = {
  asset: (sources) => sources.span,
  location: (sources) => sources.span,
  followUp: (sources) => sources.span,
  "parts.name": (sources) => sources.span,
  "parts.quantity": (sources) => sources.quantity,
  // "OL" and "half" are readings too, but a note without any number has none.
  "readings.value": (sources) =>
    sources.number && alternatives([sources.number, "range", ...(sources.span === null ? [] : [sources.span])]),
  labourHours: (sources) => sources.hours,
  downtimeHours: (sources) => sources.hours,
};

/**
 * Strings are unbounded on purpose: a counted repetition costs up to 400 ms a token, so lengths are watched while the
 * answer streams (`runaway.ts`). The first character is no space, so that no string is blank.
 */
const textRules = [
  String.raw`char ::= [^"\\\x00-\x1f\x7f] | "\\" ["\\/nt]`,
  String.raw`first ::= [^ "\\\x00-\x1f\x7f] | "\\" ["\\/]`,
  String.raw`text ::= "\"" first char* "\""`,
];

/** Readings that are no single number, put together from numbers of the note: "40-55", "6.4/6.5/6.4", "< 5", "6.2+". */
const rangeRule = String.raw`range ::= "\"" (number (("-" | "/") number)+ | [<>] " "? number | number "+") "\""`;

/**
 * The grammar (xgrammar's EBNF) of the answers that this note allows: `{"orders":[...]}` without white space, keys in
 * the order of the schema, verbatim fields as stretches of the note, numbers that the note holds. Linear in the note.
 */
export function buildGrammar(note: string, schema: JsonSchema = workOrdersJsonSchema): string {
  const text = promptText(note);
  const rules = [...textRules];

  const takenBack = retractedSpans(text);
  const spans = spanRules(text, takenBack);
  if (spans.rules !== null) rules.push(...spans.rules);
  const span = spans.tooLong ? "text" : spans.rules && "span";
  const numbers = numberLiterals(text, takenBack);
  if (numbers.said.length > 0) rules.push(rule("number", numbers.said.map(literal)), rangeRule);
  rules.push(rule("quantity", numbers.counted.map(literal)));
  const possible = possibleHours(indexNote(text));
  const hours = possible.length > 0 ? "hours" : null;
  if (hours !== null) rules.push(rule("hours", possible.map((value) => literal(String(value)))));

  const sources: Sources = {
    span,
    number: numbers.said.length > 0 ? "number" : null,
    quantity: "quantity",
    hours,
  };
  const root = expression(schema, "", sources, rules);
  return [...rules, `root ::= ${root ?? literal("{}")}`].join("\n");
}

/** The expression for a value of this shape; adds the rules it needs. Null where the note allows no such value. */
function expression(node: boolean | JsonSchema, path: string, sources: Sources, rules: string[]): string | null {
  if (typeof node === "boolean") return null;
  const grounded = groundedFields[path.replace(/^orders\.?/u, "")];
  if (grounded) return grounded(sources);
  if (node.enum) return `"\\"" (${alternatives(node.enum.map((code) => literal(String(code))))}) "\\""`;
  if (node.anyOf) {
    const choices = node.anyOf.map((choice) => expression(choice, path, sources, rules)).filter((choice) => choice !== null);
    return choices.length > 0 ? `(${alternatives(choices)})` : null;
  }
  if (node.type === "object") return objectRule(node, path, sources, rules);
  if (node.type === "array") return listRule(node, path, sources, rules);
  if (node.type === "boolean") return '("true" | "false")';
  return node.type === "number" ? sources.number : "text";
}

function listRule(node: JsonSchema, path: string, sources: Sources, rules: string[]): string | null {
  const item = node.items === undefined || Array.isArray(node.items) ? null : expression(node.items, path, sources, rules);
  if (item === null) return null;
  const items = `${item} ("," ${item})*`;
  const name = `${ruleName(path)}_list`;
  rules.push(`${name} ::= "[" ${(node.minItems ?? 0) > 0 ? items : `(${items})?`} "]"`);
  return name;
}

function objectRule(node: JsonSchema, path: string, sources: Sources, rules: string[]): string | null {
  const members = new Map<string, string>();
  for (const [key, value] of Object.entries(node.properties ?? {})) {
    const inner = expression(value, path === "" ? key : `${path}.${key}`, sources, rules);
    if (inner !== null) members.set(key, `${literal(`"${key}":`)} (${inner})`);
    else if (node.required?.includes(key)) return null;
  }
  // What another key must stand with is written right behind that key (how a thing failed behind the problem).
  for (const [key, [leader]] of Object.entries(dependencies(node))) {
    const [member, before] = [members.get(key), leader === undefined ? undefined : members.get(leader)];
    members.delete(key);
    if (leader !== undefined && member !== undefined && before !== undefined) members.set(leader, `${before} ("," ${member})?`);
  }
  const name = `${ruleName(path)}_object`;
  rules.push(`${name} ::= "{" ${sequence(members, new Set(node.required))} "}"`);
  return name;
}

/** Members in order. A comma stands behind each that has a required one after it, before each that has none. */
function sequence(members: ReadonlyMap<string, string>, required: ReadonlySet<string>): string {
  const last = [...members.keys()].findLastIndex((key) => required.has(key));
  const parts = [...members].map(([key, member], index) => {
    if (index > last) return `("," ${member})?`;
    if (index === last) return member;
    return required.has(key) ? `${member} ","` : `(${member} ",")?`;
  });
  return parts.join(" ");
}

function dependencies(node: JsonSchema): Record<string, readonly string[]> {
  return node.dependentRequired ?? {};
}

function ruleName(path: string): string {
  return path === "" ? "answer" : path.replaceAll(/\W/gu, "_");
}
