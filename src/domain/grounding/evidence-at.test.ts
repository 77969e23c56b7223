import { describe, expect, it } from "vitest";
import { evidenceOf, pathsAt, segmentsOf } from "./evidence-at";

const marks = [
  { path: "problem", evidence: [{ start: 0, end: 12 }] },
  { path: "asset", evidence: [{ start: 5, end: 9 }, { start: 20, end: 24 }] },
  { path: "priority", evidence: [] },
];

describe("evidence-at", () => {
  it("names the values of a place, the closest first", () => {
    expect(pathsAt(marks, 6)).toEqual(["asset", "problem"]);
    expect(pathsAt(marks, 9)).toEqual(["problem"]);
    expect(pathsAt(marks, 15)).toEqual([]);
  });

  it("gives the evidence of a value", () => {
    expect(evidenceOf(marks, "asset")).toHaveLength(2);
    expect(evidenceOf(marks, "title")).toEqual([]);
  });

  it("cuts a note into pieces that can be drawn", () => {
    expect(segmentsOf(30, marks)).toEqual([
      { start: 0, end: 5, paths: ["problem"] },
      { start: 5, end: 9, paths: ["asset", "problem"] },
      { start: 9, end: 12, paths: ["problem"] },
      { start: 12, end: 20, paths: [] },
      { start: 20, end: 24, paths: ["asset"] },
      { start: 24, end: 30, paths: [] },
    ]);
    expect(segmentsOf(0, [])).toEqual([]);
  });
});
