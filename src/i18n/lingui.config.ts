import { defineConfig } from "@lingui/conf";
import { formatter } from "@lingui/format-json";

export default defineConfig({
  sourceLocale: "en",
  locales: ["en", "fr", "ar"],
  fallbackLocales: false,
  catalogs: [
    { path: "<rootDir>/messages/{locale}", include: [] },
    { path: "<rootDir>/messages/pages/{locale}", include: [] },
  ],
  format: formatter({ style: "minimal" }),
});
