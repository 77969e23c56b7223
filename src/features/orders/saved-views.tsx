import { BookmarkPlus, X } from "lucide-react";
import { memo, useState } from "react";
import { openStatuses } from "@/domain/work-order/status";
import type { MessageId } from "@/i18n/i18n";
import { useText } from "@/i18n/use-text";
import { useLive } from "@/storage/live";
import { everyOrder, type OrderFilter } from "@/storage/order-list";
import { deleteView, readViews, saveView } from "@/storage/views";
import { Button, IconButton } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { TextField } from "@/ui/text-field";
import { useToast } from "@/ui/toast";
import { useGuarded } from "@/ui/use-guarded";
import { isSameFilter } from "./filter-search";
import styles from "./saved-views.module.css";

/** What most people ask a list of orders every day. */
const given: readonly (readonly [label: MessageId, filter: OrderFilter])[] = [
  ["orders.view.review", { ...everyOrder, statuses: ["draft"] }],
  ["orders.view.open", { ...everyOrder, statuses: openStatuses, sort: "priority" }],
  ["orders.view.overdue", { ...everyOrder, due: "overdue", sort: "due" }],
  ["orders.view.hazards", { ...everyOrder, statuses: openStatuses, hazardOnly: true, sort: "priority" }],
];

export interface SavedViewsProps {
  filter: OrderFilter;
  onChange: (filter: OrderFilter) => void;
}

/** Filters with a name, one press away: the given ones and those that somebody has kept. */
export const SavedViews = memo(function SavedViews({ filter, onChange }: SavedViewsProps) {
  const t = useText();
  const toast = useToast();
  const guarded = useGuarded();
  const live = useLive(readViews, []);
  const views = live.state === "ready" ? live.data : [];
  const [name, setName] = useState<string | null>(null);
  const isKnown = [everyOrder, ...given.map(([, known]) => known), ...views.map((view) => view.filter)].some((known) => isSameFilter(known, filter));

  const chip = (label: string, chosen: OrderFilter) => {
    const isOn = isSameFilter(filter, chosen);
    return (
      <Button variant="quiet" className={styles.chip ?? ""} aria-pressed={isOn} onPress={() => onChange(isOn ? everyOrder : chosen)}>
        {label}
      </Button>
    );
  };

  const keep = async () => {
    const trimmed = (name ?? "").trim();
    if (trimmed === "") return;
    setName(null);
    await saveView(trimmed, filter);
    toast({ text: t("orders.view.saved", { name: trimmed }) });
  };

  return (
    <div className={styles.views}>
      <ul className={styles.list} aria-label={t("orders.views")}>
        {given.map(([label, known]) => (
          <li key={label}>{chip(t(label), known)}</li>
        ))}
        {views.map((view) => (
          <li key={view.id} className={styles.own}>
            {chip(view.name, view.filter)}
            <IconButton
              icon={X}
              label={t("orders.view.delete", { name: view.name })}
              onPress={() =>
                guarded(async () => {
                  await deleteView(view.id);
                  toast({ text: t("orders.view.deleted", { name: view.name }), onUndo: () => guarded(async () => void (await saveView(view.name, view.filter, view.id))) });
                })
              }
            />
          </li>
        ))}
        {!isKnown && (
          <li>
            <Button variant="quiet" icon={BookmarkPlus} onPress={() => setName("")}>
              {t("orders.view.save")}
            </Button>
          </li>
        )}
      </ul>
      <Dialog
        isOpen={name !== null}
        title={t("orders.view.save")}
        onClose={() => setName(null)}
        actions={
          <>
            <Button onPress={() => setName(null)}>{t("common.cancel")}</Button>
            <Button variant="primary" isDisabled={(name ?? "").trim() === ""} onPress={() => guarded(keep)}>
              {t("common.save")}
            </Button>
          </>
        }
      >
        <TextField label={t("orders.view.name")} value={name ?? ""} maxLength={60} onChange={setName} />
      </Dialog>
    </div>
  );
});
