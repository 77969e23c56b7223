import { useState } from "react";
import { useText } from "@/i18n/use-text";
import type { NoteStatus } from "@/storage/records";
import type { ConversionJob } from "@/ui/services";
import { VisuallyHidden } from "@/ui/visually-hidden";

/** Tells screen readers the phase of a conversion and its outcome, not every field: few words, each once. */
export function ProgressAnnouncer({ job, count, status }: { job: ConversionJob | null; count: number; status: NoteStatus }) {
  const t = useText();
  const [wasConverting, setConverting] = useState(job !== null);
  if (job !== null && !wasConverting) setConverting(true);
  const outcome = wasConverting && status === "converted" ? t("review.done", { count }) : "";
  return (
    <VisuallyHidden>
      <span aria-live="polite">{job === null ? outcome : t(`review.phase.${job.phase}`)}</span>
    </VisuallyHidden>
  );
}
