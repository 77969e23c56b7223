import { Link } from "@tanstack/react-router";
import { useText } from "@/i18n/use-text";
import { buttonClass } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { PageHeader } from "@/ui/page-header";

export function NotFoundPage() {
  const t = useText();
  return (
    <>
      <PageHeader title={t("notFound.title")} />
      <EmptyState
        title={t("notFound.what")}
        action={
          <Link to="/" className={buttonClass("primary")}>
            {t("notFound.home")}
          </Link>
        }
      >
        {t("notFound.why")}
      </EmptyState>
    </>
  );
}
