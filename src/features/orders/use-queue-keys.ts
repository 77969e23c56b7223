import { useLayoutEffect, type RefObject } from "react";

export interface QueueKeys {
  next: () => void;
  previous: () => void;
  takeBack: () => void;
  /** Shows what the keys do. */
  help: () => void;
}

export const HELP_KEY = "?";

/** Keys are letters of the keyboard's face, whatever language it writes: "j" stands where "ت" is. */
const codes: Record<string, "next" | "previous" | "approve" | "mark" | "delete" | "takeBack" | "keep"> = {
  KeyJ: "next", ArrowDown: "next", KeyK: "previous", ArrowUp: "previous", KeyA: "approve", KeyE: "mark", KeyX: "delete", KeyU: "takeBack", Enter: "keep",
};

function isBusyElsewhere(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  return target.closest("input, textarea, select, [contenteditable], [role=dialog], [role=alertdialog]") !== null;
}

/** What Enter presses by itself. */
const pressable = "button, a, summary, [role=button]";

/**
 * The keys of the review queue. They never act while something is typed or asked. What stands on the page as a button
 * (approve, delete) is pressed, so that keys and buttons do the same.
 */
export function useQueueKeys(page: RefObject<HTMLElement | null>, { next, previous, takeBack, help }: QueueKeys): void {
  // Together with what is painted: a key pressed at once must not act on the step before.
  useLayoutEffect(() => {
    const press = (selector: string) => page.current?.querySelector<HTMLElement>(selector)?.click();
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isBusyElsewhere(event.target)) return;
      if (event.key === HELP_KEY) {
        event.preventDefault();
        help();
        return;
      }
      const action = codes[event.code];
      if (action === undefined || (action === "keep" && event.target instanceof Element && event.target.closest(pressable) !== null)) return;
      event.preventDefault();
      if (action === "next") next();
      else if (action === "previous") previous();
      else if (action === "takeBack") takeBack();
      else if (action === "mark") press(page.current?.querySelector("[data-marked]") ? "[data-marked] [data-main]" : "[data-row] [data-main]");
      else press(`[data-action="${action}"]`);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [page, next, previous, takeBack, help]);
}
