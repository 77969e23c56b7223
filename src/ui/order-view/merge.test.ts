import { expect, it } from "vitest";
import type { SafetyFinding } from "@/domain/safety/types";
import { mergeFindings, mergeSpans } from "./merge";

const finding = (category: SafetyFinding["category"], start: number, end: number): SafetyFinding => ({ rule: `${category}${start}`, category, evidence: { start, end }, floor: "high" });

it("says a finding once where its rules overlap, and keeps categories and places apart", () => {
  const merged = mergeFindings([finding("lockout", 40, 50), finding("fall", 0, 8), finding("fall", 0, 20), finding("gas", 5, 9), finding("fall", 30, 35)]);
  expect(merged.map(({ category, evidence }) => [category, evidence.start, evidence.end])).toEqual([
    ["fall", 0, 20],
    ["gas", 5, 9],
    ["fall", 30, 35],
    ["lockout", 40, 50],
  ]);
});

it("joins spans without changing the ones it was given", () => {
  const spans = [{ start: 4, end: 6 }, { start: 0, end: 4 }, { start: 8, end: 9 }];
  expect(mergeSpans(spans)).toEqual([{ start: 0, end: 6 }, { start: 8, end: 9 }]);
  expect(spans[1]).toEqual({ start: 0, end: 4 });
});
