import { Link } from "@tanstack/react-router";
import { MonitorDown, RefreshCw } from "lucide-react";
import { useState } from "react";
import { useText } from "@/i18n/use-text";
import { Button } from "@/ui/button";
import { useToast } from "@/ui/toast";
import { Facts, Section } from "@/ui/section";
import styles from "./settings.module.css";

export interface UpdatePort {
  state: "none" | "ready" | "applying";
  /** A reload would lose work just now. */
  isHeldBack: boolean;
  apply: () => void;
  check: () => Promise<"newest" | "found" | "unreachable">;
}

const answers = {
  newest: "settings.update.newest",
  found: "settings.update.found",
  unreachable: "settings.update.unreachable",
} as const;

export interface AboutSectionProps {
  version: string;
  update: UpdatePort;
  onInstall?: () => void;
}

export function AboutSection({ version, update, onInstall }: AboutSectionProps) {
  const t = useText();
  const toast = useToast();
  const [isChecking, setChecking] = useState(false);

  const check = async (): Promise<void> => {
    setChecking(true);
    try {
      toast({ text: t(answers[await update.check()]) });
    } finally {
      setChecking(false);
    }
  };

  return (
    <Section title={t("settings.about")}>
      <Facts facts={[[t("settings.version"), version]]} />
      <div className={styles.actions}>
        {update.state === "none" ? (
          <Button icon={RefreshCw} isPending={isChecking} onPress={() => void check()}>
            {t("settings.update.check")}
          </Button>
        ) : (
          <Button variant="primary" icon={RefreshCw} isDisabled={update.isHeldBack} isPending={update.state === "applying"} onPress={update.apply}>
            {t("update.apply")}
          </Button>
        )}
        {onInstall !== undefined && (
          <Button icon={MonitorDown} onPress={onInstall}>
            {t("settings.install")}
          </Button>
        )}
      </div>
      {update.state === "ready" && update.isHeldBack && <p className={styles.hint}>{t("settings.update.heldBack")}</p>}
      <Link to="/about" className={styles.link ?? ""}>
        {t("about.open")}
      </Link>
      <p>
        <a className={styles.link} href={`${import.meta.env.BASE_URL}licences.txt`} target="_blank" rel="noreferrer">
          {t("settings.licences")}
        </a>
      </p>
    </Section>
  );
}
