import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readEvents } from "./server-sent-events";

async function* cut(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array, void> {
  let at = 0;
  for (let index = 0; at < bytes.length; index += 1) {
    const size = sizes[index % sizes.length] ?? 1;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

async function read(text: string, sizes: readonly number[] = [1 << 20]): Promise<string[]> {
  const events: string[] = [];
  for await (const event of readEvents(cut(new TextEncoder().encode(text), sizes))) events.push(event);
  return events;
}

describe("readEvents", () => {
  it.each([
    ["one event", "data: a\n\n", ["a"]],
    ["no space behind the colon", "data:a\n\n", ["a"]],
    ["a second space belongs to the text", "data:  a\n\n", [" a"]],
    ["CRLF", "data: a\r\n\r\ndata: b\r\n\r\n", ["a", "b"]],
    ["CR alone", "data: a\r\rdata: b\r\r", ["a", "b"]],
    ["comments and other fields", ": ping\nevent: x\nid: 1\ndata: a\n\n: ping\n\n", ["a"]],
    ["several lines of data", "data: a\ndata: b\n\n", ["a\nb"]],
    ["no blank line at the end", "data: a\n\ndata: [DONE]", ["a", "[DONE]"]],
    ["a CR at the very end", "data: a\r", ["a"]],
    ["nothing", "", []],
  ])("reads %s", async (_, text, events) => {
    await expect(read(text)).resolves.toEqual(events);
  });

  it("reads the same however the bytes are cut, also inside a character", async () => {
    const line = fc.string({ unit: "binary", maxLength: 12 }).map((text) => text.replaceAll(/[\r\n\uFEFF]|\p{Surrogate}/gu, ""));
    const stream = fc.array(fc.tuple(line, fc.constantFrom("\n", "\r\n", "\r")), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(stream, fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1 }), async (events, sizes) => {
        const text = events.map(([data, end]) => `data: ${data}${end}${end}`).join("");
        await expect(read(text, sizes)).resolves.toEqual(events.map(([data]) => data));
      }),
    );
  });

  it("gives up on an event without an end", async () => {
    await expect(read(`data: ${"x".repeat(3 << 20)}`, [1 << 16])).rejects.toThrow(RangeError);
  });
});
