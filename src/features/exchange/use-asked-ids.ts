import { useLocation } from "@tanstack/react-router";

/**
 * The orders that are asked for: in the address ("?ids=a,b"), or, where they are too many for one, in the state of the
 * browser's history, which a reload keeps. Undefined where none are named: all are meant.
 */
export function useAskedIds(): readonly string[] | undefined {
  const { ids } = useLocation({ select: ({ search }): Record<string, unknown> => search });
  const chosen = useLocation({ select: ({ state }) => state.orderIds });
  return typeof ids === "string" && ids !== "" ? ids.split(",") : chosen;
}
