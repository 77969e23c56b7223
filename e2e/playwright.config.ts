import { defineConfig } from "@playwright/test";

/** Real model, real WebGPU, production build, one browser at a time: the software GPU takes every core there is. */
export default defineConfig({
  testDir: ".",
  testMatch: "**/*.spec.ts",
  outputDir: "../.cache/e2e",
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  timeout: 400_000,
  expect: { timeout: 20_000 },
  reporter: [["list"], ["json", { outputFile: "../.cache/reports/e2e.json" }]],
  use: { actionTimeout: 20_000, trace: "off", screenshot: "only-on-failure" },
});
