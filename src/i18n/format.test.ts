import { describe, expect, it } from "vitest";
import { createFormat } from "./format";

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, " ");

describe("bytes", () => {
  const { bytes } = createFormat("en", "ltr", "en");

  it.each([
    [0, "0 byte"],
    [999, "999 byte"],
    [64_000, "64 kB"],
    [999_600, "1 MB"],
    [8_250_000, "8.3 MB"],
    [84_000_000, "84 MB"],
    [999_700_000, "1 GB"],
    [1_500_000_000, "1.5 GB"],
  ])("%d", (count, text) => {
    expect(plain(bytes(count))).toBe(text);
  });

  it("in French and in Arabic", () => {
    expect(plain(createFormat("fr", "ltr", "fr").bytes(84_000_000))).toBe("84 Mo");
    expect(plain(createFormat("ar", "rtl", "ar-EG").bytes(84_000_000))).toMatch(/^٨٤/);
  });
});

describe("duration", () => {
  const { duration } = createFormat("en", "ltr", "en");

  it.each([
    [-3, "0 sec"],
    [59.4, "59 sec"],
    [59.6, "1 min"],
    [3569, "59 min"],
    [3600, "1 hr"],
    [4800, "1 hr, 20 min"],
  ])("%d s", (seconds, text) => {
    expect(plain(duration(seconds))).toBe(text);
  });
});

it("percent and list follow the language", () => {
  const french = createFormat("fr", "ltr", "fr");
  expect(plain(french.percent(0.42))).toBe("42 %");
  expect(french.list(["pompe", "vanne", "moteur"])).toBe("pompe, vanne et moteur");
});
