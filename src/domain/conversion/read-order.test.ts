import { describe, expect, test } from "vitest";
import { createJsonReader } from "./json-reader";
import { readOrder } from "./read-order";
import type { ReadOrder } from "./read-order";

function read(text: string, partial = false): ReadOrder {
  const reader = createJsonReader("");
  reader.push(text);
  const root = reader.root();
  if (root?.kind !== "object") throw new Error("The test's own order is no object");
  return readOrder(root, { partial });
}

describe("reading an order value by value", () => {
  test("a bad value is left out and named, the others stay", () => {
    const { values, invalid } = read('{"asset":"pump","location":7,"labourHours":-1,"downtimeHours":"2","workType":"repair","priority":"low","colour":"red"}');
    expect(values).toEqual({ asset: "pump", priority: "low" });
    expect(invalid).toEqual([
      { path: "location", value: 7 },
      { path: "labourHours", value: -1 },
      { path: "downtimeHours", value: "2" },
      { path: "workType", value: "repair" },
      { path: "colour", value: "red" },
    ]);
  });

  test("null and empty values say nothing", () => {
    const { values, invalid } = read('{"asset":null,"location":"  ","problem":"","actionsTaken":[],"parts":[{}],"readings":[null],"actionsNeeded":[""],"title":"x"}');
    expect(values).toEqual({ title: "x" });
    expect(invalid).toEqual([]);
  });

  test("an item is left out by itself, and the stretches follow the items that stay", () => {
    const { values, invalid, stretches } = read('{"parts":[{"quantity":2},{"name":"seal","quantity":"two","colour":1},{"name":"oil","unit":"L"},"hose"],"actionsTaken":[1,"a","a","b"]}');
    expect(values).toEqual({ parts: [{ name: "seal" }, { name: "oil", unit: "L" }], actionsTaken: ["a", "b"] });
    expect(invalid.map(({ path }) => path)).toEqual(["actionsTaken.0", "parts.0", "parts.1.quantity", "parts.1.colour", "parts.3"]);
    expect([...stretches.keys()]).toEqual(["actionsTaken.0", "actionsTaken.1", "parts.0", "parts.1"]);
  });

  test("a reading's value may be a range; a number in quotes is a number", () => {
    const { values, invalid } = read('{"readings":[{"name":"a","value":"2-3"},{"name":"b","value":" 3.50 "},{"name":"c","value":"٤٥"},{"name":"d","value":true}]}');
    expect(values.readings).toEqual([{ name: "a", value: "2-3" }, { name: "b", value: 3.5 }, { name: "c", value: 45 }]);
    expect(invalid).toEqual([{ path: "readings.3", value: { name: "d", value: true } }]);
  });

  test("a failure mode without a problem is left out", () => {
    const { values, invalid, stretches } = read('{"asset":"pump","failureMode":"leak"}');
    expect(values).toEqual({ asset: "pump" });
    expect(invalid).toEqual([{ path: "failureMode", value: "leak" }]);
    expect(stretches.has("failureMode")).toBe(false);
  });

  test("a title that is too long is cut at a word", () => {
    const title = "Glycol chiller number two in the north plant room trips on low suction";
    expect(read(`{"title":"${title}"}`).values.title).toBe("Glycol chiller number two in the north plant room trips on");
  });

  test("what was not written to its end is left out, or shown while it is written", () => {
    const text = '{"asset":"P-20","problem":"leaks","failureMode":"le';
    expect(read(text).values).toEqual({ asset: "P-20", problem: "leaks" });
    expect(read('{"asset":"P-20').values).toEqual({});
    expect(read('{"asset":"P-20', true).values).toEqual({ asset: "P-20" });
    expect(read(text, true).values).toEqual({ asset: "P-20", problem: "leaks" });
    expect(read('{"labourHours":1').values).toEqual({});
    expect(read('{"parts":[{"name":"seal","quantity":2').values).toEqual({});
    expect(read('{"parts":[{"name":"seal","quantity":2', true).values).toEqual({ parts: [{ name: "seal" }] });
  });

  test("a stretch reaches from the value before to the end of the value; of a required key it is the value alone", () => {
    const text = '{"asset":"pump","labourHours":5,"priority":"low","parts":[{"name":"seal","quantity":2}]}';
    const { stretches } = read(text);
    const cut = (path: string): string => text.slice(stretches.get(path)?.from, stretches.get(path)?.to);
    expect(cut("asset")).toBe('{"asset":"pump"');
    expect(cut("labourHours")).toBe(',"labourHours":5,');
    expect(cut("priority")).toBe('"low"');
    expect(cut("parts.0")).toBe(',"parts":[{"name":"seal"');
    expect(cut("parts.0.quantity")).toBe(',"quantity":2}');
  });
});
