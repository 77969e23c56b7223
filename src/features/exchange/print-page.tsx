import { Printer } from "lucide-react";
import { useMemo } from "react";
import { orderToApprove } from "@/domain/conversion/approve";
import { workOrderKeys, type PartialWorkOrder, type WorkOrderKey } from "@/domain/work-order/schema";
import type { ExchangedOrder } from "@/domain/exchange/order-document";
import { useFormat } from "@/i18n/use-format";
import { useText } from "@/i18n/use-text";
import { readAttachments, readSignature } from "@/storage/attachments";
import { readForExport } from "@/storage/exchange";
import { useLive } from "@/storage/live";
import { BackLink } from "@/ui/back-link";
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import { statusLabels } from "@/ui/order-status";
import { EmptyState } from "@/ui/empty-state";
import { valueText } from "@/ui/order-view/values";
import { placeText } from "@/ui/photos/photo-place";
import { usePictures } from "@/ui/photos/use-pictures";
import { PageHeader } from "@/ui/page-header";
import { storageProblems } from "@/ui/storage-problem";
import styles from "./print-page.module.css";
import { useAskedIds } from "./use-asked-ids";

/** Orders as they go on paper or into a PDF: the browser prints, so that Arabic is shaped and set as it should be. */
export default function PrintPage() {
  const t = useText();
  const ids = useAskedIds();
  const live = useLive((db) => readForExport(db, ids ?? []), [ids?.join()]);
  const orders = live.state === "ready" ? live.data : [];
  return (
    <>
      <div className={styles.screen}>
        <PageHeader
          title={t("print.title")}
          back={<BackLink to="/orders">{t("orders.title")}</BackLink>}
          actions={
            orders.length > 0 && (
              <Button variant="primary" icon={Printer} onPress={() => window.print()}>
                {t("print.print")}
              </Button>
            )
          }
        />
        {live.state === "error" && (
          <Banner tone="danger" live="alert" title={t(storageProblems[live.error.code].title)}>
            {t(storageProblems[live.error.code].next)}
          </Banner>
        )}
        {live.state === "ready" && orders.length === 0 && <EmptyState title={t("orders.missing.title")}>{t("orders.missing.body")}</EmptyState>}
      </div>
      {orders.map((order) => (
        <Sheet key={order.id} order={order} />
      ))}
    </>
  );
}

/** The photos of the note, as large as two of them fit beside each other. */
function PrintedPhotos({ noteId }: { noteId: string }) {
  const t = useText();
  const live = useLive((db) => readAttachments(db, noteId), [noteId]);
  const photos = live.state === "ready" ? live.data : [];
  const pictures = usePictures(photos);
  return (
    <div className={styles.photos}>
      {photos.map((photo, index) => (
        <figure key={photo.id}>
          <img src={pictures.get(photo.id)} alt={t("photos.name", { position: index + 1, count: photos.length })} width={photo.width} height={photo.height} />
          {(photo.caption !== undefined || photo.place !== undefined) && (
            <figcaption className={styles.caption}>
              <bdi>{photo.caption}</bdi> {photo.place !== undefined && <bdi dir="ltr">{placeText(photo.place)}</bdi>}
            </figcaption>
          )}
        </figure>
      ))}
    </div>
  );
}

/** Who has signed, or the lines to sign on. */
function Signed({ order }: { order: ExchangedOrder }) {
  const t = useText();
  const format = useFormat();
  const live = useLive((db) => readSignature(db, { id: order.id, noteId: order.note.id }), [order.id, order.note.id]);
  const signature = live.state === "ready" ? live.data : undefined;
  const pictures = usePictures(useMemo(() => (signature === undefined ? [] : [signature]), [signature]));
  return (
    <footer className={styles.sign}>
      <div>{signature?.signature?.name}</div>
      <div>{signature !== undefined && format.date(signature.createdAt)}</div>
      <div>{signature?.signature !== undefined && <img src={pictures.get(signature.id)} alt={t("signature.of", { name: signature.signature.name })} width={160} height={60} />}</div>
      <span>{t("print.name")}</span>
      <span>{t("print.date")}</span>
      <span>{t("print.signature")}</span>
    </footer>
  );
}

/** The rows of a field: one for each item of a list. */
function rowsOf(key: WorkOrderKey, values: PartialWorkOrder): string[] {
  const value = values[key];
  return Array.isArray(value) ? value.map((_, index) => `${key}.${index}`) : [key];
}

/** One order, one page. */
function Sheet({ order }: { order: ExchangedOrder }) {
  const t = useText();
  const format = useFormat();
  const values = orderToApprove(order.draft);
  const day = (text: string | undefined) => (text === undefined ? undefined : format.day(text, { dateStyle: "full" }));
  const facts: readonly (readonly [label: string, value: string | undefined])[] = [
    [t("orders.status"), t(statusLabels[order.status])],
    [t("desk.assignee"), order.assignee],
    [t("desk.due"), day(order.dueOn)],
    [t("desk.followUp"), day(order.followUpOn)],
    [t("print.written"), format.date(order.note.createdAt)],
    [t("order.status.approved"), order.approvedAt === undefined ? undefined : format.date(order.approvedAt)],
  ];
  return (
    <article className={styles.sheet}>
      <header className={styles.head}>
        <h2 dir="auto">{values.title ?? t("order.untitled")}</h2>
        <p className={styles.id}>
          <bdi>{order.id}</bdi>
        </p>
      </header>
      {order.status === "draft" && <p className={styles.draft}>{t("print.draft")}</p>}
      <dl className={styles.facts}>
        {facts.map(
          ([label, value]) =>
            value !== undefined && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>
                  <bdi>{value}</bdi>
                </dd>
              </div>
            ),
        )}
      </dl>
      <dl className={styles.values}>
        {workOrderKeys
          .filter((key) => key !== "title" && values[key] !== undefined)
          .map((key) => (
            <div key={key}>
              <dt>{t(`field.${key}`)}</dt>
              {rowsOf(key, values).map((row) => (
                <dd key={row} dir="auto">
                  {valueText(t, format, values, row)}
                </dd>
              ))}
            </div>
          ))}
      </dl>
      <section className={styles.note}>
        <h3>{t("print.note")}</h3>
        <p dir="auto">{order.note.text}</p>
      </section>
      <PrintedPhotos noteId={order.note.id} />
      {order.comments !== undefined && order.comments.length > 0 && (
        <section className={styles.note}>
          <h3>{t("desk.comments")}</h3>
          {order.comments.map(({ id, text, at }) => (
            <p key={id} dir="auto">
              <time dateTime={new Date(at).toISOString()}>{format.date(at)}</time> {text}
            </p>
          ))}
        </section>
      )}
      <Signed order={order} />
    </article>
  );
}
