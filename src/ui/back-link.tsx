import { Link, type LinkProps } from "@tanstack/react-router";
import { ArrowLeft } from "lucide-react";
import styles from "./back-link.module.css";

export interface BackLinkProps {
  to: NonNullable<LinkProps["to"]>;
  children: string;
}

/** The way back, above the title of a page. */
export function BackLink({ to, children }: BackLinkProps) {
  return (
    <Link to={to} className={styles.back ?? ""}>
      <ArrowLeft aria-hidden className="mirrored" />
      {children}
    </Link>
  );
}
