import { activateLocale } from "@/i18n/i18n";
import { isLocale, resolveLocale } from "@/i18n/locale";
import type { Settings, Theme } from "@/storage/records";

/**
 * Settings live in the database. A copy of them lies in localStorage, because theme, language and direction have to be
 * right in the first paint, before any database is open; public/first-paint.js reads it too.
 */
const COPY_KEY = "fieldwright.look";

const themes: readonly Theme[] = ["system", "light", "dark", "sunlight"];

/** The copy of the settings, null where there is none or it cannot be understood. */
export function readCopy(): Settings | null {
  try {
    const copy: unknown = JSON.parse(localStorage.getItem(COPY_KEY) ?? "null");
    if (typeof copy !== "object" || copy === null) return null;
    const { theme, locale, welcomed, touch } = copy as Partial<Record<keyof Settings, unknown>>;
    return {
      theme: themes.find((known) => known === theme) ?? "system",
      locale: isLocale(locale) ? locale : "system",
      welcomed: welcomed === true,
      ...(touch === "gloves" && { touch }),
    };
  } catch {
    return null;
  }
}

export function writeCopy(settings: Settings): void {
  try {
    localStorage.setItem(COPY_KEY, JSON.stringify(settings));
  } catch {
    // Without it the next start shows the system's look for a moment; nothing is lost.
  }
}

export function resolveTheme(theme: Theme, prefersDark: boolean): Exclude<Theme, "system"> {
  if (theme !== "system") return theme;
  return prefersDark ? "dark" : "light";
}

function darkQuery(): MediaQueryList {
  return matchMedia("(prefers-color-scheme: dark)");
}

function applyTheme(theme: Theme): void {
  const root = document.documentElement;
  root.dataset.theme = resolveTheme(theme, darkQuery().matches);
  const meta = document.querySelector('meta[name="theme-color"]') ?? document.head.appendChild(document.createElement("meta"));
  meta.setAttribute("name", "theme-color");
  meta.setAttribute("content", getComputedStyle(root).getPropertyValue("--bg").trim());
}

/** Shows the chosen theme, size and language. Resolves when the texts are there. */
export async function applyLook({ theme, touch = "normal", locale }: Pick<Settings, "theme" | "touch" | "locale">): Promise<void> {
  applyTheme(theme);
  document.documentElement.dataset.touch = touch;
  await activateLocale(resolveLocale(locale, navigator.languages));
}

/** Calls back when the system changes its theme or its languages. */
export function onSystemLookChange(listener: () => void): void {
  darkQuery().addEventListener("change", listener);
  globalThis.addEventListener("languagechange", listener);
}
