import { readingRules } from "./readings";
import { chemicalRules } from "./rules/chemical";
import { confinedSpaceRules } from "./rules/confined-space";
import { dangerRules } from "./rules/danger";
import { electricalRules } from "./rules/electrical";
import { electricalFaultRules } from "./rules/electrical-fault";
import { explosivesRules } from "./rules/explosives";
import { fallRules } from "./rules/fall";
import { fireRules } from "./rules/fire";
import { fireProtectionRules } from "./rules/fire-protection";
import { gasRules } from "./rules/gas";
import { guardRules } from "./rules/guard";
import { healthRules } from "./rules/health";
import { injuryRules } from "./rules/injury";
import { liftingRules } from "./rules/lifting";
import { lockoutRules } from "./rules/lockout";
import { medicalRules } from "./rules/medical";
import { motionRules } from "./rules/motion";
import { ongoingRules } from "./rules/ongoing";
import { overheadRules } from "./rules/overhead";
import { peopleRules } from "./rules/people";
import { pressureRules } from "./rules/pressure";
import { pressureProtectionRules } from "./rules/pressure-protection";
import type { RuleSet, SafetyRule } from "./rules/rule";
import { slipRules } from "./rules/slip";
import { trappedRules } from "./rules/trapped";
import { vehicleRules } from "./rules/vehicle";
import type { HazardCategory } from "./types";

/** The rules that work on words, by subject. */
export const ruleSets: readonly RuleSet[] = [
  gasRules, fireRules, fireProtectionRules, electricalRules, electricalFaultRules, lockoutRules, guardRules, motionRules, vehicleRules,
  fallRules, slipRules, overheadRules, confinedSpaceRules, pressureRules, pressureProtectionRules, chemicalRules, healthRules,
  liftingRules, explosivesRules, ongoingRules, peopleRules, trappedRules, injuryRules, dangerRules, medicalRules,
];

export const wordRules: readonly SafetyRule[] = ruleSets.flatMap((set) => set.rules);

/** The category of every rule, by rule id. */
export const ruleCategories: Readonly<Record<string, HazardCategory>> = Object.fromEntries(
  [...wordRules, ...readingRules].map((rule) => [rule.id, rule.category]),
);

/** The ids of all rules: stable names for the record and the message catalogue. */
export const ruleIds: readonly string[] = Object.keys(ruleCategories);
