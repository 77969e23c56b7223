import type { Part, Reading, PartialWorkOrder } from "@/domain/work-order/schema";
import type { FieldPath } from "@/domain/work-order/draft";
import type { Format } from "@/i18n/format";
import type { Translate } from "@/i18n/use-text";
import { isHourKey, keyOf } from "./fields";

/** A number to the letter: no rounding, no grouping. */
export function plainNumber(format: Format, value: number): string {
  return format.number(value, { maximumFractionDigits: 12, useGrouping: false });
}

export function quantityText(format: Format, part: Part): string {
  if (part.quantity === undefined) return part.unit ?? "";
  const quantity = plainNumber(format, part.quantity);
  return part.unit === undefined ? `× ${quantity}` : `${quantity} ${part.unit}`;
}

export function measureText(format: Format, reading: Reading): string {
  const value = typeof reading.value === "number" ? plainNumber(format, reading.value) : reading.value;
  return reading.unit === undefined ? value : `${value} ${reading.unit}`;
}

/** The value of a row in words, for names of buttons and for messages. */
export function valueText(t: Translate, format: Format, values: PartialWorkOrder, row: FieldPath): string {
  const key = keyOf(row);
  const index = Number(row.split(".")[1]);
  if (key === "parts") {
    const part = values.parts?.[index];
    return part === undefined ? "" : [part.name, quantityText(format, part)].join(" ").trim();
  }
  if (key === "readings") {
    const reading = values.readings?.[index];
    return reading === undefined ? "" : `${reading.name} ${measureText(format, reading)}`;
  }
  if (key === "actionsTaken" || key === "actionsNeeded") return values[key]?.[index] ?? "";
  if (isHourKey(key)) return values[key] === undefined ? "" : t("order.hours", { hours: plainNumber(format, values[key]) });
  if (key === "failureMode") return values.failureMode === undefined ? "" : t(`failureMode.${values.failureMode}`);
  if (key === "workType") return values.workType === undefined ? "" : t(`workType.${values.workType}`);
  if (key === "priority") return values.priority === undefined ? "" : t(`priority.${values.priority}`);
  if (key === "safetyHazard") return values.safetyHazard === undefined ? "" : t(values.safetyHazard ? "order.yes" : "order.no");
  return values[key] ?? "";
}
