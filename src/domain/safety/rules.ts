import { accessRules } from "./rules/access";
import { electricalRules } from "./rules/electrical";
import { fireRules } from "./rules/fire";
import { gasRules } from "./rules/gas";
import { machineRules } from "./rules/machine";
import { peopleRules } from "./rules/people";
import { processRules } from "./rules/process";
import type { SafetyRule } from "./rules/rule";
import type { HazardCategory } from "./types";
import { readingRules } from "./readings";

export const ruleSets = [gasRules, fireRules, electricalRules, accessRules, machineRules, processRules, peopleRules];

/** Every rule that works on words. */
export const wordRules: readonly SafetyRule[] = ruleSets.flatMap((set) => set.rules);

/** The category of each rule, by rule id. */
export const ruleCategories: Readonly<Record<string, HazardCategory>> = Object.fromEntries(
  [...wordRules, ...readingRules].map((rule) => [rule.id, rule.category]),
);

/** The ids of all rules: stable names for the record and the message catalogue. */
export const ruleIds: readonly string[] = Object.keys(ruleCategories);
