import { Link, useParams } from "@tanstack/react-router";
import { useText } from "@/i18n/use-text";
import { useLive } from "@/storage/live";
import { readNoteWithOrders } from "@/storage/orders";
import { BackLink } from "@/ui/back-link";
import { Banner } from "@/ui/banner";
import { buttonClass } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { PageHeader } from "@/ui/page-header";
import { storageProblems } from "@/ui/storage-problem";
import { Review } from "./review";

/** A note and what was made of it, side by side. */
export default function ReviewPage() {
  const t = useText();
  const { noteId } = useParams({ from: "/notes/$noteId" });
  const live = useLive((db) => readNoteWithOrders(db, noteId), [noteId]);
  const back = <BackLink to="/">{t("review.back")}</BackLink>;

  if (live.state === "ready" && live.data !== undefined) return <Review key={noteId} data={live.data} back={back} />;
  return (
    <>
      <PageHeader title={t("review.title")} back={back} />
      {live.state === "error" && (
        <Banner tone="danger" live="alert" title={t(storageProblems[live.error.code].title)}>
          {t(storageProblems[live.error.code].next)}
        </Banner>
      )}
      {live.state === "ready" && (
        <EmptyState
          title={t("review.missing.title")}
          action={
            <Link to="/" className={buttonClass("primary")}>
              {t("notFound.home")}
            </Link>
          }
        >
          {t("review.missing.body")}
        </EmptyState>
      )}
    </>
  );
}
