import type { EngineErrorCode } from "@/engine/engine";
import type { MessageId } from "@/i18n/i18n";

export interface ProblemText {
  /** What happened. */
  title: MessageId;
  /** What is safe, and what to do next. */
  next: MessageId;
}

/** What to say about each way in which the model can fail. */
export const engineProblems: Record<EngineErrorCode, ProblemText> = {
  "no-webgpu": { title: "problem.noWebgpu", next: "problem.noWebgpu.next" },
  "device-lost": { title: "problem.deviceLost", next: "problem.deviceLost.next" },
  "worker-crashed": { title: "problem.workerCrashed", next: "problem.workerCrashed.next" },
  hung: { title: "problem.hung", next: "problem.hung.next" },
  network: { title: "problem.network", next: "problem.network.next" },
  "not-found": { title: "problem.notFound", next: "problem.notFound.next" },
  "wrong-type": { title: "problem.wrongType", next: "problem.wrongType.next" },
  "wrong-size": { title: "problem.damaged", next: "problem.damaged.next" },
  "hash-mismatch": { title: "problem.damaged", next: "problem.damaged.next" },
  quota: { title: "problem.quota", next: "problem.quota.next" },
  "no-storage": { title: "problem.noStorage", next: "problem.noStorage.next" },
  "self-test-failed": { title: "problem.selfTest", next: "problem.selfTest.next" },
  "note-too-long": { title: "problem.noteTooLong", next: "problem.noteTooLong.next" },
  "not-loaded": { title: "problem.notLoaded", next: "problem.notLoaded.next" },
  grammar: { title: "problem.internal", next: "problem.internal.next" },
  "server-unreachable": { title: "problem.serverUnreachable", next: "problem.serverUnreachable.next" },
  "server-refused": { title: "problem.serverRefused", next: "problem.serverRefused.next" },
  "server-busy": { title: "problem.serverBusy", next: "problem.serverBusy.next" },
  "server-answer": { title: "problem.serverAnswer", next: "problem.serverAnswer.next" },
  cancelled: { title: "problem.cancelled", next: "problem.cancelled.next" },
  internal: { title: "problem.internal", next: "problem.internal.next" },
};
