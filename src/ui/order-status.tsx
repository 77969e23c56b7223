import { Ban, CircleCheckBig, CirclePause, CirclePlay, ClipboardCheck, PencilLine, type LucideIcon } from "lucide-react";
import type { OrderStatus } from "@/domain/work-order/status";
import type { MessageId } from "@/i18n/i18n";
import { useText } from "@/i18n/use-text";
import { Badge } from "./badge";
import type { Tone } from "./tone";

export const statusLabels: Record<OrderStatus, MessageId> = {
  draft: "order.status.draft",
  approved: "order.status.approved",
  "in-progress": "order.status.in-progress",
  "on-hold": "order.status.on-hold",
  done: "order.status.done",
  cancelled: "order.status.cancelled",
};

const looks: Record<OrderStatus, { tone: Tone; icon: LucideIcon }> = {
  draft: { tone: "info", icon: PencilLine },
  approved: { tone: "success", icon: ClipboardCheck },
  "in-progress": { tone: "info", icon: CirclePlay },
  "on-hold": { tone: "warning", icon: CirclePause },
  done: { tone: "success", icon: CircleCheckBig },
  cancelled: { tone: "neutral", icon: Ban },
};

/** Where an order stands, in a word and a shape. */
export function StatusBadge({ status }: { status: OrderStatus }) {
  const t = useText();
  return <Badge {...looks[status]}>{t(statusLabels[status])}</Badge>;
}
