import { expect, it } from "vitest";
import { buildGrammar } from "@/domain/conversion/grammar";
import { toGbnf } from "./to-gbnf";

it("renames rules and leaves texts and classes alone", () => {
  expect(toGbnf('answer_object ::= "{" "\\"a_b\\":" [^_\\]"] orders_list')).toBe('answer-object ::= "{" "\\"a_b\\":" [^_\\]"] orders-list');
});

it("has no rule left that llama.cpp could not name, and every name that is used is a rule", () => {
  const gbnf = toGbnf(buildGrammar('Pump P_204 "north" [seal] leaks, 4.2 bar. مضخة'));
  const bare = gbnf.replaceAll(/"(?:[^"\\]|\\.)*"|\[(?:[^\]\\]|\\.)*\]/gu, "");
  expect(bare).not.toContain("_");
  const rules = new Set([...gbnf.matchAll(/^([\w-]+) ::=/gmu)].map((match) => match[1]));
  expect(rules.has("root")).toBe(true);
  const used = bare.replaceAll(/^[\w-]+ ::=/gmu, "").match(/[a-zA-Z][\w-]*/gu) ?? [];
  expect(used.filter((name) => !rules.has(name))).toEqual([]);
});
