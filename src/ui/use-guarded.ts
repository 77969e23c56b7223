import { useCallback } from "react";
import { useText } from "@/i18n/use-text";
import { toStorageError } from "@/storage/errors";
import { storageProblems } from "./storage-problem";
import { useToast } from "./toast";

/** Runs something that writes to the device's storage; where that fails the person is told why. */
export function useGuarded(): (work: () => Promise<unknown>) => void {
  const t = useText();
  const toast = useToast();
  return useCallback(
    (work) => {
      work().catch((error: unknown) => {
        const problem = storageProblems[toStorageError(error).code];
        toast({ text: `${t(problem.title)}. ${t(problem.next)}` });
      });
    },
    [t, toast],
  );
}
