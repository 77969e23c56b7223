import { useLocation, useNavigate } from "@tanstack/react-router";
import { useCallback, useEffect, useMemo, useState } from "react";
import type { OrderFilter } from "@/storage/order-list";
import { filterFromSearch, searchFromFilter } from "./filter-search";

/** A change of address draws the page anew; while somebody types it waits. */
const PAUSE_MS = 300;

/** The filter of the list. It lives in the address, so that going back from an order finds the list as it was. */
export function useOrderFilter(): [OrderFilter, (filter: OrderFilter) => void] {
  const navigate = useNavigate();
  const search = useLocation({ select: ({ search: query }): Record<string, unknown> => query });
  const inAddress = useMemo(() => filterFromSearch(search), [search]);
  // What is typed shows at once; the address follows.
  const [typed, setTyped] = useState<{ filter: OrderFilter; over: OrderFilter } | null>(null);
  const isAhead = typed !== null && typed.over === inAddress;

  useEffect(() => {
    if (!isAhead) return undefined;
    const timer = setTimeout(() => void navigate({ to: "/orders", search: searchFromFilter(typed.filter), replace: true }), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [isAhead, typed, navigate]);

  const change = useCallback((filter: OrderFilter) => setTyped({ filter, over: inAddress }), [inAddress]);
  return [isAhead ? typed.filter : inAddress, change];
}
