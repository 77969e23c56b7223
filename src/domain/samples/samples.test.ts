import { expect, it } from "vitest";
import { finishConversion } from "@/domain/conversion/finish";
import { serializeOrders } from "@/domain/work-order/serialize";
import { sampleAssets, sampleNotes } from "./samples";

it.each(sampleNotes.map((note) => [note.id, note] as const))("every value of the sample %s is in its note", (_id, { text, orders, tag }) => {
  const { drafts, flags } = finishConversion({ note: text, raw: serializeOrders(orders), chunks: [], cut: null });
  expect(drafts).toHaveLength(orders.length);
  expect(flags.filter(({ kind }) => kind !== "raised")).toEqual([]);
  expect(sampleAssets.some((asset) => asset.tag === tag)).toBe(true);
});
