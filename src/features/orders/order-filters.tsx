import { Search, SlidersHorizontal, X } from "lucide-react";
import { useRef, useState } from "react";
import { priorities } from "@/domain/work-order/schema";
import { openStatuses, orderStatuses, type OrderStatus } from "@/domain/work-order/status";
import { useText } from "@/i18n/use-text";
import { everyOrder, type OrderFilter } from "@/storage/order-list";
import { Button, IconButton } from "@/ui/button";
import { statusLabels } from "@/ui/order-status";
import { Select } from "@/ui/select";
import { Switch } from "@/ui/switch";
import { TextField } from "@/ui/text-field";
import { inOrder } from "./filter-search";
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

/** What the choice of one status shows where several are chosen. */
function choiceOf(statuses: readonly OrderStatus[]): OrderStatus | "all" | "open" | "several" {
  const [only, ...others] = statuses;
  if (only === undefined) return "all";
  if (others.length === 0) return only;
  return inOrder(statuses).join() === openStatuses.join() ? "open" : "several";
}

/** Search, status and order of the list; further filters where they are asked for or set. */
export function OrderFilters({ filter, assignees, onChange }: OrderFiltersProps) {
  const t = useText();
  const input = useRef<HTMLInputElement>(null);
  const choice = choiceOf(filter.statuses);
  const isFurther = filter.priority !== everyOrder.priority || filter.assignee !== null || filter.due !== everyOrder.due || filter.asset !== "" || choice === "several" || filter.hazardOnly || filter.leftOutOnly;
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
          ...(choice === "several" ? [{ value: "several" as const, label: t("orders.status.several", { count: filter.statuses.length }) }] : []),
          ...orderStatuses.map((value) => ({ value, label: t(statusLabels[value]) })),
        ]}
        value={choice}
        onChange={(chosen) => {
          if (chosen !== "several") onChange({ ...filter, statuses: chosen === "all" ? [] : chosen === "open" ? openStatuses : [chosen] });
        }}
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
          <fieldset className={styles.statuses}>
            <legend>{t("orders.status.any-of")}</legend>
            {orderStatuses.map((status) => {
              const isOn = filter.statuses.includes(status);
              return (
                <Button
                  key={status}
                  variant="quiet"
                  className={styles.status ?? ""}
                  aria-pressed={isOn}
                  onPress={() => onChange({ ...filter, statuses: isOn ? filter.statuses.filter((other) => other !== status) : inOrder([...filter.statuses, status]) })}
                >
                  {t(statusLabels[status])}
                </Button>
              );
            })}
          </fieldset>
          <TextField label={t("field.asset")} value={filter.asset} onChange={(asset) => onChange({ ...filter, asset })} />
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
          <Switch label={t("orders.filter.unsupported")} isSelected={filter.leftOutOnly} onChange={(leftOutOnly) => onChange({ ...filter, leftOutOnly })} />
        </div>
      )}
    </search>
  );
}
