import { describe, expect, it } from "vitest";
import { wordSets } from "./find-hazards";
import { Lexicon } from "./lexicon";
import type { Words } from "./lexicon";
import { readPattern } from "./match";
import { readNote } from "./note-text";
import { readingRules } from "./readings";
import { ruleCategories, ruleIds, ruleSets, wordRules } from "./rules";
import { hazardCategories } from "./types";

const meanings: Record<string, Words> = Object.assign({}, ...wordSets);
/** Read by the code itself, not by a rule. */
const CONTEXT = [
  "negator", "negatorAfter", "barrier", "hypothetical", "elsewhere", "falseAlarm", "injection", "nextJob",
  "repaired", "newPart", "wellAgain", "testedOk", "stillExposed", "ended", "waiting", "keepOut", "defect",
];

function phrases(text: string | undefined): string[] {
  return (text ?? "").split(/[,\n]/).map((phrase) => phrase.trim()).filter((phrase) => phrase !== "");
}

describe("rules", () => {
  it("have ids of their own, which begin with the category", () => {
    const all = [...wordRules, ...readingRules];
    expect(new Set(all.map((rule) => rule.id)).size).toBe(all.length);
    for (const rule of all) expect(rule.id).toMatch(new RegExp(`^${rule.category}\\.[a-z-]+$`));
    expect(ruleIds).toHaveLength(all.length);
  });

  it("cover every category", () => {
    expect(new Set(Object.values(ruleCategories))).toEqual(new Set(hazardCategories));
  });

  it("name only meanings that exist, and every meaning is used", () => {
    const named = wordRules.flatMap((rule) => [...rule.patterns.flatMap((pattern) => readPattern(pattern).parts), ...(rule.unless ?? [])]);
    for (const name of named) expect(Object.keys(meanings)).toContain(name);
    const used = new Set([...named, ...CONTEXT]);
    const takenIn = new Set([...used].flatMap((name) => meanings[name]?.and ?? []));
    for (const name of Object.keys(meanings)) expect(used.has(name) || takenIn.has(name) ? name : "").toBe(name);
  });

  it("are short enough to be read: no subject defines a meaning of another", () => {
    const names = wordSets.flatMap((set) => Object.keys(set));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(ruleSets.every((set) => set.rules.length > 0)).toBe(true);
  });
});

describe("the lexicon", () => {
  it("finds every plain phrase as it is written", () => {
    const lost: string[] = [];
    for (const [name, words] of Object.entries(meanings)) {
      const lexicon = new Lexicon({ [name]: { ...words, not: "", and: [] } });
      for (const phrase of [words.en, words.fr, words.ar].flatMap(phrases)) {
        if (/[()*_#!~^|]/.test(phrase)) continue;
        const { tokens } = readNote(phrase);
        const hits = lexicon.find(tokens).get(name) ?? [];
        if (!hits.some((hit) => hit.from === 0 && hit.to === tokens.length)) lost.push(`${name}: ${phrase}`);
      }
    }
    expect(lost).toEqual([]);
  });

  const find = (words: Words, note: string): string[] => {
    const { tokens } = readNote(note);
    return (new Lexicon({ it: words }).find(tokens).get("it") ?? []).map((hit) => note.slice(tokens[hit.from]?.start, tokens[hit.to - 1]?.end));
  };

  it.each([
    ["a beginning", { en: "leak*" }, "it is leaking", ["leaking"]],
    ["alternatives within and across words", { en: "(wont|doesnt) close, e-stop(s|)" }, "door won't close, e-stops ok", ["won't close", "e-stops"]],
    ["any word and any number", { en: "new _ fitted, # ppm" }, "new seal fitted at 12 ppm", ["new seal fitted", "12 ppm"]],
    ["an accented spelling only", { fr: "!usé" }, "in use, usé", ["usé"]],
    ["small words there or not", { fr: "porte de garage" }, "porte garage, porte du garage", ["porte garage", "porte du garage"]],
    ["particles of possession", { ar: "باب الطوارئ" }, "الباب ديال الطوارئ", ["الباب ديال الطوارئ"]],
    ["Arabic prefixes and endings", { ar: "شوكه, مكسور*" }, "وشوكته بالكلارك مكسورة", ["وشوكته", "مكسورة"]],
    ["foreign words in any vowels", { ar: "~سكافولد" }, "الاسكفولد وسكافلد", ["الاسكفولد", "وسكافلد"]],
    ["verbs in any dialect", { ar: "^نزل" }, "بينزل كينزل تنزل", ["بينزل", "كينزل", "تنزل"]],
    ["letters that vary", { ar: "الأمان" }, "الامان صمّام الأمــان", ["الامان", "الأمــان"]],
    ["what is barred", { en: "fire", not: "fire pump" }, "fire pump on fire", ["fire"]],
    ["no phrase over a comma", { en: "fire line" }, "on fire, line stopped", []],
  ])("knows %s", (_, words, note, expected) => expect(find(words, note)).toEqual(expected));

  it("takes in what belongs to a meaning", () => {
    const { tokens } = readNote("bent and missing");
    const found = new Lexicon({ broken: { en: "bent" }, missing: { en: "missing" }, defect: { and: ["broken", "missing"] } }).find(tokens);
    expect(found.get("defect")).toEqual([{ from: 0, to: 1 }, { from: 2, to: 3 }]);
  });
});
