import { useLocation } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { forgetHandedOver, readHandedOver, type HandedOver } from "@/storage/handed-over";

const nothing: HandedOver = { text: "", files: [] };

/** What the address says was handed over ("?handed=id"); `forget` once it is stored elsewhere. */
export function useHandedOver(): HandedOver & { id: string | undefined; isRead: boolean; forget: () => Promise<void> } {
  const asked: unknown = useLocation({ select: ({ search }): unknown => Reflect.get(search, "handed") });
  const id = typeof asked === "string" ? asked : undefined;
  const [read, setRead] = useState<{ id: string; handed: HandedOver } | null>(null);
  useEffect(() => {
    if (id === undefined) return undefined;
    let isCurrent = true;
    const take = async () => {
      let handed = nothing;
      try {
        handed = await readHandedOver(id);
      } catch {
        // It is gone: said like nothing at all.
      }
      if (isCurrent) setRead({ id, handed });
    };
    void take();
    return () => {
      isCurrent = false;
    };
  }, [id]);
  const isRead = id !== undefined && read?.id === id;
  return { ...(isRead ? read.handed : nothing), id, isRead, forget: async () => (id === undefined ? undefined : forgetHandedOver(id)) };
}
