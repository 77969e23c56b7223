import { listRunning } from "@/storage/batches";
import type { AppServices } from "@/ui/services";
import { batchRunnerOf } from "./shared-runner";

/** Goes on with what was running when the app was left. */
export async function resumeBatches(services: AppServices): Promise<void> {
  if ((await listRunning()).length > 0) batchRunnerOf(services).wake();
}
