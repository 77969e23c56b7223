import { writeCalendar } from "@/domain/exchange/calendar-file";
import { writeCmms, type CmmsTarget } from "@/domain/exchange/cmms";
import { writeCsv } from "@/domain/exchange/order-csv";
import { writeDocument, type ExchangedOrder } from "@/domain/exchange/order-document";
import type { MessageId } from "@/i18n/i18n";

export const exportFormats = ["csv", "json", "ics", "atlas", "maintainx", "maximo", "sap"] as const;
export type ExportFormat = (typeof exportFormats)[number];

interface FormatFacts {
  label: MessageId;
  hint: MessageId;
  suffix: string;
  type: string;
}

const cmms = (label: MessageId, suffix: string): FormatFacts => ({ label, hint: "exchange.hint.cmms", suffix, type: suffix === "csv" ? "text/csv" : "application/json" });

export const formatFacts: Readonly<Record<ExportFormat, FormatFacts>> = {
  csv: { label: "exchange.format.csv", hint: "exchange.hint.csv", suffix: "csv", type: "text/csv" },
  json: { label: "exchange.format.json", hint: "exchange.hint.json", suffix: "json", type: "application/json" },
  ics: { label: "exchange.format.ics", hint: "exchange.hint.ics", suffix: "ics", type: "text/calendar" },
  atlas: cmms("exchange.format.atlas", "csv"),
  maintainx: cmms("exchange.format.maintainx", "json"),
  maximo: cmms("exchange.format.maximo", "json"),
  sap: cmms("exchange.format.sap", "json"),
};

/** The content of a file of orders in a format. */
export function writeFormat(format: ExportFormat, orders: readonly ExchangedOrder[], labels: { due: string; followUp: string }, now: number): string {
  if (format === "csv") return writeCsv(orders);
  if (format === "json") return writeDocument(orders, now);
  if (format === "ics") return writeCalendar(orders, labels, now);
  return writeCmms(format satisfies CmmsTarget, orders);
}
