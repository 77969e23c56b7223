import { Link, useLocation } from "@tanstack/react-router";
import { Boxes, ClipboardList, Layers, NotebookPen, Settings, type LucideIcon } from "lucide-react";
import type { MessageId } from "@/i18n/i18n";
import { useText } from "@/i18n/use-text";
import styles from "./navigation.module.css";

interface Place {
  to: "/" | "/orders" | "/assets" | "/batch" | "/settings";
  label: MessageId;
  icon: LucideIcon;
  owns: (pathname: string) => boolean;
}

const places: readonly Place[] = [
  { to: "/", label: "nav.capture", icon: NotebookPen, owns: (path) => path === "/" || path.startsWith("/notes/") },
  { to: "/orders", label: "nav.orders", icon: ClipboardList, owns: (path) => /^\/(?:orders|exchange|print)/u.test(path) },
  { to: "/assets", label: "nav.assets", icon: Boxes, owns: (path) => path.startsWith("/assets") },
  { to: "/batch", label: "nav.batch", icon: Layers, owns: (path) => path === "/batch" },
  { to: "/settings", label: "nav.settings", icon: Settings, owns: (path) => /^\/(?:settings|setup|models|codes|about)/u.test(path) },
];

/** A bar at the bottom of a phone, a rail at the side of anything wider. */
export function Navigation() {
  const t = useText();
  const pathname = useLocation({ select: (location) => location.pathname });
  return (
    <nav className={styles.nav} aria-label={t("nav.label")}>
      <p className={styles.brand}>
        <img src={`${import.meta.env.BASE_URL}icons/icon.svg`} alt="" width="32" height="32" />
        <span className={styles.name}>{t("app.name")}</span>
      </p>
      <ul className={styles.list}>
        {places.map(({ to, label, icon: Icon, owns }) => (
          <li key={to} className={styles.item}>
            <Link
              to={to}
              className={styles.link ?? ""}
              data-current={owns(pathname)}
              activeOptions={{ exact: true }}
            >
              <Icon aria-hidden className={styles.icon} />
              <span>{t(label)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
