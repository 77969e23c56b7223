/** Writes public/schema from the schemas and mappings of the domain and of the models: npx tsx scripts/write-schema.ts */
import { mkdirSync, writeFileSync } from "node:fs";
import { describeMappings } from "@/domain/exchange/cmms";
import { orderDocumentJsonSchema } from "@/domain/exchange/order-document";
import { workOrdersJsonSchema } from "@/domain/work-order/json-schema";
import { siteModelsJsonSchema } from "@/models/hub/site-models";

const folder = new URL("../public/schema/", import.meta.url);
mkdirSync(folder, { recursive: true });
const write = (name: string, text: string) => writeFileSync(new URL(name, folder), text);
write("work-orders.json", `${JSON.stringify(workOrdersJsonSchema, null, 2)}\n`);
write("order-document.json", `${JSON.stringify(orderDocumentJsonSchema, null, 2)}\n`);
write("models.json", `${JSON.stringify(siteModelsJsonSchema, null, 2)}\n`);
write("exchange.md", describeMappings());
