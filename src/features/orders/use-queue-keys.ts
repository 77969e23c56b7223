import { useEffect, type RefObject } from "react";

export interface QueueKeys {
  next: () => void;
  previous: () => void;
  takeBack: () => void;
}

/** Keys are letters of the keyboard's face, whatever language it writes: "j" stands where "ت" is. */
const codes: Record<string, "next" | "previous" | "approve" | "mark" | "delete" | "takeBack"> = {
  KeyJ: "next", ArrowDown: "next", KeyK: "previous", ArrowUp: "previous", KeyA: "approve", KeyE: "mark", KeyX: "delete", KeyU: "takeBack",
};

function isBusyElsewhere(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  return target.closest("input, textarea, select, [contenteditable], [role=dialog], [role=alertdialog]") !== null;
}

/**
 * The keys of the review queue. They never act while something is typed or asked. What stands on the page as a button
 * (approve, delete) is pressed, so that keys and buttons do the same.
 */
export function useQueueKeys(page: RefObject<HTMLElement | null>, { next, previous, takeBack }: QueueKeys): void {
  useEffect(() => {
    const press = (selector: string) => page.current?.querySelector<HTMLElement>(selector)?.click();
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isBusyElsewhere(event.target)) return;
      const action = codes[event.code];
      if (action === undefined) return;
      event.preventDefault();
      if (action === "next") next();
      else if (action === "previous") previous();
      else if (action === "takeBack") takeBack();
      else if (action === "mark") page.current?.querySelector<HTMLElement>("[data-row][data-marked] button, [data-row] button")?.focus();
      else press(`[data-action="${action}"]`);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [page, next, previous, takeBack]);
}
