import { expect, it } from "vitest";
import { withInserted } from "./insert";

it.each([
  ["", 0, 0, "P-204", "P-204", 5],
  ["pump leaks", 4, 4, "P-204", "pump P-204 leaks", 10],
  ["pump  leaks", 5, 5, "P-204", "pump P-204 leaks", 10],
  ["the pump", 4, 8, "P-204", "the P-204", 9],
  ["pump", 4, 4, "P-204", "pump P-204", 10],
  ["pump, leaks", 4, 4, "P-204", "pump P-204, leaks", 10],
  ["المضخة تسرب", 6, 6, "P-204", "المضخة P-204 تسرب", 12],
])("%j at %i-%i takes %j", (text, start, end, words, result, cursor) => {
  expect(withInserted(text, { start, end }, words)).toEqual({ text: result, cursor });
});
