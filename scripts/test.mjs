import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { bin, installPackages, root, run } from "./install.mjs";

/**
 * The whole check: lint, types, dead code, unit tests, build, size, journeys. Every step runs even if one before it failed,
 * unless it cannot; the last line counts the tests that really ran.
 */
installPackages();
const { findBrowser } = await import("./browser.mjs");

const reports = path.join(root, ".cache", "reports");
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const report = (name) => path.join(reports, `${name}.json`);

const failedSteps = [];
function step(title, command, args, env = {}) {
  const begun = Date.now();
  console.log(`\n== ${title}`);
  const ok = run(command, args, { env: { ...process.env, ...env } }) === 0;
  console.log(`== ${title}: ${ok ? "ok" : "FAILED"} (${Math.round((Date.now() - begun) / 1000)} s)`);
  if (!ok) failedSteps.push(title);
  return ok;
}

function readReport(name) {
  try {
    return JSON.parse(readFileSync(report(name), "utf8"));
  } catch {
    return undefined;
  }
}

step("lint", bin("oxlint"), ["--type-aware"]);
step("types", bin("tsc"), ["--noEmit"]);
step("dead code", bin("knip"), []);
step("unit tests", bin("vitest"), ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report("unit")}`]);
const built = step("build", bin("vite"), ["build", "--logLevel", "warn"]);
if (built) {
  step("size", bin("size-limit"), []);
  step("journeys", bin("playwright"), ["test", "--config", "e2e/playwright.config.ts"], { FIELDWRIGHT_BROWSER: await findBrowser() });
}

const unit = readReport("unit");
const journeys = readReport("e2e")?.stats;
const passed = (unit?.numPassedTests ?? 0) + (journeys?.expected ?? 0) + (journeys?.flaky ?? 0);
const failed = (unit?.numFailedTests ?? 0) + (journeys?.unexpected ?? 0);
if (!unit || (built && !journeys)) failedSteps.push("test reports");
if (failedSteps.length > 0) console.log(`\nFailed: ${failedSteps.join(", ")}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failedSteps.length > 0 || failed > 0 ? 1 : 0);
