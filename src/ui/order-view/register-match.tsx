import { BookCheck, BookPlus, CircleHelp } from "lucide-react";
import { Link } from "@tanstack/react-router";
import { useEffect, useMemo, useState } from "react";
import type { Asset } from "@/domain/assets/asset";
import { useFormat } from "@/i18n/use-format";
import { useText } from "@/i18n/use-text";
import { saveAssets, undoRegisterChange, useRegister } from "@/storage/assets";
import { linkAsset, putBack } from "@/storage/desk";
import type { OrderRecord } from "@/storage/records";
import { Button } from "@/ui/button";
import { useToast } from "@/ui/toast";
import { useGuarded } from "@/ui/use-guarded";
import styles from "./register-match.module.css";

export interface RegisterMatchProps {
  order: OrderRecord;
  /** The asset as it is written in the order now. */
  written: string | undefined;
}

/** "P-204B Feed pump" */
const named = ({ tag, name }: Asset) => (name === "" || name === tag ? tag : `${tag} ${name}`);

/** Which asset of the register is meant by what was written; shown only where the plant has brought a register. */
export function RegisterMatch({ order, written }: RegisterMatchProps) {
  const t = useText();
  const format = useFormat();
  const toast = useToast();
  const guarded = useGuarded();
  const { state, index } = useRegister();
  const [isChoosing, setChoosing] = useState(false);
  const verdict = useMemo(() => (written === undefined || index.size === 0 ? null : index.match(written)), [index, written]);
  const linked = order.assetId === undefined ? undefined : index.get(order.assetId);
  const certain = verdict?.kind === "certain" ? verdict.match.asset.id : undefined;
  const isOpen = order.assetChosenBy !== "person";

  // What is beyond doubt is linked by itself, and said; a person may change it.
  useEffect(() => {
    if (certain !== undefined && isOpen && order.assetId !== certain) guarded(() => linkAsset(order.id, certain, "rule"));
  }, [certain, isOpen, order.assetId, order.id, guarded]);

  if (state === "loading" || index.size === 0 || written === undefined || verdict === null) return null;

  const choose = async (assetId: string | null) => {
    setChoosing(false);
    const before = await linkAsset(order.id, assetId, "person");
    if (before !== undefined) toast({ text: t("register.chosen"), onUndo: () => guarded(() => putBack([before])) });
  };

  const add = async () => {
    const asset: Asset = { id: crypto.randomUUID(), tag: written.trim(), name: "", level: "asset", aliases: [] };
    const change = await saveAssets([asset]);
    const before = await linkAsset(order.id, asset.id, "person");
    setChoosing(false);
    toast({
      text: t("register.added", { tag: asset.tag }),
      onUndo: () =>
        guarded(async () => {
          await undoRegisterChange(change);
          if (before !== undefined) await putBack([before]);
        }),
    });
  };

  if (linked !== undefined && !isChoosing) {
    return (
      <div className={styles.match}>
        <BookCheck aria-hidden className={styles.icon} />
        <p className={styles.text}>
          <Link to="/assets/$assetId" params={{ assetId: linked.id }}>
            <bdi>{named(linked)}</bdi>
          </Link>
          <span className={styles.path}>{[...index.pathOf(linked), t(order.assetChosenBy === "person" ? "register.byPerson" : "register.byRule")].join(" · ")}</span>
        </p>
        <Button variant="quiet" onPress={() => setChoosing(true)}>
          {t("register.change")}
        </Button>
      </div>
    );
  }
  if (order.assetChosenBy === "person" && order.assetId === undefined && !isChoosing) {
    return (
      <div className={styles.match}>
        <CircleHelp aria-hidden className={styles.icon} />
        <p className={styles.text}>{t("register.none")}</p>
        <Button variant="quiet" onPress={() => setChoosing(true)}>
          {t("register.change")}
        </Button>
      </div>
    );
  }
  const matches = verdict.kind === "alternatives" ? verdict.matches : verdict.kind === "certain" ? [verdict.match] : [];
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.legend}>{t(matches.length === 0 ? "register.unknown" : "register.which", { written })}</legend>
      {matches.map(({ asset, confidence }) => (
        <Button key={asset.id} className={styles.choice ?? ""} onPress={() => guarded(() => choose(asset.id))}>
          <bdi>{named(asset)}</bdi>
          <span className={styles.path}>{[...index.pathOf(asset), format.percent(confidence)].join(" · ")}</span>
        </Button>
      ))}
      <div className={styles.others}>
        {verdict.kind !== "certain" && (
          <Button variant="quiet" icon={BookPlus} onPress={() => guarded(add)}>
            {t("register.add")}
          </Button>
        )}
        <Button variant="quiet" onPress={() => guarded(() => choose(null))}>
          {t("register.leave")}
        </Button>
      </div>
    </fieldset>
  );
}
