import { Link, useNavigate } from "@tanstack/react-router";
import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { BookOpen, FileUp, Plus, SearchX } from "lucide-react";
import { useDeferredValue, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { Asset } from "@/domain/assets/asset";
import { useText } from "@/i18n/use-text";
import { saveAssets, undoRegisterChange, useRegister, type RegisterState } from "@/storage/assets";
import { foldText } from "@/storage/fold";
import { Banner } from "@/ui/banner";
import { Button, buttonClass } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { EmptyState } from "@/ui/empty-state";
import { PageHeader } from "@/ui/page-header";
import { storageProblems } from "@/ui/storage-problem";
import { ScanButton } from "@/ui/scan/scan-button";
import { TextField } from "@/ui/text-field";
import { useToast } from "@/ui/toast";
import { useGuarded } from "@/ui/use-guarded";
import styles from "./assets-page.module.css";

const ROW_HEIGHT = 64;

/** Assets that fit the words: matches of the register first, then whatever holds the words. */
function search({ index, assets }: RegisterState, words: string): readonly Asset[] {
  if (words.trim() === "") return assets;
  const verdict = index.match(words);
  const best = verdict.kind === "certain" ? [verdict.match.asset] : verdict.kind === "alternatives" ? verdict.matches.map(({ asset }) => asset) : [];
  const wanted = foldText(words);
  const first = new Set(best.map(({ id }) => id));
  return [...best, ...assets.filter((asset) => !first.has(asset.id) && foldText(`${asset.tag} ${asset.name} ${asset.aliases.join(" ")}`).includes(wanted))];
}

/** The plant's register: found by tag, name or alias, brought in by a table. */
export default function AssetsPage() {
  const t = useText();
  const toast = useToast();
  const guarded = useGuarded();
  const navigate = useNavigate();
  const register = useRegister();
  const [words, setWords] = useState("");
  const [newTag, setNewTag] = useState<string | null>(null);
  const applied = useDeferredValue(words);
  const found = useMemo(() => search(register, applied), [register, applied]);
  const isEmpty = register.state === "ready" && register.assets.length === 0;

  const add = async () => {
    const tag = (newTag ?? "").trim();
    if (tag === "") return;
    setNewTag(null);
    const known = register.index.findByCode(tag);
    if (known !== undefined) {
      await navigate({ to: "/assets/$assetId", params: { assetId: known.id } });
      return;
    }
    const asset: Asset = { id: crypto.randomUUID(), tag, name: "", level: "asset", aliases: [] };
    const change = await saveAssets([asset]);
    toast({ text: t("register.added", { tag }), onUndo: () => guarded(() => undoRegisterChange(change)) });
    await navigate({ to: "/assets/$assetId", params: { assetId: asset.id } });
  };

  const importLink = (
    <Link to="/assets/import" className={buttonClass(isEmpty ? "primary" : "secondary")}>
      <FileUp aria-hidden className={styles.icon} />
      {t("assets.import")}
    </Link>
  );
  return (
    <>
      <PageHeader
        title={t("assets.title")}
        actions={
          !isEmpty && (
            <>
              <ScanButton
                onScanned={(code, asset) =>
                  asset === undefined ? toast({ text: t("scan.none", { code: code.slice(0, 80) }) }) : void navigate({ to: "/assets/$assetId", params: { assetId: asset.id } })
                }
              />
              <Button icon={Plus} onPress={() => setNewTag("")}>
                {t("assets.add")}
              </Button>
              {importLink}
            </>
          )
        }
      />
      {register.error !== null && (
        <Banner tone="danger" live="alert" title={t(storageProblems[register.error.code].title)}>
          {t(storageProblems[register.error.code].next)}
        </Banner>
      )}
      {isEmpty && (
        <EmptyState
          icon={BookOpen}
          title={t("assets.empty.title")}
          action={
            <div className={styles.actions}>
              {importLink}
              <Button icon={Plus} onPress={() => setNewTag("")}>
                {t("assets.add")}
              </Button>
            </div>
          }
        >
          {t("assets.empty.body")}
        </EmptyState>
      )}
      {register.assets.length > 0 && (
        <>
          <TextField label={t("assets.search")} type="search" value={words} placeholder={t("assets.search.placeholder")} onChange={setWords} />
          <p className={styles.count} aria-live="polite">
            {t("assets.count", { count: found.length })}
          </p>
          {found.length === 0 ? (
            <EmptyState icon={SearchX} title={t("assets.none.title")} action={<Button onPress={() => setNewTag(words)}>{t("assets.add")}</Button>}>
              {t("assets.none.body", { words })}
            </EmptyState>
          ) : (
            <AssetList assets={found} register={register} />
          )}
        </>
      )}
      <Dialog
        isOpen={newTag !== null}
        title={t("assets.add")}
        onClose={() => setNewTag(null)}
        actions={
          <>
            <Button onPress={() => setNewTag(null)}>{t("common.cancel")}</Button>
            <Button variant="primary" isDisabled={(newTag ?? "").trim() === ""} onPress={() => guarded(add)}>
              {t("assets.add")}
            </Button>
          </>
        }
      >
        <TextField label={t("assets.tag")} description={t("assets.tag.hint")} value={newTag ?? ""} maxLength={80} onChange={setNewTag} />
      </Dialog>
    </>
  );
}

function AssetList({ assets, register }: { assets: readonly Asset[]; register: RegisterState }) {
  const t = useText();
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop((list.current?.getBoundingClientRect().top ?? 0) + window.scrollY), []);
  // oxlint-disable-next-line react/incompatible-library -- the rows are drawn anew with every turn of the wheel on purpose
  const virtual = useWindowVirtualizer({ count: assets.length, estimateSize: () => ROW_HEIGHT, overscan: 8, scrollMargin: top });
  const items = virtual.getVirtualItems();
  return (
    <ul ref={list} className={styles.list} style={{ blockSize: virtual.getTotalSize() }}>
      {items.map((item) => {
        const asset = assets[item.index];
        return (
          asset && (
            <li
              key={item.index}
              className={styles.row}
              style={{ insetBlockStart: item.start - top, blockSize: ROW_HEIGHT }}
              aria-setsize={assets.length}
              aria-posinset={item.index + 1}
            >
              <Link to="/assets/$assetId" params={{ assetId: asset.id }} className={styles.link ?? ""}>
                <bdi className={styles.tag}>{asset.tag}</bdi>
                <bdi className={styles.name}>{asset.name !== asset.tag && asset.name}</bdi>
                <span className={styles.path}>{[asset.level === "asset" ? "" : t(`assets.level.${asset.level}`), ...register.index.pathOf(asset)].filter((part) => part !== "").join(" › ")}</span>
              </Link>
            </li>
          )
        );
      })}
    </ul>
  );
}
