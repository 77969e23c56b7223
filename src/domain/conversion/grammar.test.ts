import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { notes } from "@/domain/work-order/arbitraries";
import { serializeOrders } from "@/domain/work-order/serialize";
import { readGrammar } from "./ebnf-recogniser";
import { buildGrammar } from "./grammar";
import { MAX_SPAN_WORDS } from "./grammar-spans";
import { promptText } from "./prompt";
import { retractedSpans } from "./taken-back";

const codes = { workType: "corrective", safetyHazard: false, priority: "medium", title: "x" } as const;
const accepts = (note: string, answer: string): boolean => readGrammar(buildGrammar(note)).accepts(answer);
const order = (note: string, values: object): boolean => accepts(note, serializeOrders([{ ...values, ...codes }]));

const note = "Pump P-204B's seal leaks at 3,5 bar in the boiler room (old), put in 2 seals \"Viton\", l'huile ok, 1 h 30";

describe("the grammar of a note", () => {
  test("accepts an order that the note supports", () => {
    const values = {
      asset: "Pump P-204B",
      location: "boiler room",
      problem: "seal leaks",
      failureMode: "leak" as const,
      cause: "worn \"lip\" \\ dry",
      actionsTaken: ["put in 2 seals", "checked oil"],
      actionsNeeded: ["order more"],
      parts: [{ name: "seals", quantity: 2, unit: "pcs" }, { name: "huile" }],
      readings: [{ name: "pressure", value: 3.5, unit: "bar" }, { name: "range", value: "2-3.5" }, { name: "word", value: "ok" }],
      labourHours: 1.5,
      downtimeHours: 1.5,
      followUp: "l'huile",
    };
    expect(order(note, values)).toBe(true);
    expect(accepts(note, serializeOrders([{ ...values, ...codes }, { ...codes }]))).toBe(true);
    expect(accepts(note, '{"orders":[]}')).toBe(true);
  });

  test("verbatim fields are stretches of the note from word to word", () => {
    for (const asset of ["P-204B", "P-204B's seal", "Viton", "huile", "old", "3,5 bar"]) expect(order(note, { asset })).toBe(true);
    for (const asset of ["P-204", "pump", "boiler", "Pump seal", "oiler room", "", " Pump", "Pump "]) {
      expect(order(note, { asset })).toBe(asset === "boiler");
    }
  });

  test("numbers are those of the note", () => {
    const reading = (value: number): boolean => order(note, { readings: [{ name: "pressure", value }] });
    expect(reading(3.5)).toBe(true);
    expect(reading(35)).toBe(false);
    expect(reading(204)).toBe(false);
    expect(order(note, { parts: [{ name: "seal", quantity: 4 }] })).toBe(true);
    expect(order(note, { parts: [{ name: "seal", quantity: 7 }] })).toBe(false);
  });

  test("hours are those that the note states or that follow from it", () => {
    expect(order(note, { labourHours: 1.5 })).toBe(true);
    expect(order(note, { labourHours: 12 })).toBe(false);
    expect(order("2 men, 3 h", { labourHours: 6 })).toBe(true);
    expect(order("fan 7 noisy", { downtimeHours: 7 })).toBe(false);
  });

  test("a failure mode stands only behind a problem, a required key is never missing, nothing else is written", () => {
    expect(order(note, { failureMode: "leak" })).toBe(false);
    expect(accepts(note, '{"orders":[{"asset":"Pump"}]}')).toBe(false);
    expect(order(note, { colour: "red" })).toBe(true); // serializing drops it
    expect(accepts(note, '{"orders":[{"colour":"red","workType":"other","safetyHazard":false,"priority":"low","title":"x"}]}')).toBe(false);
    expect(accepts(note, '{ "orders":[]}')).toBe(false);
  });

  test("texts are never blank and hold no raw control character", () => {
    expect(order(note, { problem: " " })).toBe(false);
    expect(accepts(note, '{"orders":[{"problem":"a\nb","workType":"other","safetyHazard":false,"priority":"low","title":"x"}]}')).toBe(false);
    expect(order(note, { problem: "a\nb مضخة 🛠" })).toBe(true);
  });

  test("what a note cannot state, its grammar cannot write", () => {
    expect(order("toilet overflowing", { readings: [{ name: "level", value: "toilet" }] })).toBe(false);
    expect(order("toilet overflowing", { labourHours: 1 })).toBe(false);
    expect(order("🛠", { asset: "🛠" })).toBe(false);
    expect(order("", { problem: "leaks" })).toBe(true);
    expect(order("pump twelve, no sorry fourteen", { readings: [{ name: "pump", value: 14 }] })).toBe(true);
  });

  test("names of parts are stretches of the note", () => {
    expect(order(note, { parts: [{ name: "seal" }] })).toBe(true);
    expect(order(note, { parts: [{ name: "gasket" }] })).toBe(false);
  });

  test("no counted repetition, which costs up to 400 ms a token", () => {
    expect(buildGrammar("pump")).not.toMatch(/\{\d/u);
  });
});

describe("whatever the note", () => {
  test("its grammar is well formed and allows the empty answer", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(notes, (text) => {
        const source = buildGrammar(text);
        const grammar = readGrammar(source);
        expect(source).not.toMatch(/[\u{40000}-\u{10ffff}]/u);
        expect(grammar.accepts('{"orders":[]}')).toBe(true);
        expect(grammar.accepts(serializeOrders([{ problem: "leaks", failureMode: "leak", ...codes }]))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test("its first plain word can be an asset", () => {
    fc.assert(
      fc.property(notes, fc.stringMatching(/^[A-Za-z]{3,8}$/u), (text, word) => {
        const whole = `${word} ${text}`;
        fc.pre(!retractedSpans(promptText(whole)).some(({ start }) => start === 0));
        expect(order(whole, { asset: word })).toBe(true);
      }),
    );
  });
});

describe("a long note", () => {
  const long = "Replaced 2 seals on P-204B's motor (pump house), 3.5 bar, took 45 min then l'huile. ".repeat(119);

  test("of 10,000 characters is built at once and linearly", () => {
    const grammar = buildGrammar(long);
    const times = [1, 2, 3, 4, 5].map(() => {
      const before = process.cpuUsage();
      buildGrammar(long);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    });
    // Some 20 ms; the bound leaves room for a busy machine.
    expect(Math.min(...times)).toBeLessThan(400);
    expect(grammar.length).toBeLessThan(long.length * 20);
    readGrammar(grammar);
  });

  test("of too many words has free texts in place of stretches", () => {
    const words = "pump leaks ".repeat(MAX_SPAN_WORDS);
    expect(order(words, { asset: "something else" })).toBe(true);
    expect(buildGrammar(words).length).toBeLessThan(6000);
  });

  test("of one endless word is no trouble", () => {
    readGrammar(buildGrammar("x".repeat(10_000)));
    readGrammar(buildGrammar("x'".repeat(5000)));
    readGrammar(buildGrammar("x,".repeat(5000)));
    readGrammar(buildGrammar("1,".repeat(5000)));
    readGrammar(buildGrammar('"\\'.repeat(5000)));
  });
});
