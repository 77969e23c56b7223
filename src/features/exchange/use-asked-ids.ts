import { useLocation } from "@tanstack/react-router";

/** Ids of orders in an address ("?ids=a,b"); undefined where it names none: all are meant. */
export function useAskedIds(): readonly string[] | undefined {
  const { ids } = useLocation({ select: ({ search }): Record<string, unknown> => search });
  return typeof ids === "string" && ids !== "" ? ids.split(",") : undefined;
}
