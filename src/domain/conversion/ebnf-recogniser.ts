/**
 * A reader of the EBNF that grammars are written in, for tests: it rejects what xgrammar would abort on (undefined
 * rules, empty alternatives, bad literals) and says whether a text follows the grammar. No other code imports it.
 */

type Expression =
  | { kind: "literal"; text: string }
  | { kind: "class"; negated: boolean; ranges: [number, number][] }
  | { kind: "rule"; name: string }
  | { kind: "sequence" | "choice"; items: Expression[] }
  | Repeat;

interface Repeat {
  kind: "repeat";
  item: Expression;
  least: number;
  most: number;
}

export interface Grammar {
  accepts: (text: string) => boolean;
}

/** Reads a grammar; throws where it is malformed. */
export function readGrammar(source: string): Grammar {
  const rules = new Map<string, Expression>();
  const used = new Set<string>();
  for (const line of source.split("\n")) {
    const head = /^([A-Za-z_]\w*) ::= /u.exec(line);
    if (!head?.[1]) throw new Error(`No rule: ${line}`);
    if (rules.has(head[1])) throw new Error(`Rule twice: ${head[1]}`);
    rules.set(head[1], readExpression(line, head[0].length, used));
  }
  for (const name of used) if (!rules.has(name)) throw new Error(`Undefined rule: ${name}`);
  if (!rules.has("root")) throw new Error("No root");
  return {
    accepts: (text) => {
      const units = Array.from(text);
      return ends(rules, { kind: "rule", name: "root" }, units, 0, new Map()).has(units.length);
    },
  };
}

function readExpression(line: string, from: number, used: Set<string>): Expression {
  let at = from;
  const fail = (what: string): never => {
    throw new Error(`${what} at ${at}: ${line.slice(Math.max(0, at - 40), at + 40)}`);
  };
  const space = (): void => {
    while (line[at] === " ") at += 1;
  };

  const escapedUnit = (): string => {
    at += 1;
    const hex = /^(?:x([\da-f]{2})|u([\da-f]{4}))/u.exec(line.slice(at, at + 6));
    if (hex) {
      at += hex[0].length;
      return String.fromCharCode(Number.parseInt(hex[1] ?? hex[2] ?? "", 16));
    }
    const unit = line.charAt(at);
    if (!/["\\\]^-]/u.test(unit)) fail("Bad escape");
    at += 1;
    return unit;
  };

  const unitInside = (): string => {
    if (line[at] === "\\") return escapedUnit();
    const unit = String.fromCodePoint(line.codePointAt(at) ?? 0);
    if (/[\p{Cc}\p{Surrogate}]/u.test(unit)) fail("Control character");
    at += unit.length;
    return unit;
  };

  const quoted = (): Expression => {
    at += 1;
    let text = "";
    while (line[at] !== '"') {
      if (at >= line.length) fail("Open literal");
      text += unitInside();
    }
    at += 1;
    if (text === "") fail("Empty literal");
    return { kind: "literal", text };
  };

  const characterClass = (): Expression => {
    at += 1;
    const negated = line[at] === "^";
    if (negated) at += 1;
    const ranges: [number, number][] = [];
    while (line[at] !== "]") {
      if (at >= line.length) fail("Open class");
      const low = unitInside();
      const isRange = line[at] === "-" && line[at + 1] !== "]";
      if (isRange) at += 1;
      ranges.push([low.codePointAt(0) ?? 0, (isRange ? unitInside() : low).codePointAt(0) ?? 0]);
    }
    at += 1;
    return { kind: "class", negated, ranges };
  };

  const atom = (): Expression => {
    if (line[at] === '"') return quoted();
    if (line[at] === "[") return characterClass();
    if (line[at] === "(") {
      at += 1;
      const inner = choice();
      if (line[at] !== ")") fail("Open group");
      at += 1;
      return inner;
    }
    const name = /^[A-Za-z_]\w*/u.exec(line.slice(at, at + 60))?.[0] ?? fail("Nothing to match");
    at += name.length;
    used.add(name);
    return { kind: "rule", name };
  };

  const repeated = (): Expression => {
    const item = atom();
    const mark = line[at] ?? "";
    if (!"?*+".includes(mark) || mark === "") return item;
    at += 1;
    return { kind: "repeat", item, least: mark === "+" ? 1 : 0, most: mark === "?" ? 1 : Infinity };
  };

  const sequence = (): Expression => {
    const items: Expression[] = [];
    space();
    while (at < line.length && line[at] !== "|" && line[at] !== ")") {
      items.push(repeated());
      space();
    }
    if (items.length === 0) fail("Empty alternative");
    return { kind: "sequence", items };
  };

  const choice = (): Expression => {
    const items = [sequence()];
    while (line[at] === "|") {
      at += 1;
      items.push(sequence());
    }
    return { kind: "choice", items };
  };

  const whole = choice();
  if (at < line.length) fail("Trailing text");
  return whole;
}

type Memo = Map<string, Set<number>>;

/** Where a match of the expression that begins at `from` may end. */
function ends(rules: ReadonlyMap<string, Expression>, expression: Expression, text: readonly string[], from: number, memo: Memo): Set<number> {
  switch (expression.kind) {
    case "literal": {
      const units = Array.from(expression.text);
      return units.every((unit, index) => text[from + index] === unit) ? new Set([from + units.length]) : new Set();
    }
    case "class": {
      const code = text[from]?.codePointAt(0);
      if (code === undefined) return new Set();
      const inside = expression.ranges.some(([low, high]) => low <= code && code <= high);
      return inside === expression.negated ? new Set() : new Set([from + 1]);
    }
    case "rule": {
      const key = `${expression.name} ${from}`;
      const known = memo.get(key);
      if (known) return known;
      const body = rules.get(expression.name);
      const found = body ? ends(rules, body, text, from, memo) : new Set<number>();
      memo.set(key, found);
      return found;
    }
    case "sequence": {
      let places = new Set([from]);
      for (const item of expression.items) {
        const next = new Set<number>();
        for (const place of places) for (const end of ends(rules, item, text, place, memo)) next.add(end);
        places = next;
      }
      return places;
    }
    case "choice":
      return new Set(expression.items.flatMap((item) => [...ends(rules, item, text, from, memo)]));
    case "repeat":
      return repeated(rules, expression, text, from, memo);
    default:
      return new Set();
  }
}

function repeated(
  rules: ReadonlyMap<string, Expression>, { item, least, most }: Repeat, text: readonly string[], from: number, memo: Memo,
): Set<number> {
  const reached = new Set([from]);
  let edge = [from];
  for (let times = 0; times < most && edge.length > 0; times += 1) {
    edge = edge.flatMap((place) => [...ends(rules, item, text, place, memo)]).filter((end) => !reached.has(end));
    for (const end of edge) reached.add(end);
  }
  // Nothing in these grammars matches the empty text, so one or more never ends where it began.
  if (least === 1) reached.delete(from);
  return reached;
}
