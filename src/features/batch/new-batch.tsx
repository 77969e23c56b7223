import { FileUp, Play } from "lucide-react";
import { useEffect, useEffectEvent, useMemo, useState } from "react";
import { decodeText, formatOf, guessNoteColumn, readJsonLines, readNoteTable, readTableNotes, splitNotes, type NoteTable, type ReadNotes } from "@/domain/batch/read-notes";
import { useText } from "@/i18n/use-text";
import { addBatch } from "@/storage/batches";
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import { FileButton } from "@/ui/file-button";
import { Select } from "@/ui/select";
import { TextArea } from "@/ui/text-field";
import { useHandedOver } from "@/ui/use-handed-over";
import { useGuarded } from "@/ui/use-guarded";
import styles from "./batch-page.module.css";

const MAX_BYTES = 50 * 1024 * 1024;
const SHOWN_NOTES = 3;
const SHOWN_PROBLEMS = 10;

type Source = { name: string; table: NoteTable; column: number } | { name: string; read: ReadNotes };

/** A file or a pasted shift's notes: what would become of them, and the start. */
export function NewBatch({ onStarted }: { onStarted: () => void }) {
  const handed = useHandedOver();
  const t = useText();
  const guarded = useGuarded();
  const [source, setSource] = useState<Source | null>(null);
  const [pasted, setPasted] = useState("");
  const [isTooLarge, setTooLarge] = useState(false);
  const read = useMemo(() => (source === null ? null : "read" in source ? source.read : readTableNotes(source.table, source.column)), [source]);

  const take = async (file: File) => {
    setTooLarge(file.size > MAX_BYTES);
    if (file.size > MAX_BYTES) return;
    const text = decodeText(new Uint8Array(await file.arrayBuffer()));
    const { name } = file;
    const format = formatOf(name, text);
    if (format === "csv") {
      const table = readNoteTable(text);
      setSource({ name, table, column: guessNoteColumn(table) });
    } else setSource({ name, read: format === "jsonl" ? readJsonLines(text) : splitNotes(text) });
  };

  const start = async () => {
    if (source === null || read === null) return;
    await addBatch({ id: crypto.randomUUID(), name: source.name, createdAt: Date.now(), status: "running", total: read.notes.length }, read.notes);
    setSource(null);
    setPasted("");
    await handed.forget();
    onStarted();
  };

  const begin = useEffectEvent((file: File) => guarded(() => take(file)));
  const [file] = handed.files;
  useEffect(() => {
    if (file !== undefined) begin(file);
  }, [file]);

  return (
    <section className={styles.new} aria-label={t("batch.new")}>
      {source === null && (
        <>
          <TextArea label={t("batch.paste")} description={t("batch.paste.hint")} rows={4} value={pasted} onChange={setPasted} />
          <div className={styles.actions}>
            <FileButton icon={FileUp} label={t("exchange.import.choose")} accept=".csv,.tsv,.txt,.jsonl,.ndjson,.json" onFiles={([file]) => file !== undefined && guarded(() => take(file))} />
            {pasted.trim() !== "" && <Button onPress={() => setSource({ name: t("batch.pasted"), read: splitNotes(pasted) })}>{t("batch.split")}</Button>}
          </div>
        </>
      )}
      {isTooLarge && <Banner tone="danger" live="alert" title={t("assets.import.tooLarge")} />}
      {source !== null && read !== null && (
        <>
          {"table" in source && (
            <Select
              label={t("batch.column")}
              options={source.table.header.map((name, place) => ({ value: String(place), label: name || String(place + 1) }))}
              value={String(source.column)}
              onChange={(column) => setSource({ ...source, column: Number(column) })}
            />
          )}
          <p className={styles.name}>{t("batch.found", { count: read.notes.length })}</p>
          <ol className={styles.preview}>
            {read.notes.slice(0, SHOWN_NOTES).map(({ line, text }) => (
              <li key={line} dir="auto">
                {text}
              </li>
            ))}
          </ol>
          {read.problems.length > 0 && (
            <Banner tone="warning" title={t("assets.problems", { count: read.problems.length })}>
              <ul>
                {read.problems.slice(0, SHOWN_PROBLEMS).map(({ line, problem }) => (
                  <li key={line}>
                    {t("exchange.plan.line", { number: line })} {t(`batch.problem.${problem}`)}
                  </li>
                ))}
              </ul>
            </Banner>
          )}
          <div className={styles.actions}>
            <Button onPress={() => setSource(null)}>{t("common.cancel")}</Button>
            <Button variant="primary" icon={Play} isDisabled={read.notes.length === 0} onPress={() => guarded(start)}>
              {t("batch.start", { count: read.notes.length })}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
