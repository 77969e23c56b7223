import { compactCode } from "@/domain/assets/asset-index";
import { finishConversion } from "@/domain/conversion/finish";
import { dayOf } from "@/domain/dates/month";
import { SAMPLE_PREFIX, sampleAssets, sampleNotes, type SampleNote } from "@/domain/samples/samples";
import { serializeOrders } from "@/domain/work-order/serialize";
import { findable } from "@/storage/orders";
import type { OrderRecord } from "@/storage/records";
import type { Samples } from "@/storage/samples";

const DAY_MS = 24 * 60 * 60 * 1000;

const idOf = (tag: string | undefined) => sampleAssets.find((asset) => asset.tag === tag)?.id;

/** The samples as records, their days counted from now; evidence and marks are made as for any note. */
export function makeSamples(now: number): Samples {
  const at = ({ daysAgo }: SampleNote) => now - daysAgo * DAY_MS;
  const orders = sampleNotes.flatMap((sample): OrderRecord[] => {
    const { drafts } = finishConversion({ note: sample.text, raw: serializeOrders(sample.orders), chunks: [], cut: null });
    const assetId = idOf(sample.tag);
    return drafts.map((draft, position) => ({
      id: `${SAMPLE_PREFIX}${sample.id}-${position}`,
      noteId: SAMPLE_PREFIX + sample.id,
      position,
      status: sample.status,
      draft,
      edits: [],
      createdAt: at(sample),
      updatedAt: at(sample),
      ...(sample.status !== "draft" && { approvedAt: at(sample) }),
      ...(sample.dueInDays !== undefined && { dueOn: dayOf(new Date(now + sample.dueInDays * DAY_MS)) }),
      ...(assetId !== undefined && { assetId, assetChosenBy: "rule" as const }),
      ...findable(draft, sample.text),
    }));
  });
  return {
    notes: sampleNotes.map((sample) => ({ id: SAMPLE_PREFIX + sample.id, text: sample.text, status: "converted", createdAt: at(sample), updatedAt: at(sample) })),
    orders,
    assets: sampleAssets.map((asset) => ({ ...asset, tagKey: compactCode(asset.tag), changedAt: now })),
  };
}
