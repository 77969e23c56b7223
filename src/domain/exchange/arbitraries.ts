import * as fc from "fast-check";
import { codeKinds } from "@/domain/codes/site-code";
import { fieldTexts, notes, workOrders } from "@/domain/work-order/arbitraries";
import { orderStatuses } from "@/domain/work-order/status";
import type { ExchangedOrder } from "./order-document";

/** Arbitraries for property tests; no other code imports this file. */

const times = fc.integer({ min: 0, max: 4_000_000_000_000 });
const days = fc.date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const statuses = fc.constantFrom(...orderStatuses);
const paths = fc.constantFrom("asset", "actionsTaken.0", "parts.1.quantity", "priority");

/** Any order that the app can hold, with the worst of notes. */
export const exchangedOrders: fc.Arbitrary<ExchangedOrder> = fc.record(
  {
    id: fc.uuid(),
    position: fc.nat(9),
    status: statuses,
    createdAt: times,
    updatedAt: times,
    approvedAt: times,
    assignee: fieldTexts,
    dueOn: days,
    followUpOn: days,
    comments: fc.array(fc.record({ id: fc.uuid(), text: notes, at: times, editedAt: times }, { requiredKeys: ["id", "text", "at"], noNullPrototype: true }), { maxLength: 3 }),
    history: fc.array(fc.record({ from: statuses, to: statuses, at: times }, { noNullPrototype: true }), { maxLength: 3 }),
    skipped: fc.array(fc.constantFrom("isolated" as const, "downtime" as const), { maxLength: 2 }),
    siteCodes: fc.dictionary(
      fc.constantFrom(...codeKinds),
      fc.option(fc.record({ code: fieldTexts, group: fieldTexts, text: notes, by: fc.constantFrom("rule", "person") }, { requiredKeys: ["code", "text", "by"], noNullPrototype: true })),
      { noNullPrototype: true },
    ),
    assetId: fc.uuid(),
    assetChosenBy: fc.constantFrom("rule", "person"),
    draft: fc.record(
      {
        values: workOrders,
        marks: fc.array(
          fc.record(
            {
              path: paths,
              support: fc.constantFrom("exact", "matched", "derived", "judged", "none"),
              evidence: fc.array(fc.record({ start: fc.nat(99), end: fc.nat(99) }, { noNullPrototype: true }), { maxLength: 2 }),
              confidence: fc.option(fc.double({ min: 0, max: 1, noNaN: true }).map((value) => (Object.is(value, -0) ? 0 : value))),
              origin: fc.constantFrom("model", "rule", "person"),
              doubtful: fc.constant(true as const),
              kept: fc.constant(true as const),
            },
            { requiredKeys: ["path", "support", "evidence", "confidence", "origin"], noNullPrototype: true },
          ),
          { maxLength: 4 },
        ),
      },
      { noNullPrototype: true },
    ),
    edits: fc.array(fc.record({ path: paths, before: fieldTexts, after: fc.oneof(fieldTexts, fc.boolean()), at: times }, { noNullPrototype: true }), { maxLength: 3 }),
    // A lone surrogate is no text that a file in UTF-8 can hold.
    note: fc.record({ id: fc.uuid(), text: notes.map((text) => text.toWellFormed()), createdAt: times }, { noNullPrototype: true }),
  },
  { requiredKeys: ["id", "position", "status", "createdAt", "updatedAt", "draft", "edits", "note"], noNullPrototype: true },
);
