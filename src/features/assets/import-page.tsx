import { useNavigate } from "@tanstack/react-router";
import { FileDown, FileUp } from "lucide-react";
import { useMemo, useState } from "react";
import { columnMeanings, guessMapping, problemsTable, readRegister, type ColumnMapping } from "@/domain/assets/register-csv";
import { readTable, type Table } from "@/domain/tables/table";
import { useText } from "@/i18n/use-text";
import { knownTags, saveAssets, undoRegisterChange } from "@/storage/assets";
import { BackLink } from "@/ui/back-link";
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import { FileButton } from "@/ui/file-button";
import { PageHeader } from "@/ui/page-header";
import { saveFile } from "@/ui/save-file";
import { Select } from "@/ui/select";
import { TextArea } from "@/ui/text-field";
import { useToast } from "@/ui/toast";
import { useGuarded } from "@/ui/use-guarded";
import styles from "./import-page.module.css";

const PREVIEW_ROWS = 5;
const SHOWN_PROBLEMS = 20;
const MAX_BYTES = 50 * 1024 * 1024;
const NO_COLUMN = "-";

interface Chosen {
  table: Table;
  mapping: ColumnMapping;
  known: ReadonlyMap<string, string>;
}

/** Brings a register in from a table: columns are named, a preview says what would come of it, then it is stored. */
export default function AssetImportPage() {
  const t = useText();
  const toast = useToast();
  const guarded = useGuarded();
  const navigate = useNavigate();
  const [pasted, setPasted] = useState("");
  const [isTooLarge, setTooLarge] = useState(false);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const read = useMemo(
    () => (chosen === null || chosen.mapping.tag === undefined ? null : readRegister(chosen.table, chosen.mapping, chosen.known, () => crypto.randomUUID())),
    [chosen],
  );

  const take = async (text: string) => {
    const table = readTable(text);
    setChosen({ table, mapping: guessMapping(table), known: await knownTags() });
  };
  const takeFile = async (file: File) => {
    setTooLarge(file.size > MAX_BYTES);
    if (file.size <= MAX_BYTES) await take(await file.text());
  };
  const store = async () => {
    if (read === null) return;
    const change = await saveAssets(read.assets);
    toast({ text: t("assets.imported", { count: read.assets.length }), onUndo: () => guarded(() => undoRegisterChange(change)) });
    await navigate({ to: "/assets" });
  };

  return (
    <>
      <PageHeader title={t("assets.import")} back={<BackLink to="/assets">{t("assets.title")}</BackLink>} />
      <div className={styles.page}>
        <p className={styles.hint}>{t("assets.import.hint")}</p>
        <div className={styles.actions}>
          <FileButton
            icon={FileUp}
            label={t("exchange.import.choose")}
            accept=".csv,.tsv,.txt,text/csv"
            variant={chosen === null ? "primary" : "secondary"}
            onFiles={([file]) => file !== undefined && guarded(() => takeFile(file))}
          />
        </div>
        {isTooLarge && <Banner tone="danger" live="alert" title={t("assets.import.tooLarge")} />}
        {chosen === null && (
          <>
            <TextArea label={t("assets.import.paste")} rows={4} value={pasted} onChange={setPasted} />
            {pasted.trim() !== "" && <Button onPress={() => guarded(() => take(pasted))}>{t("assets.import.read")}</Button>}
          </>
        )}
        {chosen !== null && (
          <>
            <h2 className={styles.heading}>{t("assets.columns")}</h2>
            <div className={styles.columns}>
              {columnMeanings.map((meaning) => (
                <Select
                  key={meaning}
                  label={t(`assets.column.${meaning}`)}
                  errorMessage={meaning === "tag" && chosen.mapping.tag === undefined ? t("assets.column.needed") : undefined}
                  options={[{ value: NO_COLUMN, label: t("assets.column.none") }, ...chosen.table.header.map((name, place) => ({ value: String(place), label: name || String(place + 1) }))]}
                  value={chosen.mapping[meaning] === undefined ? NO_COLUMN : String(chosen.mapping[meaning])}
                  onChange={(value) => {
                    const { [meaning]: _, ...others } = chosen.mapping;
                    setChosen({ ...chosen, mapping: value === NO_COLUMN ? others : { ...others, [meaning]: Number(value) } });
                  }}
                />
              ))}
            </div>
            <div className={styles.scroll}>
              <table className={styles.preview}>
                <thead>
                  <tr>
                    {chosen.table.header.map((name, place) => (
                      // Columns have nothing but their place.
                      // oxlint-disable-next-line react/no-array-index-key
                      <th key={place} scope="col">
                        {name}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {chosen.table.rows.slice(0, PREVIEW_ROWS).map((row, place) => (
                    // oxlint-disable-next-line react/no-array-index-key
                    <tr key={place}>
                      {chosen.table.header.map((_, column) => (
                        // oxlint-disable-next-line react/no-array-index-key
                        <td key={column} dir="auto">
                          {row[column]}
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </>
        )}
        {read !== null && chosen !== null && (
          <div className={styles.result} aria-live="polite">
            <p>{t("assets.plan", { count: read.assets.length, places: read.assets.filter(({ level }) => level !== "asset").length })}</p>
            {read.problems.length > 0 && (
              <Banner
                tone="warning"
                title={t("assets.problems", { count: read.problems.length })}
                actions={
                  <Button icon={FileDown} onPress={() => saveFile("fieldwright-register-problems.csv", "text/csv", problemsTable(chosen.table, read))}>
                    {t("assets.problems.save")}
                  </Button>
                }
              >
                <ul>
                  {read.problems.slice(0, SHOWN_PROBLEMS).map(({ line, problem, cells }) => (
                    <li key={line}>
                      {t("exchange.plan.line", { number: line })} {t(`assets.problem.${problem}`)} <bdi>{cells.filter((cell) => cell !== "").join(", ")}</bdi>
                    </li>
                  ))}
                </ul>
              </Banner>
            )}
            <div className={styles.actions}>
              <Button onPress={() => setChosen(null)}>{t("common.cancel")}</Button>
              <Button variant="primary" isDisabled={read.assets.length === 0} onPress={() => guarded(store)}>
                {t("assets.import.store", { count: read.assets.length })}
              </Button>
            </div>
          </div>
        )}
      </div>
    </>
  );
}
