import {
  createRunawayWatch, isRunawayList, MAX_ANSWER_LENGTH, MAX_LIST_ITEMS, MAX_ORDERS, MAX_SCALAR_LENGTH, MAX_WHITE_SPACE,
} from "./runaway";

interface Stretch {
  /** Offsets in the answer: from the end of the value before (so the key counts) to the end of this one. */
  from: number;
  to: number;
  /** Where its own text begins. */
  at: number;
  complete: boolean;
}
export interface JsonObject extends Stretch {
  kind: "object";
  members: Map<string, JsonNode>;
}
export interface JsonArray extends Stretch {
  kind: "array";
  items: JsonNode[];
  /** Canonical text of the items that are complete, to find repetitions. */
  texts: string[];
}
export interface JsonString extends Stretch {
  kind: "string";
  text: string;
}
export interface JsonScalar extends Stretch {
  kind: "scalar";
  value: number | boolean | null;
}
export type JsonNode = JsonObject | JsonArray | JsonString | JsonScalar;

/** `broken`: what follows is no JSON. */
export type JsonStatus = "open" | "done" | "broken" | "runaway";

export interface JsonReader {
  push: (text: string) => void;
  root: () => JsonObject | JsonArray | null;
  status: () => JsonStatus;
}

type State = "start" | "value" | "key" | "colon" | "next" | "string" | "scalar";

/** Answer, list of orders, order, list, item; one more for what the schema does not know. */
const MAX_DEPTH = 6;
const WHITE_SPACE = new Set([" ", "\n", "\r", "\t"]);
const ESCAPES: Record<string, string> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };
const SCALAR = /[-+.\w]/u;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/u;

/**
 * Reads JSON as it arrives: at every moment the tree holds what has been read so far. Each character is looked at
 * once. Text before the first bracket and after the last is passed over (some servers put the answer in a fence);
 * at the first character that fits nowhere the reader stops and keeps what it has. Never throws.
 */
export function createJsonReader(note: string): JsonReader {
  const watch = createRunawayWatch(note);
  const stack: { node: JsonObject | JsonArray; key: string }[] = [];
  let root: JsonObject | JsonArray | null = null;
  let status: JsonStatus = "open";
  let state: State = "start";
  let offset = 0;
  /** Where the last value ended. */
  let decided = 0;
  let blanks = 0;
  let escape = "";
  let scalar = "";
  /** The string that is being read: a value, or a key while `value` is null. */
  let key = "";
  let value: JsonString | null = null;

  const top = (): { node: JsonObject | JsonArray; key: string } | undefined => stack.at(-1);
  const isOrders = (node: JsonNode): boolean => node.kind === "array" && stack.length <= 2 && (stack.length < 2 || stack[0]?.key === "orders");

  const add = (node: JsonNode): void => {
    const parent = top();
    if (!parent) return;
    if (parent.node.kind === "object") parent.node.members.set(parent.key, node);
    else if (parent.node.items.length >= (isOrders(parent.node) ? MAX_ORDERS : MAX_LIST_ITEMS)) status = "runaway";
    else parent.node.items.push(node);
  };

  const completed = (node: JsonNode): void => {
    node.complete = true;
    state = "next";
    const parent = top();
    if (parent?.node.kind !== "array") return;
    parent.node.texts.push(JSON.stringify(plainValue(node)));
    if (!isRunawayList(parent.node.texts, isOrders(parent.node))) return;
    parent.node.items.pop();
    status = "runaway";
  };

  const open = (kind: "object" | "array"): void => {
    const place = { from: decided, at: offset, to: offset + 1, complete: false };
    const node: JsonObject | JsonArray =
      kind === "object" ? { kind, ...place, members: new Map() } : { kind, ...place, items: [], texts: [] };
    if (root === null) root = node;
    else add(node);
    if (status !== "open") return;
    if (stack.length >= MAX_DEPTH) status = "broken";
    stack.push({ node, key: "" });
    state = kind === "object" ? "key" : "value";
  };

  const close = (kind: "object" | "array"): void => {
    const frame = stack.at(-1);
    if (frame?.node.kind !== kind) {
      status = "broken";
      return;
    }
    stack.pop();
    frame.node.to = offset + 1;
    completed(frame.node);
    if (stack.length === 0 && status === "open") status = "done";
  };

  const beginString = (asKey: boolean): void => {
    key = "";
    escape = "";
    value = asKey ? null : { kind: "string", text: "", from: decided, at: offset, to: offset + 1, complete: false };
    if (value) add(value);
    watch.begin(asKey ? null : (stack.findLast(({ node }) => node.kind === "object")?.key ?? ""));
    state = "string";
  };

  const addUnit = (unit: string): void => {
    if (watch.add(unit.charCodeAt(0))) status = "runaway";
    else if (value) value.text += unit;
    else key += unit;
  };

  const inEscape = (unit: string): void => {
    escape += unit;
    if (escape[1] !== "u") {
      addUnit(ESCAPES[unit] ?? unit);
      escape = "";
    } else if (escape.length === 6) {
      const code = Number.parseInt(escape.slice(2), 16);
      addUnit(Number.isNaN(code) ? "\uFFFD" : String.fromCharCode(code));
      escape = "";
    }
  };

  const inString = (unit: string): void => {
    if (escape !== "") inEscape(unit);
    else if (unit === "\\") escape = unit;
    else if (unit !== '"') addUnit(unit);
    else if (value) {
      value.to = offset + 1;
      decided = value.to;
      value.text = wellFormed(value.text);
      completed(value);
    } else {
      const parent = top();
      if (parent) parent.key = wellFormed(key);
      state = "colon";
    }
  };

  const endScalar = (): void => {
    const read = scalarValue(scalar);
    const at = offset - scalar.length;
    scalar = "";
    if (read === undefined) {
      status = "broken";
      return;
    }
    // The character after a number is part of the decision: it says that no further digit comes.
    const node: JsonScalar = { kind: "scalar", value: read, from: decided, at, to: offset + 1, complete: true };
    decided = offset;
    add(node);
    if (status === "open") completed(node);
  };

  const beginValue = (unit: string): void => {
    if (unit === "{") open("object");
    else if (unit === "[") open("array");
    else if (unit === '"') beginString(false);
    else if (SCALAR.test(unit)) {
      scalar = unit;
      state = "scalar";
    } else if (unit === "]") close("array");
    else status = "broken";
  };

  const step = (unit: string): void => {
    if (state === "string") {
      inString(unit);
      return;
    }
    if (state === "scalar") {
      if (SCALAR.test(unit)) {
        scalar += unit;
        if (scalar.length > MAX_SCALAR_LENGTH) status = "runaway";
        return;
      }
      endScalar();
      if (status !== "open") return;
    }
    if (state === "start") {
      if (unit === "{" || unit === "[") beginValue(unit);
      return;
    }
    if (WHITE_SPACE.has(unit)) {
      blanks += 1;
      if (blanks > MAX_WHITE_SPACE) status = "runaway";
      return;
    }
    blanks = 0;
    structural(unit);
  };

  const structural = (unit: string): void => {
    if (state === "value") beginValue(unit);
    else if (state === "colon" && unit === ":") state = "value";
    else if (state === "key" && unit === '"') beginString(true);
    else if (state === "next" && unit === ",") state = top()?.node.kind === "object" ? "key" : "value";
    else if (unit === "}" && (state === "key" || state === "next")) close("object");
    else if (unit === "]" && state === "next") close("array");
    else status = "broken";
  };

  return {
    push: (text) => {
      for (let index = 0; index < text.length && status === "open"; index += 1) {
        step(text.charAt(index));
        offset += 1;
        if (offset > MAX_ANSWER_LENGTH && status === "open") status = "runaway";
      }
    },
    root: () => root,
    status: () => status,
  };
}

/** The value of a node as plain data; what is not complete yet as far as it goes. */
export function plainValue(node: JsonNode): unknown {
  if (node.kind === "string") return node.text;
  if (node.kind === "scalar") return node.value;
  if (node.kind === "array") return node.items.map(plainValue);
  // Own properties, even for "__proto__".
  return Object.fromEntries([...node.members].map(([key, member]) => [key, plainValue(member)]));
}

function scalarValue(text: string): number | boolean | null | undefined {
  if (text === "true") return true;
  if (text === "false") return false;
  if (text === "null") return null;
  if (!NUMBER.test(text)) return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

function wellFormed(text: string): string {
  return text.replaceAll(/\p{Surrogate}/gu, "\uFFFD");
}
