import { useLocation, useNavigate } from "@tanstack/react-router";
import { useCallback, useMemo, useState } from "react";
import type { OrderFilter } from "@/storage/order-list";
import { filterFromSearch, searchFromFilter } from "./filter-search";

/** The filter of the list. It lives in the address, so that going back from an order finds the list as it was. */
export function useOrderFilter(): [OrderFilter, (filter: OrderFilter) => void] {
  const navigate = useNavigate();
  const search = useLocation({ select: ({ search: query }): Record<string, unknown> => query });
  const inAddress = useMemo(() => filterFromSearch(search), [search]);
  // What is typed shows at once; the address follows.
  const [typed, setTyped] = useState<{ filter: OrderFilter; over: OrderFilter } | null>(null);
  const filter = typed !== null && typed.over === inAddress ? typed.filter : inAddress;
  const change = useCallback(
    (next: OrderFilter) => {
      setTyped({ filter: next, over: inAddress });
      void navigate({ to: "/orders", search: searchFromFilter(next), replace: true });
    },
    [navigate, inAddress],
  );
  return [filter, change];
}
