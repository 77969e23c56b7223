import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { workOrdersJsonSchema } from "./json-schema";
import { workOrderKeys } from "./schema";

test("the published schema is the one of the domain (npx tsx scripts/write-schema.ts)", () => {
  const published: unknown = JSON.parse(readFileSync("public/schema/work-orders.json", "utf8"));
  expect(published).toEqual(workOrdersJsonSchema);
});

test("it says what belongs together and names every key", () => {
  expect(workOrdersJsonSchema).toMatchObject({
    title: "Work orders of a note",
    properties: {
      orders: {
        items: {
          required: ["workType", "safetyHazard", "priority", "title"],
          dependentRequired: { failureMode: ["problem"] },
          properties: Object.fromEntries(workOrderKeys.map((key) => [key, expect.anything()])),
        },
      },
    },
  });
});
