import "@/ui/styles/fonts.css";
import "@/ui/styles/tokens.css";
import "@/ui/styles/base.css";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createEngineSupervisor } from "@/engine/supervisor";
import { TextProvider } from "@/i18n/text-provider";
import { createBusyRegister } from "@/ui/busy";
import { loadDialog } from "@/ui/dialog";
import { ServicesProvider, type AppServices } from "@/ui/services";
import { ToastProvider } from "@/ui/toast";
import { CrashBoundary } from "./crash-page";
import { createInstall } from "./install";
import { createLazyConversions } from "./lazy-conversions";
import { applyLook, onSystemLookChange } from "./look";
import { createModelEngine, createModelTools } from "./model-tools";
import { createPlant } from "./plant";
import { resumeDownload } from "./resume-download";
import { createAppRouter, pages } from "./router";
import { createSettingsStore } from "./settings-store";
import { ShellProvider, type ShellParts } from "./shell-context";
import { connectServiceWorker, createUpdates } from "./updates";

async function start(): Promise<void> {
  const settings = createSettingsStore();
  const model = createModelTools(settings);
  const plant = createPlant(settings);
  const engine = createEngineSupervisor({ createEngine: () => plant.before(createModelEngine(settings)), manifestSource: model.manifest, fallback: model.assignment.fallback });
  const conversions = createLazyConversions(async () => {
    const { createConversionRunner } = await import("@/features/capture/conversion-runner");
    return createConversionRunner(engine, { modelFor: (text) => (plant.getState().choice?.isOn === true ? Promise.resolve(null) : model.assignment.forNote(text)) });
  });
  const services: AppServices = { engine, conversions, busy: createBusyRegister(), model, plant };
  const parts: ShellParts = {
    settings,
    updates: createUpdates({ connect: connectServiceWorker, reload: () => location.reload() }),
    install: createInstall(globalThis),
  };

  const showLook = () => applyLook(settings.getState().settings);
  await showLook();
  const followLook = () => void showLook().catch(reportError);
  settings.subscribe(followLook);
  onSystemLookChange(followLook);

  const router = createAppRouter({ settings });
  createRoot(document.getElementById("root") ?? document.body).render(
    <StrictMode>
      <TextProvider>
        <CrashBoundary>
          <ServicesProvider services={services}>
            <ShellProvider parts={parts}>
              <ToastProvider>
                <RouterProvider router={router} />
              </ToastProvider>
            </ShellProvider>
          </ServicesProvider>
        </CrashBoundary>
      </TextProvider>
    </StrictMode>,
  );

  void resumeDownload({ engine, settings, network: window });

  // Once the first page is there, the others come in: no page has to be fetched when the signal is gone, or when another
  // tab has changed to a newer version.
  await settings.ready;
  const whenIdle = globalThis.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 1000));
  const resume = async () => {
    const { resumeBatches } = await import("@/features/batch/resume");
    await resumeBatches(services);
  };
  const sendOrders = async () => {
    const { startOutbox } = await import("@/features/exchange/outbox-runner");
    startOutbox({ policy: plant.policy });
  };
  whenIdle(() => void Promise.allSettled([resume(), sendOrders(), conversions.load(), loadDialog(), ...Object.values(pages).map((page) => page())]));
}

start().catch(() => document.getElementById("failed")?.removeAttribute("hidden"));
