import { Link } from "@tanstack/react-router";
import type { EngineErrorCode } from "@/engine/engine";
import { useFormat } from "@/i18n/use-format";
import { useText } from "@/i18n/use-text";
import type { DeviceProblem } from "@/models/probe";
import { Banner } from "@/ui/banner";
import { buttonClass } from "@/ui/button";
import { engineProblems, type ProblemText } from "@/ui/engine-problem";
import { spaceMissing } from "./space-missing";
import type { DeviceCheck } from "./use-device-check";

const deviceProblems: Record<DeviceProblem, ProblemText> = {
  "no-api": { title: "problem.noApi", next: "problem.noApi.next" },
  "no-adapter": { title: "problem.noAdapter", next: "problem.noAdapter.next" },
  "no-device": { title: "problem.noDevice", next: "problem.noDevice.next" },
  "small-buffers": { title: "problem.smallBuffers", next: "problem.smallBuffers.next" },
  "no-storage": { title: "problem.noStorage", next: "problem.noStorage.next" },
  "low-storage": { title: "problem.lowStorage", next: "problem.lowStorage.next" },
};

/** Without a GPU that can be used there is still the processor. */
const ofGpu: ReadonlySet<DeviceProblem> = new Set(["no-api", "no-adapter", "no-device", "small-buffers"]);

/** Why this device cannot run the model, and what helps. */
export function DeviceProblemBanner({ problem, check }: { problem: DeviceProblem; check: DeviceCheck }) {
  const t = useText();
  const { bytes } = useFormat();
  const { title, next } = deviceProblems[problem];
  const free = check.report?.storage.freeBytes ?? 0;
  const values = { free: bytes(free), missing: bytes(spaceMissing(free, check.installed?.bytesMissing ?? 0)) };
  return (
    <Banner
      tone="warning"
      title={t(title, values)}
      {...(ofGpu.has(problem) && {
        actions: (
          <Link to="/models" className={buttonClass("secondary")}>
            {t("setup.processor")}
          </Link>
        ),
      })}
    >
      <p>{t(next, values)}</p>
      {ofGpu.has(problem) && <p>{t("models.gguf.hint")}</p>}
    </Banner>
  );
}

/** Why loading came to an end. */
export function EngineProblemBanner({ code }: { code: EngineErrorCode }) {
  const t = useText();
  const { title, next } = engineProblems[code];
  return (
    <Banner tone="danger" live="alert" title={t(title)}>
      {t(next)}
    </Banner>
  );
}

/** Why nothing is known of the model yet. */
export function UnreachableBanner({ code }: { code: EngineErrorCode }) {
  const t = useText();
  const { title, next } =
    code === "network" ? ({ title: "problem.unreachable", next: "problem.unreachable.next" } as const) : engineProblems[code];
  return (
    <Banner tone="warning" title={t(title)}>
      {t(next)}
    </Banner>
  );
}
