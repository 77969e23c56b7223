import { Search, SlidersHorizontal, X } from "lucide-react";
import { useRef, useState } from "react";
import { priorities } from "@/domain/work-order/schema";
import { orderStatuses } from "@/domain/work-order/status";
import { useText } from "@/i18n/use-text";
import { everyOrder, type OrderFilter } from "@/storage/order-list";
import { Button, IconButton } from "@/ui/button";
import { statusLabels } from "@/ui/order-status";
import { Select } from "@/ui/select";
import { Switch } from "@/ui/switch";
import { TextField } from "@/ui/text-field";
import styles from "./order-filters.module.css";

export interface OrderFiltersProps {
  filter: OrderFilter;
  /** Names that orders are given to. */
  assignees: readonly string[];
  onChange: (filter: OrderFilter) => void;
}

/** No name can be this: names are trimmed. */
const ANYBODY = " any";
const NOBODY = " none";

/** Search, status and order of the list; further filters where they are asked for or set. */
export function OrderFilters({ filter, assignees, onChange }: OrderFiltersProps) {
  const t = useText();
  const input = useRef<HTMLInputElement>(null);
  const isFurther = filter.priority !== everyOrder.priority || filter.assignee !== null || filter.due !== everyOrder.due || filter.hazardOnly;
  const [isOpen, setOpen] = useState(isFurther);
  return (
    <search className={styles.filters}>
      <div className={styles.search}>
        <Search aria-hidden className={styles.icon} />
        <TextField
          className={styles.text ?? ""}
          label={t("orders.search")}
          type="search"
          inputRef={input}
          value={filter.text}
          onChange={(text) => onChange({ ...filter, text })}
          placeholder={t("orders.search.placeholder")}
        />
        {filter.text !== "" && (
          <IconButton
            className={styles.clear ?? ""}
            icon={X}
            label={t("orders.search.clear")}
            onPress={() => {
              onChange({ ...filter, text: "" });
              input.current?.focus();
            }}
          />
        )}
      </div>
      <Select
        label={t("orders.status")}
        options={[
          { value: "all", label: t("orders.status.all") },
          { value: "open", label: t("orders.status.open") },
          ...orderStatuses.map((value) => ({ value, label: t(statusLabels[value]) })),
        ]}
        value={filter.status}
        onChange={(status) => onChange({ ...filter, status })}
      />
      <Select
        label={t("orders.sort")}
        options={[
          { value: "newest", label: t("orders.sort.newest") },
          { value: "priority", label: t("orders.sort.priority") },
          { value: "asset", label: t("orders.sort.asset") },
          { value: "due", label: t("orders.sort.due") },
        ]}
        value={filter.sort}
        onChange={(sort) => onChange({ ...filter, sort })}
      />
      <Button className={styles.more ?? ""} icon={SlidersHorizontal} aria-expanded={isOpen || isFurther} isDisabled={isFurther} onPress={() => setOpen(!isOpen)}>
        {t("orders.filter.more")}
      </Button>
      {(isOpen || isFurther) && (
        <div className={styles.further}>
          <Select
            label={t("field.priority")}
            options={[{ value: "all", label: t("orders.status.all") }, ...priorities.map((value) => ({ value, label: t(`priority.${value}`) }))]}
            value={filter.priority}
            onChange={(priority) => onChange({ ...filter, priority })}
          />
          <Select
            label={t("desk.assignee")}
            options={[
              { value: ANYBODY, label: t("orders.filter.anybody") },
              { value: NOBODY, label: t("orders.filter.nobody") },
              ...assignees.map((value) => ({ value, label: value })),
            ]}
            value={filter.assignee === null ? ANYBODY : filter.assignee === "" ? NOBODY : filter.assignee}
            onChange={(value) => onChange({ ...filter, assignee: value === ANYBODY ? null : value === NOBODY ? "" : value })}
          />
          <Select
            label={t("desk.due")}
            options={[
              { value: "any", label: t("orders.due.any") },
              { value: "overdue", label: t("orders.due.overdue") },
              { value: "week", label: t("orders.due.week") },
              { value: "none", label: t("orders.due.none") },
            ]}
            value={filter.due}
            onChange={(due) => onChange({ ...filter, due })}
          />
          <Switch label={t("orders.filter.hazard")} isSelected={filter.hazardOnly} onChange={(hazardOnly) => onChange({ ...filter, hazardOnly })} />
        </div>
      )}
    </search>
  );
}
