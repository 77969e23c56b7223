/** Writes public/schema/work-orders.json from the schema of the domain: npx tsx scripts/write-schema.ts */
import { mkdirSync, writeFileSync } from "node:fs";
import { workOrdersJsonSchema } from "@/domain/work-order/json-schema";

const folder = new URL("../public/schema/", import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL("work-orders.json", folder), `${JSON.stringify(workOrdersJsonSchema, null, 2)}\n`);
