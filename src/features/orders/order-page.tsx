import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { useText } from "@/i18n/use-text";
import { useLive } from "@/storage/live";
import { readOrder } from "@/storage/orders";
import { BackLink } from "@/ui/back-link";
import { Banner } from "@/ui/banner";
import { buttonClass } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { PageHeader } from "@/ui/page-header";
import { storageProblems } from "@/ui/storage-problem";
import { OrderDetail } from "./order-detail";

/** One order with the note that it comes from. */
export default function OrderPage() {
  const t = useText();
  const navigate = useNavigate();
  const { orderId } = useParams({ from: "/orders/$orderId" });
  const live = useLive((db) => readOrder(db, orderId), [orderId]);
  const back = <BackLink to="/orders">{t("orders.detail.back")}</BackLink>;

  if (live.state === "ready" && live.data !== undefined) {
    return <OrderDetail key={orderId} data={live.data} back={back} onDeleted={() => navigate({ to: "/orders" })} />;
  }
  return (
    <>
      <PageHeader title={t("orders.detail.title")} back={back} />
      {live.state === "error" && (
        <Banner tone="danger" live="alert" title={t(storageProblems[live.error.code].title)}>
          {t(storageProblems[live.error.code].next)}
        </Banner>
      )}
      {live.state === "ready" && (
        <EmptyState
          title={t("orders.missing.title")}
          action={
            <Link to="/orders" className={buttonClass("primary")}>
              {t("orders.title")}
            </Link>
          }
        >
          {t("orders.missing.body")}
        </EmptyState>
      )}
    </>
  );
}
