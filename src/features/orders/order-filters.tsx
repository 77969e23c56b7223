import { Search, X } from "lucide-react";
import { useRef } from "react";
import { useText } from "@/i18n/use-text";
import type { OrderFilter } from "@/storage/order-list";
import { IconButton } from "@/ui/button";
import { Select } from "@/ui/select";
import { TextField } from "@/ui/text-field";
import styles from "./order-filters.module.css";

export interface OrderFiltersProps {
  filter: OrderFilter;
  /** How many orders fit. */
  found: number;
  onChange: (filter: OrderFilter) => void;
}

/** Search, status, order of the list. */
export function OrderFilters({ filter, found, onChange }: OrderFiltersProps) {
  const t = useText();
  const input = useRef<HTMLInputElement>(null);
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
          { value: "draft", label: t("order.status.draft") },
          { value: "approved", label: t("order.status.approved") },
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
        ]}
        value={filter.sort}
        onChange={(sort) => onChange({ ...filter, sort })}
      />
      <p className={styles.count} aria-live="polite">
        {t("orders.count", { count: found })}
      </p>
    </search>
  );
}
