import type { AppServices } from "@/ui/services";
import { createBatchRunner, type BatchRunner } from "./batch-runner";
import { untilQuiet } from "./quiet";

/** One for each running app: a batch goes on whatever page is shown. */
const runners = new WeakMap<AppServices, BatchRunner>();

export function batchRunnerOf(services: AppServices): BatchRunner {
  const known = runners.get(services);
  if (known !== undefined) return known;
  const runner = createBatchRunner({ conversions: services.conversions, engine: services.engine, quiet: untilQuiet });
  runners.set(services, runner);
  return runner;
}
