import { describe, expect, it } from "vitest";
import { finishConversion } from "@/domain/conversion/finish";
import { workOrdersSchema } from "@/domain/work-order/schema";
import { generalPrompt } from "./general";

describe("the examples of the general prompt", () => {
  it.each(generalPrompt.examples)("follow the schema: $user", ({ answer }) => {
    expect(workOrdersSchema.safeParse(JSON.parse(answer)).success).toBe(true);
  });

  it.each(generalPrompt.examples)("say only what their note says: $user", ({ user, answer }) => {
    const { drafts } = finishConversion({ note: user, raw: answer, chunks: [], cut: null });
    expect(drafts.flatMap(({ marks }) => marks.filter(({ support }) => support === "none").map(({ path }) => path))).toEqual([]);
  });
});
