import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { Trash2, TriangleAlert } from "lucide-react";
import { useMemo, useState, type KeyboardEvent, type ReactNode } from "react";
import type { Asset } from "@/domain/assets/asset";
import { repeatsOf, REPEAT_DAYS, seriesOf } from "@/domain/assets/history";
import { failureModes } from "@/domain/work-order/schema";
import { useFormat } from "@/i18n/use-format";
import { useText } from "@/i18n/use-text";
import { deleteAssets, saveAssets, undoRegisterChange, useRegister } from "@/storage/assets";
import { readOrdersOfAsset } from "@/storage/desk";
import { useLive } from "@/storage/live";
import type { OrderRecord } from "@/storage/records";
import { BackLink } from "@/ui/back-link";
import { Banner } from "@/ui/banner";
import { Button, buttonClass } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { titleOf } from "@/ui/order-view/order-title";
import { StatusBadge } from "@/ui/order-status";
import { PageHeader } from "@/ui/page-header";
import { TextField } from "@/ui/text-field";
import { useToast } from "@/ui/toast";
import { useGuarded } from "@/ui/use-guarded";
import styles from "./asset-page.module.css";
import { ReadingChart } from "./reading-chart";

/** One asset: what it is called, and what has happened to it. */
export default function AssetPage() {
  const t = useText();
  const { assetId } = useParams({ from: "/assets/$assetId" });
  const { state, index } = useRegister();
  const asset = index.get(assetId);
  const back = <BackLink to="/assets">{t("assets.title")}</BackLink>;
  if (asset !== undefined) return <AssetView key={assetId} asset={asset} path={index.pathOf(asset)} back={back} />;
  return (
    <>
      <PageHeader title={t("field.asset")} back={back} />
      {state === "ready" && (
        <EmptyState
          title={t("assets.missing.title")}
          action={
            <Link to="/assets" className={buttonClass("primary")}>
              {t("assets.title")}
            </Link>
          }
        >
          {t("assets.missing.body")}
        </EmptyState>
      )}
    </>
  );
}

function AssetView({ asset, path, back }: { asset: Asset; path: readonly string[]; back: ReactNode }) {
  const t = useText();
  const toast = useToast();
  const guarded = useGuarded();
  const navigate = useNavigate();
  const live = useLive((db) => readOrdersOfAsset(db, asset.id), [asset.id]);
  const orders = live.state === "ready" ? live.data : [];

  const remove = async () => {
    const change = await deleteAssets([asset.id]);
    toast({ text: t("assets.deleted", { tag: asset.tag }), onUndo: () => guarded(() => undoRegisterChange(change)) });
    await navigate({ to: "/assets" });
  };
  return (
    <>
      <PageHeader
        title={asset.name === "" || asset.name === asset.tag ? asset.tag : `${asset.tag} ${asset.name}`}
        description={path.join(" › ")}
        back={back}
        actions={
          <Button icon={Trash2} onPress={() => guarded(remove)}>
            {t("common.delete")}
          </Button>
        }
      />
      <div className={styles.page}>
        <AssetForm asset={asset} />
        <History orders={orders} />
      </div>
    </>
  );
}

interface Draft {
  name: string;
  aliases: string;
  barcode: string;
}

const draftOf = (asset: Asset): Draft => ({ name: asset.name, aliases: asset.aliases.join(", "), barcode: asset.barcode ?? "" });

/** What it is called; a field is stored when it is left. */
function AssetForm({ asset }: { asset: Asset }) {
  const t = useText();
  const toast = useToast();
  const guarded = useGuarded();
  const [draft, setDraft] = useState<Draft | null>(null);
  const shown = draft ?? draftOf(asset);

  const store = () => {
    if (draft === null) return;
    setDraft(null);
    const { barcode: _, ...rest } = asset;
    const barcode = draft.barcode.trim();
    const next: Asset = {
      ...rest,
      name: draft.name.trim(),
      aliases: draft.aliases.split(/[,;|،]/u).map((alias) => alias.trim()).filter((alias) => alias !== ""),
      ...(barcode !== "" && { barcode }),
    };
    if (JSON.stringify(draftOf(next)) === JSON.stringify(draftOf(asset))) return;
    guarded(async () => {
      const change = await saveAssets([next]);
      toast({ text: t("assets.saved"), onUndo: () => guarded(() => undoRegisterChange(change)) });
    });
  };
  const field = (key: keyof Draft) => ({
    value: shown[key],
    maxLength: 200,
    onChange: (value: string) => setDraft({ ...shown, [key]: value }),
    onBlur: store,
    onKeyDown: (event: KeyboardEvent) => event.key === "Enter" && store(),
  });
  return (
    <div className={styles.form}>
      <TextField label={t("assets.column.name")} {...field("name")} />
      <TextField label={t("assets.column.aliases")} description={t("assets.aliases.hint")} {...field("aliases")} />
      <TextField label={t("assets.column.barcode")} {...field("barcode")} />
    </div>
  );
}

/** Its orders, the newest first, its repeat failures and its readings over time. */
function History({ orders }: { orders: readonly OrderRecord[] }) {
  const t = useText();
  const format = useFormat();
  const series = useMemo(() => seriesOf(orders.map((order) => ({ orderId: order.id, at: order.createdAt, readings: order.draft.values.readings ?? [] }))), [orders]);
  const repeats = useMemo(() => repeatsOf(orders.map((order) => ({ at: order.createdAt, failureMode: order.draft.values.failureMode })), orders[0]?.createdAt ?? 0), [orders]);
  return (
    <section className={styles.history}>
      <h2 className={styles.heading}>{t("assets.history", { count: orders.length })}</h2>
      {repeats.map(({ failureMode, count }) => {
        const mode = failureModes.find((known) => known === failureMode);
        return mode && <Banner key={failureMode} tone="warning" icon={TriangleAlert} title={t("assets.repeat", { mode: t(`failureMode.${mode}`), count, days: REPEAT_DAYS })} />;
      })}
      {orders.length === 0 && <p className={styles.hint}>{t("assets.history.none")}</p>}
      <div className={styles.charts}>
        {series
          .filter(({ points }) => points.length > 1)
          .map((each) => (
            <ReadingChart key={`${each.name} ${each.unit}`} series={each} />
          ))}
      </div>
      <ol className={styles.orders}>
        {orders.map((order) => (
          <li key={order.id} className={styles.order}>
            <time dateTime={new Date(order.createdAt).toISOString()}>{format.date(order.createdAt, { dateStyle: "medium" })}</time>
            <Link to="/orders/$orderId" params={{ orderId: order.id }} dir="auto" className={styles.title ?? ""}>
              {titleOf(order) ?? t("order.untitled")}
            </Link>
            <StatusBadge status={order.status} />
          </li>
        ))}
      </ol>
    </section>
  );
}
