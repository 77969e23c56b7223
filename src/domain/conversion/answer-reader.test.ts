import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { workOrders } from "@/domain/work-order/arbitraries";
import type { PartialWorkOrder } from "@/domain/work-order/schema";
import { serializeOrders } from "@/domain/work-order/serialize";
import { fitTitle } from "@/domain/work-order/title";
import { createAnswerReader } from "./answer-reader";

function stream(text: string, size = 1): PartialWorkOrder[][] {
  const reader = createAnswerReader("note");
  const states: PartialWorkOrder[][] = [];
  for (let at = 0; at < text.length; at += size) states.push(reader.push({ text: text.slice(at, at + size), logprobs: [] }).orders);
  return states;
}

const answer = serializeOrders([
  {
    asset: "P-204B", problem: "leaks", failureMode: "leak", actionsTaken: ["isolated it", "tagged it"],
    parts: [{ name: "seal", quantity: 12 }], readings: [{ name: "pressure", value: 3.5, unit: "bar" }], labourHours: 1.25,
    workType: "corrective", safetyHazard: true, priority: "high", title: "P-204B leaks",
  },
  { asset: "fan", workType: "other", safetyHazard: false, priority: "low", title: "fan" },
]);

describe("while the answer is written", () => {
  const states = stream(answer);

  test("texts grow, everything else appears when it is complete", () => {
    const assets = new Set(states.map(([order]) => order?.asset));
    expect([...assets]).toEqual([undefined, "", "P", "P-", "P-2", "P-20", "P-204", "P-204B"]);
    expect(new Set(states.map(([order]) => order?.failureMode))).toEqual(new Set([undefined, "leak"]));
    expect(new Set(states.map(([order]) => order?.labourHours))).toEqual(new Set([undefined, 1.25]));
    expect(new Set(states.map(([order]) => order?.priority))).toEqual(new Set([undefined, "high"]));
    expect(states.map(([order]) => order?.actionsTaken?.[1])).toContain("tagge");
    expect(states.map(([order]) => order?.parts?.[0])).toContainEqual({ name: "seal" });
    expect(new Set(states.map(([order]) => order?.parts?.[0]?.quantity))).toEqual(new Set([undefined, 12]));
  });

  test("no state is changed by what comes later", () => {
    const reader = createAnswerReader("note");
    let copy = "";
    let before: PartialWorkOrder[] = [];
    for (const unit of answer) {
      expect(JSON.stringify(before)).toBe(copy === "" ? "[]" : copy);
      before = reader.push({ text: unit, logprobs: [] }).orders;
      copy = JSON.stringify(before);
    }
  });

  test("an order that is complete stays the same object, so that a view can keep what it shows", () => {
    const second = states.filter((orders) => orders.length === 2);
    expect(new Set(second.map(([first]) => first)).size).toBe(1);
  });

  test("the last state is the whole answer, however it was cut", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.uniqueArray(workOrders, { maxLength: 3, selector: (order) => JSON.stringify(order) }), fc.integer({ min: 1, max: 20 }), (orders, size) => {
        const once = orders.map(asRead);
        const text = serializeOrders(orders);
        const reader = createAnswerReader(text);
        let cut = null;
        for (let at = 0; at < text.length; at += size) cut = reader.push({ text: text.slice(at, at + size), logprobs: [] }).cut;
        // Arbitrary orders may repeat themselves; that is another test's matter.
        fc.pre(cut === null);
        expect(reader.isComplete()).toBe(true);
        expect(reader.orders().map((order) => order.values)).toEqual(once);
      }),
    );
  });
});

/** What reading changes on purpose: a phrase said twice, the white space of a title, a number written as a text. */
function asRead(order: PartialWorkOrder): PartialWorkOrder {
  const { actionsTaken, actionsNeeded, readings, title } = order;
  return {
    ...order,
    ...(actionsTaken && { actionsTaken: [...new Set(actionsTaken)] }),
    ...(actionsNeeded && { actionsNeeded: [...new Set(actionsNeeded)] }),
    ...(title && { title: fitTitle(title) }),
    ...(readings && { readings: readings.map((reading) => ({ ...reading, value: /^-?\d+(?:\.\d+)?$/u.test(String(reading.value)) ? Number(reading.value) : reading.value })) }),
  };
}

test("a list of orders without its wrapper is read too", () => {
  expect(stream('[{"asset":"pump"}]', 99).at(-1)).toEqual([{ asset: "pump" }]);
});

test("what is no answer gives no orders", () => {
  for (const text of ["", "I cannot help", "null", '"orders"', '{"orders":{}}', '{"orders":[1,"x",null,[]]}', "[[[]]]"]) {
    expect(stream(text, 3).at(-1) ?? []).toEqual([]);
  }
});

test("a runaway value is dropped, the others stay", () => {
  const reader = createAnswerReader("pump note");
  const state = reader.push({ text: `{"orders":[{"asset":"pump","problem":"leaks ${"and leaks ".repeat(9)}`, logprobs: [] });
  expect(state).toEqual({ orders: [{ asset: "pump" }], cut: "runaway" });
  expect(reader.push({ text: '"}]}', logprobs: [] })).toEqual(state);
  expect(reader.isComplete()).toBe(false);
});

const action = (index: number): string => `did thing number ${index} to the pump in the ${index}th room`;

test("a long answer takes time in proportion to its length", () => {
  const text = serializeOrders(
    [1, 2, 3, 4].map((index) => ({ asset: `pump ${index}`, actionsTaken: Array.from({ length: 12 }, (_, at) => action(index * 100 + at)) })),
  );
  const before = process.cpuUsage();
  const states = stream(text);
  // Some 100 ms; the bound leaves room for a busy machine.
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(3000);
  expect(states.at(-1)).toHaveLength(4);
});
