import { Link } from "@tanstack/react-router";
import { GraduationCap, Trash2 } from "lucide-react";
import { useState } from "react";
import { useFormat } from "@/i18n/use-format";
import { useText } from "@/i18n/use-text";
import { useLive } from "@/storage/live";
import { readNoteOverviews, type NoteOverview } from "@/storage/notes";
import { Badge } from "@/ui/badge";
import { Button, IconButton } from "@/ui/button";
import { conversionProblem } from "@/ui/conversion-problem";
import { useConversionJob } from "@/ui/services";
import { beginning } from "./beginning";
import styles from "./recent-notes.module.css";

const PAGE = 20;

export interface RecentNotesProps {
  /** The note in the box. */
  openId: string;
  onConvertAgain: (noteId: string) => void;
  onDelete: (noteId: string) => void;
  /** Nobody has written here yet: an example shows how. */
  onGuide: () => void;
}

/** The notes on this device, newest first, each with what has become of it. */
export function RecentNotes(props: RecentNotesProps) {
  const t = useText();
  const [limit, setLimit] = useState(PAGE);
  // One more than is shown tells whether there are more.
  const live = useLive((db) => readNoteOverviews(db, limit + 1), [limit]);
  const [shown, setShown] = useState<NoteOverview[]>([]);
  const { onGuide } = props;
  if (live.state === "ready" && live.data !== shown) setShown(live.data);
  return (
    <section className={styles.recent} aria-labelledby="recent-notes">
      <h2 id="recent-notes" className={styles.heading}>
        {t("capture.recent")}
      </h2>
      {live.state === "ready" && shown.length === 0 && (
        <>
          <p className={styles.empty}>{t("capture.recent.empty")}</p>
          <Button icon={GraduationCap} onPress={onGuide}>
            {t("guide.start")}
          </Button>
        </>
      )}
      <ul className={styles.list}>
        {shown.slice(0, limit).map((overview) => (
          <RecentNote key={overview.note.id} overview={overview} {...props} />
        ))}
      </ul>
      {shown.length > limit && <Button onPress={() => setLimit(limit + PAGE)}>{t("capture.recent.more")}</Button>}
    </section>
  );
}

function RecentNote({ overview, openId, onConvertAgain, onDelete }: { overview: NoteOverview } & RecentNotesProps) {
  const { note } = overview;
  const t = useText();
  const format = useFormat();
  const job = useConversionJob(note.id);
  const isOpen = note.id === openId;
  const words = (
    <>
      <span className={styles.words} dir="auto">
        {beginning(note.text, 160) || t("capture.drafts.photos")}
      </span>
      <span className={styles.facts}>
        <NoteState overview={overview} />
        <time dateTime={new Date(note.updatedAt).toISOString()}>{format.date(note.updatedAt)}</time>
        {isOpen && <span>{t("capture.recent.current")}</span>}
      </span>
    </>
  );
  const isDraft = note.status === "draft" && overview.draftOrders + overview.approvedOrders === 0;
  return (
    <li className={styles.item}>
      {isDraft ? (
        <Link to="/" search={{ note: note.id }} className={styles.link ?? ""} aria-current={isOpen}>
          {words}
        </Link>
      ) : (
        <Link to="/notes/$noteId" params={{ noteId: note.id }} className={styles.link ?? ""}>
          {words}
        </Link>
      )}
      {job === null && (note.status === "queued" || note.status === "failed") && (
        <Button className={styles.again ?? ""} onPress={() => onConvertAgain(note.id)}>{t("review.convert-again")}</Button>
      )}
      {job === null && (
        <IconButton className={styles.quiet ?? ""} icon={Trash2} label={t("capture.delete", { text: beginning(note.text, 40) || t("capture.drafts.photos") })} onPress={() => onDelete(note.id)} />
      )}
    </li>
  );
}

function NoteState({ overview: { note, draftOrders, approvedOrders } }: { overview: NoteOverview }) {
  const t = useText();
  const job = useConversionJob(note.id);
  if (job !== null) return <Badge tone="info">{t(job.phase === "waiting" ? "note.status.waiting" : "note.status.converting")}</Badge>;
  if (note.status === "queued") return <Badge tone="warning">{t("note.status.unfinished")}</Badge>;
  if (note.status === "failed") {
    return (
      <>
        <Badge tone="danger">{t("note.status.failed")}</Badge>
        <span>{t(conversionProblem(note.error ?? "internal").title)}</span>
      </>
    );
  }
  if (note.status === "draft" && draftOrders + approvedOrders === 0) return <Badge>{t("note.status.draft")}</Badge>;
  return (
    <>
      {note.status === "draft" && <Badge tone="warning">{t("note.status.edited")}</Badge>}
      {draftOrders > 0 && <Badge tone="info">{t("note.status.to-review", { count: draftOrders })}</Badge>}
      {approvedOrders > 0 && <Badge tone="success">{t("note.status.approved", { count: approvedOrders })}</Badge>}
      {draftOrders + approvedOrders === 0 && <Badge>{t("note.status.none")}</Badge>}
    </>
  );
}
