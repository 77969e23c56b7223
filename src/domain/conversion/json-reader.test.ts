import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createJsonReader, plainValue } from "./json-reader";
import type { JsonStatus } from "./json-reader";

function read(text: string, note = ""): { value: unknown; status: JsonStatus } {
  const reader = createJsonReader(note);
  reader.push(text);
  const root = reader.root();
  return { value: root && plainValue(root), status: reader.status() };
}

describe("reading JSON", () => {
  test("gives what JSON.parse gives, however it is cut", () => {
    const values = fc.letrec((tie) => ({
      leaf: fc.oneof(fc.string({ unit: "grapheme", maxLength: 20 }), fc.boolean(), fc.constant(null), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 })),
      item: fc.dictionary(fc.string({ maxLength: 8 }), tie("leaf"), { maxKeys: 4, noNullPrototype: true }),
      root: fc.dictionary(fc.string({ maxLength: 8 }), fc.oneof(tie("leaf"), tie("item")), { maxKeys: 6, noNullPrototype: true }),
    })).root;
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 7 }), fc.boolean(), (value, size, pretty) => {
        const text = JSON.stringify(value, null, pretty ? 1 : 0);
        const reader = createJsonReader("");
        for (let at = 0; at < text.length; at += size) reader.push(text.slice(at, at + size));
        expect(reader.status()).toBe("done");
        const root = reader.root();
        // Minus zero is zero.
        expect(root && plainValue(root)).toEqual(JSON.parse(text));
      }),
    );
  });

  test("knows every escape, also over a cut", () => {
    const text = String.raw`{"a":"\"\\\/\b\f\n\r\t\u0041\ud83d\udee0"}`;
    for (let cut = 0; cut <= text.length; cut += 1) {
      const reader = createJsonReader("");
      reader.push(text.slice(0, cut));
      reader.push(text.slice(cut));
      const root = reader.root();
      expect(root && plainValue(root)).toEqual(JSON.parse(text));
    }
  });

  test("passes over a fence and what follows the answer", () => {
    expect(read('```json\n{"a":1}\n```\nHope this helps {')).toEqual({ value: { a: 1 }, status: "done" });
  });

  test("keeps what it has at the first character that fits nowhere", () => {
    expect(read('{"a":1,"b":nul}')).toEqual({ value: { a: 1 }, status: "broken" });
    expect(read('{"a":"x" "b":2}')).toEqual({ value: { a: "x" }, status: "broken" });
    expect(read("{a:1}").status).toBe("broken");
    expect(read("[1,2}").status).toBe("broken");
    expect(read("[01]").status).toBe("broken");
    expect(read("[1e999]").status).toBe("broken");
  });

  test("forgives a comma too many", () => {
    expect(read('{"a":[1,2,],}')).toEqual({ value: { a: [1, 2] }, status: "done" });
  });

  test("is not led astray by names of the language", () => {
    const { value } = read('{"__proto__":{"a":1},"constructor":2}');
    expect(Object.keys(value ?? {})).toEqual(["__proto__", "constructor"]);
    expect(({} as { a?: number }).a).toBeUndefined();
  });

  test("does not go deeper than an answer can", () => {
    expect(read("[".repeat(100_000)).status).toBe("broken");
    expect(read('{"a":'.repeat(100_000)).status).toBe("broken");
  });

  test("makes broken characters whole", () => {
    expect(read(String.raw`{"a":"\ud83d","b":"\uzzzz"}`).value).toEqual({ a: "\uFFFD", b: "\uFFFD" });
  });
});

describe("an answer that runs on", () => {
  test.each([
    ["a title beyond its length", `{"orders":[{"title":"${"abcdefghijklmnopqrstuvwxyz0123456789-".repeat(3)}"}]}`],
    ["a text beyond its length", `{"orders":[{"problem":"${Array.from({ length: 99 }, (_, index) => `w${index}`).join(" ")}"}]}`],
    ["a phrase again and again", '{"orders":[{"cause":"worn seal, worn seal, worn seal, worn seal, worn seal"}]}'],
    ["a letter again and again", `{"orders":[{"cause":"a${"o".repeat(30)}"}]}`],
    ["a list without end", `{"orders":[{"actionsTaken":[${Array.from({ length: 14 }, (_, index) => `"a${index}"`).join(",")}]}]}`],
    ["an item again and again", '{"orders":[{"readings":[{"name":"t","value":1},{"name":"t","value":1},{"name":"t","value":1}]}]}'],
    ["orders without end", `{"orders":[${Array.from({ length: 6 }, (_, index) => `{"title":"o${index}"}`).join(",")}]}`],
    ["the same order twice", '{"orders":[{"title":"a"},{"title":"a"}]}'],
    ["a number without end", `{"orders":[{"labourHours":${"1".repeat(40)}}]}`],
    ["white space without end", `{"orders":[${" ".repeat(100)}]}`],
    ["a key without end", `{"${"k".repeat(10)}${"abcdefghij".repeat(4)}":1}`],
    ["an answer without end", `{"orders":[{${Array.from({ length: 5000 }, (_, index) => `"k${index}":1`).join(",")}}]}`],
  ])("%s is cut", (_, text) => {
    expect(read(text).status).toBe("runaway");
    const bitwise = createJsonReader("");
    for (const unit of text.split("")) bitwise.push(unit);
    const root = bitwise.root();
    expect({ value: root && plainValue(root), status: bitwise.status() }).toEqual(read(text));
  });

  test("a repetition of the note is a quotation", () => {
    const cause = "reset, reset, reset, reset, reset, reset";
    const text = JSON.stringify({ orders: [{ cause }] });
    expect(read(text).status).toBe("runaway");
    expect(read(text, `pump 4: ${cause} then ok`).status).toBe("done");
  });

  test("what was complete before it is kept", () => {
    const { value } = read('{"orders":[{"asset":"pump","actionsTaken":["a","a","b","a","c"]}]}');
    expect(value).toEqual({ orders: [{ asset: "pump", actionsTaken: ["a", "a", "b"] }] });
    expect(read('{"orders":[{"title":"a"},{"title":"a"}]}').value).toEqual({ orders: [{ title: "a" }] });
  });
});

test("each character is looked at once, however the answer comes", () => {
  const text = JSON.stringify({ orders: [{ actionsTaken: Array.from({ length: 12 }, (_, index) => `did thing ${index} to the pump`) }] });
  const reader = createJsonReader("note");
  for (const unit of text) reader.push(unit);
  expect(reader.status()).toBe("done");
});
