import { FileDown } from "lucide-react";
import { correctionLine } from "@/domain/work-order/corrections";
import { useText } from "@/i18n/use-text";
import { readApprovedNotes } from "@/storage/corrections";
import { useLive } from "@/storage/live";
import { Button } from "@/ui/button";
import { saveFile } from "@/ui/save-file";
import { useToast } from "@/ui/toast";
import { Section } from "@/ui/section";
import styles from "./settings.module.css";

/** What a person has approved, as examples for a version of the model that is trained for this plant. */
export function CorrectionsSection() {
  const t = useText();
  const toast = useToast();
  const live = useLive(readApprovedNotes, []);
  const notes = live.state === "ready" ? live.data : [];
  const corrected = notes.filter((note) => note.isCorrected).length;

  const save = () => {
    const day = new Date().toISOString().slice(0, 10);
    saveFile(`fieldwright-corrections-${day}.jsonl`, "application/jsonl", notes.map((note) => `${correctionLine(note)}\n`).join(""));
    toast({ text: t("settings.corrections.saved", { count: notes.length }) });
  };

  return (
    <Section title={t("settings.corrections")}>
      <p className={styles.hint}>{t("settings.corrections.why")}</p>
      <p>{t("settings.corrections.count", { count: notes.length, corrected })}</p>
      <div className={styles.actions}>
        <Button icon={FileDown} isDisabled={notes.length === 0} onPress={save}>
          {t("settings.corrections.save")}
        </Button>
      </div>
    </Section>
  );
}
