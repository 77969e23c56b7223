// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { runInThisContext } from "node:vm";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { resolveLocale } from "@/i18n/locale";
import type { Settings } from "@/storage/records";
import { readCopy, resolveTheme, writeCopy } from "./look";

const firstPaint = readFileSync(resolve("public/first-paint.js"), "utf8");

/** Runs the script of index.html as the browser does before the first paint. */
function paint(): { theme: string | undefined; lang: string; dir: string } {
  runInThisContext(firstPaint);
  const { dataset, lang, dir } = document.documentElement;
  return { theme: dataset.theme, lang, dir };
}

function browser(prefersDark: boolean, languages: string[]): void {
  vi.stubGlobal("matchMedia", () => ({ matches: prefersDark }));
  vi.spyOn(navigator, "languages", "get").mockReturnValue(languages);
}

beforeEach(() => {
  localStorage.clear();
});

describe("the copy of the settings", () => {
  it("comes back as it was written", () => {
    const settings: Settings = { theme: "sunlight", locale: "ar", welcomed: true, touch: "gloves" };
    writeCopy(settings);
    expect(readCopy()).toEqual(settings);
  });

  it("is null where there is none", () => {
    expect(readCopy()).toBeNull();
  });

  it.each(["not json", "null", "3", '"text"'])("is null where it says %s", (text) => {
    localStorage.setItem("fieldwright.look", text);
    expect(readCopy()).toBeNull();
  });

  it("takes nothing it does not know", () => {
    localStorage.setItem("fieldwright.look", JSON.stringify({ theme: "neon", locale: "de", welcomed: "yes" }));
    expect(readCopy()).toEqual({ theme: "system", locale: "system", welcomed: false });
  });
});

describe("the first paint looks as the app will", () => {
  const themes = ["system", "light", "dark", "sunlight"] as const;
  const locales = ["system", "en", "fr", "ar"] as const;
  const cases = themes.flatMap((theme) => locales.flatMap((locale) => [true, false].map((dark) => ({ theme, locale, dark }))));

  it.each(cases)("$theme $locale, dark system: $dark", ({ theme, locale, dark }) => {
    const languages = ["de-DE", "ar-EG", "fr"];
    browser(dark, languages);
    writeCopy({ theme, locale, welcomed: true });
    const shown = resolveLocale(locale, languages);
    expect(paint()).toEqual({ theme: resolveTheme(theme, dark), lang: shown, dir: shown === "ar" ? "rtl" : "ltr" });
  });

  it.each([null, "not json", '{"theme":"neon"}'])("with %s as copy it follows the system", (copy) => {
    browser(true, ["nl"]);
    if (copy !== null) localStorage.setItem("fieldwright.look", copy);
    expect(paint()).toEqual({ theme: "dark", lang: "en", dir: "ltr" });
  });
});
