import type { Hit } from "./hits";
import type { Token } from "./note-text";
import type { SafetyRule } from "./rules/rule";

/** Measured values that are a hazard by themselves: the usual occupational limits. */
export const readingRules: readonly Pick<SafetyRule, "id" | "category" | "floor">[] = [
  { id: "gas.reading", category: "gas", floor: "high" },
  { id: "gas.oxygen-reading", category: "gas", floor: "high" },
  { id: "pressure.hot-water-reading", category: "pressure", floor: "high" },
  { id: "electrical.hot-joint-reading", category: "electrical", floor: "high" },
];

interface Limit {
  rule: string;
  /** What is measured, as written. */
  of: readonly string[];
  units: readonly string[];
  /** A hazard from this value on, or below it. */
  from?: number;
  below?: number;
  /** Words close by that show another measure: oxygen in water or in flue gas is low by nature. */
  unless?: readonly string[];
}

/** Flue gas holds less oxygen than this. */
const SURELY_AIR = 12;
const NO_AIR = [
  "mg", "dissolved", "aeration", "mlss", "flue", "stack", "combustion", "boiler", "burner", "furnace", "lambda", "excess",
  "mes", "dissous", "fumees", "chaudiere", "bruleur", "cheminee", "four", "exces", "غلايه", "بويلر", "مدخنه", "حراق",
];

const LIMITS: readonly Limit[] = [
  { rule: "gas.reading", of: ["h2s"], units: ["ppm"], from: 5 },
  { rule: "gas.reading", of: ["co"], units: ["ppm"], from: 35 },
  { rule: "gas.reading", of: ["nh3", "ammonia", "ammoniac", "امونيا", "نشادر"], units: ["ppm", "جزء"], from: 18 },
  { rule: "gas.reading", of: ["cl2"], units: ["ppm"], from: 0.5 },
  { rule: "gas.reading", of: ["lel", "lie"], units: [], from: 5 },
  { rule: "gas.reading", of: ["methane", "ch4", "firedamp", "grisou", "ميثان"], units: ["percent", "pct", "pour", "بالميه"], from: 1 },
  { rule: "gas.oxygen-reading", of: ["o2", "oxygen", "oxygene", "اكسجين", "اوكسجين"], units: [], below: 19.5, unless: NO_AIR },
  { rule: "pressure.hot-water-reading", of: ["tap", "taps", "shower", "showers", "faucet", "basin", "basins", "robinet", "robinets", "douche", "douches", "lavabo", "mitigeur", "حنفيه", "دش", "مغسله", "شاور"], units: ["c", "degres", "درجه"], from: 60 },
  { rule: "electrical.hot-joint-reading", of: ["lug", "busbar", "feeder", "borne", "cosse", "phase", "تارمينال"], units: ["c"], from: 90 },
];
const REACH = 5;
/** A value with its unit is known from farther away: "ammonia, detector 6 in the compressor room: 190 ppm". */
const REACH_WITH_UNIT = 10;

/** Readings over the limit: the words from what is measured to its value. */
export function findReadings(tokens: readonly Token[]): { rule: string; hit: Hit }[] {
  const result: { rule: string; hit: Hit }[] = [];
  tokens.forEach((token, index) => {
    for (const limit of LIMITS) {
      if (!limit.of.some((name) => token.forms.includes(name))) continue;
      const hit = overLimit(tokens, index, limit);
      if (hit !== null) result.push({ rule: limit.rule, hit });
    }
  });
  return result;
}

const READ_OFF = new Set(["reading", "reads", "read", "showing", "shows", "affiche", "indique", "يقرا", "قرا", "يبين", "جايب"]);

/** "CO monitor reading 48": without a unit only where the note says that it was read. */
function readOff(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(Math.min(from, to), Math.max(from, to)).some((token) => token.forms.some((form) => READ_OFF.has(form)));
}

function isNear(tokens: readonly Token[], at: number, name: string): boolean {
  const sentence = tokens[at]?.sentence;
  return tokens.slice(Math.max(0, at - REACH_WITH_UNIT), at + REACH).some((token) => token.sentence === sentence && token.forms.includes(name));
}

function overLimit(tokens: readonly Token[], index: number, limit: Limit): Hit | null {
  const sentence = tokens[index]?.sentence;
  for (let distance = 1; distance <= (limit.units.length > 0 ? REACH_WITH_UNIT : REACH); distance += 1) {
    for (const at of [index + distance, index - distance]) {
      const token = tokens[at];
      if (token === undefined || token.value === null || token.sentence !== sentence) continue;
      const unit = [tokens[at + 1], tokens[at + 2]].some((next) => limit.units.some((name) => next?.forms.includes(name) === true));
      if (limit.units.length > 0 && !unit && !readOff(tokens, index, at)) continue;
      const over = limit.from !== undefined ? token.value >= limit.from : token.value < (limit.below ?? 0) && token.value >= 1;
      if (!over || (token.value < SURELY_AIR && limit.unless?.some((name) => isNear(tokens, at, name)) === true)) return null;
      return { from: Math.min(index, at), to: Math.max(index, at) + 1 };
    }
  }
  return null;
}
