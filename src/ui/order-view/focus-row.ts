import type { FieldPath } from "@/domain/work-order/draft";

/** Brings a row into view and puts the focus on its value. */
export function focusRow(root: HTMLElement | null, row: FieldPath): void {
  const found = root?.querySelector<HTMLElement>(`[data-row="${CSS.escape(row)}"]`);
  if (!found) return;
  const reduced = matchMedia("(prefers-reduced-motion: reduce)").matches;
  found.scrollIntoView({ block: "center", behavior: reduced ? "auto" : "smooth" });
  found.querySelector<HTMLElement>("[data-main], select, input, textarea, button")?.focus({ preventScroll: true });
}
