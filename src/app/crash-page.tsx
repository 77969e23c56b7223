import type { ErrorComponentProps } from "@tanstack/react-router";
import { RotateCw } from "lucide-react";
import { Component, type ReactNode } from "react";
import { useText } from "@/i18n/use-text";
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import { PageHeader } from "@/ui/page-header";
import styles from "./crash-page.module.css";

/** The app, or a page of it, cannot go on: what happened, what is safe, what to do. */
export function CrashPage({ error }: { error: unknown }) {
  const t = useText();
  return (
    <>
      <PageHeader title={t("crash.title")} />
      <Banner
        tone="danger"
        live="alert"
        title={t("crash.what")}
        actions={
          <Button variant="primary" icon={RotateCw} onPress={() => location.reload()}>
            {t("crash.reload")}
          </Button>
        }
      >
        {t("crash.safe")}
      </Banner>
      <details className={styles.details}>
        <summary className={styles.summary}>{t("crash.details")}</summary>
        <pre className={styles.trace} dir="ltr">
          {error instanceof Error ? (error.stack ?? error.message) : String(error)}
        </pre>
      </details>
    </>
  );
}

export function RouteError({ error }: ErrorComponentProps) {
  return <CrashPage error={error} />;
}

interface BoundaryState {
  failed: boolean;
  error: unknown;
}

/** Catches what no page has caught. */
export class CrashBoundary extends Component<{ children: ReactNode }, BoundaryState> {
  override state: BoundaryState = { failed: false, error: null };

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { failed: true, error };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <main className={styles.alone}>
        <CrashPage error={this.state.error} />
      </main>
    );
  }
}
