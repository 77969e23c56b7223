import type { StorageErrorCode } from "@/storage/errors";
import type { ProblemText } from "./engine-problem";

/** What to say about each way in which the device's storage can fail. */
export const storageProblems: Record<StorageErrorCode, ProblemText> = {
  unavailable: { title: "storageProblem.unavailable", next: "storageProblem.unavailable.next" },
  quota: { title: "storageProblem.quota", next: "storageProblem.quota.next" },
  "newer-schema": { title: "storageProblem.newer", next: "storageProblem.newer.next" },
  failed: { title: "storageProblem.failed", next: "storageProblem.failed.next" },
};
