import { Outlet, useRouter } from "@tanstack/react-router";
import { lazy, Suspense, useEffect, useRef, useSyncExternalStore } from "react";
import { useText } from "@/i18n/use-text";
import { DownloadStatus } from "./download-status";
import { useShell } from "./shell-context";
import { Navigation } from "./navigation";
import styles from "./shell.module.css";
import { StorageBanner } from "./storage-banner";
import { UpdateBanner } from "./update-banner";
import { withTexts } from "./with-texts";

const GuideBar = lazy(() => withTexts(import("@/features/help/guide-bar")));

/** The frame around every page: skip link, navigation, banners of the app itself, the page. */
export function Shell() {
  const t = useText();
  const { settings } = useShell();
  const { welcomed, guideNoteId } = useSyncExternalStore(settings.subscribe, settings.getState).settings;
  const main = useRef<HTMLElement>(null);
  useFocusOnNewPage(main);

  return (
    <div className={styles.shell} data-bare={!welcomed}>
      <a
        className={styles.skip}
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {t("nav.skip")}
      </a>
      {welcomed && <Navigation />}
      <main ref={main} id="main" className={styles.main} tabIndex={-1}>
        <div className={styles.page}>
          <UpdateBanner />
          <StorageBanner />
          <DownloadStatus />
          {welcomed && typeof guideNoteId === "string" && (
            <Suspense fallback={null}>
              <GuideBar noteId={guideNoteId} />
            </Suspense>
          )}
          <Outlet />
        </div>
      </main>
    </div>
  );
}

/** After a change of page the focus moves to its heading: screen readers begin there, the keyboard goes on from there. */
function useFocusOnNewPage(main: { readonly current: HTMLElement | null }): void {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe("onRendered", ({ fromLocation, pathChanged }) => {
        if (fromLocation === undefined || !pathChanged) return;
        const within = main.current;
        if (within === null || within.contains(document.activeElement)) return;
        (within.querySelector<HTMLElement>("h1") ?? within).focus({ preventScroll: true });
      }),
    [router, main],
  );
}
