import { describe, expect, it } from "vitest";
import { directionOf, regionalTag, resolveLocale } from "./locale";

describe("resolveLocale", () => {
  it("keeps the chosen language", () => {
    expect(resolveLocale("ar", ["fr-FR"])).toBe("ar");
  });

  it("takes the first language of the browser that the interface speaks", () => {
    expect(resolveLocale("system", ["de-CH", "FR-ch", "en-GB"])).toBe("fr");
    expect(resolveLocale("system", ["ar-MA"])).toBe("ar");
  });

  it("falls back to English", () => {
    expect(resolveLocale("system", ["de"])).toBe("en");
    expect(resolveLocale("system", [])).toBe("en");
    // Not a prefix match: Arapaho is not Arabic.
    expect(resolveLocale("system", ["arp"])).toBe("en");
  });
});

it("knows the direction", () => {
  expect(directionOf("ar")).toBe("rtl");
  expect(directionOf("fr")).toBe("ltr");
});

it("formats as the person's own region does", () => {
  expect(regionalTag("ar", ["fr-MA", "ar-EG", "ar"])).toBe("ar-EG");
  expect(regionalTag("en", ["fr-FR"])).toBe("en");
});
