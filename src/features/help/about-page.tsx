import { Link, useNavigate } from "@tanstack/react-router";
import { GraduationCap, PackagePlus, Trash2 } from "lucide-react";
import { useEffect, useState } from "react";
import { useFormat } from "@/i18n/use-format";
import { useText } from "@/i18n/use-text";
import type { ModelManifest } from "@/models/manifest";
import { SCHEMA_VERSION } from "@/storage/database";
import { useLive } from "@/storage/live";
import { addSamples, hasSamples, removeSamples } from "@/storage/samples";
import { readUsage } from "@/storage/usage";
import { BackLink } from "@/ui/back-link";
import { Button } from "@/ui/button";
import { startGuide } from "@/ui/guide";
import { PageHeader } from "@/ui/page-header";
import { Facts, Section } from "@/ui/section";
import { useServices } from "@/ui/services";
import { useToast } from "@/ui/toast";
import { useGuarded } from "@/ui/use-guarded";
import styles from "./about-page.module.css";

/** What this is, which versions it is made of, what it keeps and what it never does; and a way to begin. */
export default function AboutPage() {
  const t = useText();
  return (
    <div className={styles.page}>
      <PageHeader title={t("about.title")} back={<BackLink to="/settings">{t("nav.settings")}</BackLink>} />
      <BeginSection />
      <VersionsSection />
      <StoredSection />
      <Section title={t("settings.privacy")}>
        <p>{t("settings.privacyText")}</p>
      </Section>
      <Section title={t("about.licences")}>
        <p>{t("about.licences.text")}</p>
        <a className={styles.link} href={`${import.meta.env.BASE_URL}licences.txt`} target="_blank" rel="noreferrer">
          {t("settings.licences")}
        </a>
      </Section>
    </div>
  );
}

/** The guided first note, and samples to look around in. */
function BeginSection() {
  const t = useText();
  const toast = useToast();
  const guarded = useGuarded();
  const navigate = useNavigate();
  const live = useLive(hasSamples, []);

  const guide = async () => {
    const note = await startGuide(t("guide.example"));
    await navigate({ to: "/", search: { note } });
  };
  const add = async () => {
    const { makeSamples } = await import("./make-samples");
    await addSamples(makeSamples(Date.now()));
    toast({ text: t("samples.added") });
  };
  const remove = async () => {
    await removeSamples();
    toast({ text: t("samples.removed") });
  };

  return (
    <Section title={t("about.begin")}>
      <p className={styles.hint}>{t("guide.why")}</p>
      <div className={styles.actions}>
        <Button variant="primary" icon={GraduationCap} onPress={() => guarded(guide)}>
          {t("guide.start")}
        </Button>
      </div>
      <p className={styles.hint}>{t("samples.why")}</p>
      <div className={styles.actions}>
        {live.state === "ready" && !live.data && (
          <Button icon={PackagePlus} onPress={() => guarded(add)}>
            {t("samples.add")}
          </Button>
        )}
        {live.state === "ready" && live.data && (
          <>
            <Link to="/orders" className={styles.link ?? ""}>
              {t("nav.orders")}
            </Link>
            <Button icon={Trash2} onPress={() => guarded(remove)}>
              {t("samples.remove")}
            </Button>
          </>
        )}
      </div>
    </Section>
  );
}

function VersionsSection() {
  const t = useText();
  const { model } = useServices();
  const [manifest, setManifest] = useState<ModelManifest | null>(null);
  useEffect(() => {
    let isCurrent = true;
    model.manifest().then(
      (known) => isCurrent && setManifest(known),
      // Said where models are dealt with; here the line is missing.
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [model]);
  return (
    <Section title={t("about.versions")}>
      <Facts
        facts={[
          [t("settings.version"), import.meta.env.VITE_APP_VERSION],
          ...(manifest === null
            ? []
            : ([
                [t("about.model"), `${manifest.id} ${manifest.version}`],
                [t("about.model.base"), `${manifest.base.name} (${manifest.base.licence})`],
                [t("about.prompt"), manifest.promptVersion],
              ] as const)),
          [t("about.database"), String(SCHEMA_VERSION)],
        ]}
      />
    </Section>
  );
}

/** What takes how much: the models are most of it. */
function StoredSection() {
  const t = useText();
  const format = useFormat();
  const live = useLive(readUsage, []);
  const [models, setModels] = useState<number | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const read = async () => {
      const { bytesOfModels } = await import("@/models/installed");
      const bytes = await bytesOfModels();
      if (isCurrent) setModels(bytes);
    };
    // Where it cannot be read nothing is said of it.
    read().catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, []);
  const usage = live.state === "ready" ? live.data : null;
  return (
    <Section title={t("about.stored")}>
      <Facts
        facts={[
          ...(models === null ? [] : [[t("about.stored.models"), format.bytes(models)] as const]),
          ...(usage === null
            ? []
            : ([
                [t("about.stored.pictures"), t("about.stored.pictures.amount", { count: usage.pictures, bytes: format.bytes(usage.pictureBytes) })],
                [t("about.stored.notes"), format.number(usage.notes)],
                [t("about.stored.orders"), format.number(usage.orders)],
                [t("about.stored.assets"), format.number(usage.assets)],
              ] as const)),
        ]}
      />
      <Link to="/models" className={styles.link ?? ""}>
        {t("models.title")}
      </Link>
    </Section>
  );
}
