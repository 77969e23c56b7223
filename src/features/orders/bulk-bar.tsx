import { CheckCheck, FileDown, SquarePen, Trash2, X } from "lucide-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { orderStatuses, type OrderStatus } from "@/domain/work-order/status";
import { useText } from "@/i18n/use-text";
import { changeOrders, putBack, type DeskChange } from "@/storage/desk";
import { Button, buttonClass, IconButton } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { NameField } from "@/ui/name-field";
import { statusLabels } from "@/ui/order-status";
import { Select } from "@/ui/select";
import { TextField } from "@/ui/text-field";
import { useToast } from "@/ui/toast";
import { useGuarded } from "@/ui/use-guarded";
import styles from "./bulk-bar.module.css";

export interface BulkBarProps {
  ids: readonly string[];
  assignees: readonly string[];
  onClear: () => void;
}

/** Approving checks every value, so it is no choice here. */
const choices = orderStatuses.filter((status) => status !== "draft" && status !== "approved");

interface Change {
  status: OrderStatus | "same";
  assignee: string;
  dueOn: string;
}

const nothing: Change = { status: "same", assignee: "", dueOn: "" };

/** What can be done with the chosen orders together; everything can be undone. */
export function BulkBar({ ids, assignees, onClear }: BulkBarProps) {
  const t = useText();
  const toast = useToast();
  const guarded = useGuarded();
  const [change, setChange] = useState<Change | null>(null);
  const { status, assignee, dueOn } = change ?? nothing;
  const isEmpty = status === "same" && assignee.trim() === "" && dueOn === "";

  const apply = async (wanted: DeskChange, text: "orders.bulk.changed" | "orders.bulk.deleted") => {
    setChange(null);
    const before = await changeOrders(ids, wanted);
    toast({ text: t(text, { count: before.length }), onUndo: () => guarded(() => putBack(before)) });
    onClear();
  };

  return (
    <div className={styles.bar} role="toolbar" aria-label={t("orders.bulk")}>
      <p className={styles.count} aria-live="polite">
        <CheckCheck aria-hidden className={styles.icon} />
        {t("orders.selected", { count: ids.length })}
      </p>
      <Button icon={SquarePen} onPress={() => setChange(nothing)}>
        {t("orders.bulk.change")}
      </Button>
      <Link to="/exchange" state={{ orderIds: ids }} className={buttonClass()}>
        <FileDown aria-hidden className={styles.icon} />
        {t("orders.export")}
      </Link>
      <Button icon={Trash2} onPress={() => guarded(() => apply({ deleted: true }, "orders.bulk.deleted"))}>
        {t("common.delete")}
      </Button>
      <IconButton icon={X} label={t("orders.bulk.clear")} onPress={onClear} />
      <Dialog
        isOpen={change !== null}
        title={t("orders.bulk.title", { count: ids.length })}
        onClose={() => setChange(null)}
        actions={
          <>
            <Button onPress={() => setChange(null)}>{t("common.cancel")}</Button>
            <Button
              variant="primary"
              isDisabled={isEmpty}
              onPress={() =>
                guarded(() =>
                  apply(
                    {
                      ...(status !== "same" && { status }),
                      ...(assignee.trim() !== "" && { assignee: assignee.trim() }),
                      ...(dueOn !== "" && { dueOn }),
                    },
                    "orders.bulk.changed",
                  ),
                )
              }
            >
              {t("orders.bulk.apply")}
            </Button>
          </>
        }
      >
        <p className={styles.hint}>{t("orders.bulk.hint")}</p>
        <Select
          label={t("orders.status")}
          description={t("orders.bulk.status.hint")}
          options={[{ value: "same" as const, label: t("orders.bulk.same") }, ...choices.map((value) => ({ value, label: t(statusLabels[value]) }))]}
          value={status}
          onChange={(value) => setChange({ status: value, assignee, dueOn })}
        />
        <NameField label={t("desk.assignee")} names={assignees} value={assignee} onChange={(value) => setChange({ status, assignee: value, dueOn })} />
        <TextField label={t("desk.due")} type="date" value={dueOn} onChange={(value) => setChange({ status, assignee, dueOn: value })} />
      </Dialog>
    </div>
  );
}
