import { createCompiledCatalog } from "@lingui/cli/api";
import { describe, expect, it } from "vitest";
import firstAr from "./messages/ar.json";
import firstEn from "./messages/en.json";
import firstFr from "./messages/fr.json";
import pagesAr from "./messages/pages/ar.json";
import pagesEn from "./messages/pages/en.json";
import pagesFr from "./messages/pages/fr.json";

type Token = string | [name: string, type?: string, options?: string | Record<string, string | number | Token[]>];

const en = { ...firstEn, ...pagesEn };
const fr = { ...firstFr, ...pagesFr };
const ar = { ...firstAr, ...pagesAr };

const catalogues: Record<string, Record<string, string>> = { en, fr, ar };

/** What Lingui makes of the messages at build time; throws where one is malformed. */
function compile(locale: string): Record<string, Token[]> {
  const { source, errors } = createCompiledCatalog(locale, catalogues[locale] ?? {}, { namespace: "json" });
  expect(errors).toEqual([]);
  const { messages }: { messages: Record<string, Token[]> } = JSON.parse(source);
  return messages;
}

function shapeOf(tokens: Token[]): { placeholders: string[]; plurals: string[][] } {
  const placeholders = new Set<string>();
  const plurals: string[][] = [];
  for (const token of tokens) {
    if (typeof token === "string") continue;
    const [name, type, options] = token;
    if (name !== "#") placeholders.add(name);
    if (typeof options !== "object") continue;
    if (type === "plural") plurals.push(Object.keys(options).filter((key) => key !== "offset"));
    for (const option of Object.values(options)) {
      if (!Array.isArray(option)) continue;
      const inner = shapeOf(option);
      for (const placeholder of inner.placeholders) placeholders.add(placeholder);
      plurals.push(...inner.plurals);
    }
  }
  return { placeholders: [...placeholders].toSorted(), plurals };
}

const english = compile("en");

describe.each(Object.keys(catalogues))("catalogue %s", (locale) => {
  const compiled = compile(locale);
  // French counts millions with "many"; nothing here is counted in millions.
  const categories = locale === "ar" ? ["zero", "one", "two", "few", "many", "other"] : ["one", "other"];

  it("has exactly the ids of en", () => {
    expect(Object.keys(catalogues[locale] ?? {}).toSorted()).toEqual(Object.keys(en).toSorted());
  });

  it.each(Object.entries(catalogues[locale] ?? {}))("%s has a text, the placeholders of en and every plural", (id, text) => {
    expect(text.trim()).toBe(text);
    expect(text).not.toBe("");
    const { placeholders, plurals } = shapeOf(compiled[id] ?? []);
    expect(placeholders).toEqual(shapeOf(english[id] ?? []).placeholders);
    for (const plural of plurals) expect(plural).toEqual(expect.arrayContaining(categories));
  });

  // An ASCII apostrophe is also ICU's quote: it would silently swallow a placeholder.
  it.each(Object.entries(catalogues[locale] ?? {}))("%s has no ASCII apostrophe", (_id, text) => {
    expect(text).not.toContain("'");
  });
});

it.each(Object.entries(fr))("French %s has its non-breaking spaces", (_id, text) => {
  expect(text).not.toMatch(/ [:;?!»%]|« |[\p{L})][;?!»]/u);
});

it.each(Object.entries(ar))("Arabic %s has Arabic punctuation", (_id, text) => {
  expect(text).not.toMatch(/\p{Script=Arabic}\s*[,;?]/u);
});

it("has every text once", () => {
  expect(Object.keys(firstEn).filter((id) => id in pagesEn)).toEqual([]);
});
