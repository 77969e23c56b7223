import type { EngineSupervisor } from "@/engine/supervisor";
import type { SettingsStore } from "./settings-store";

export interface ResumeParts {
  engine: EngineSupervisor;
  settings: SettingsStore;
  /** Tells when the network is back; the window in the app. */
  network: Pick<EventTarget, "addEventListener">;
}

/**
 * A download that was under way when the app was left, or when the network went, goes on by itself. One that a person
 * has given up does not.
 */
export async function resumeDownload({ engine, settings, network }: ResumeParts): Promise<void> {
  await settings.ready;
  const isFetching = () => settings.getState().settings.isFetching === true;
  const remember = (fetching: boolean) => {
    if (isFetching() !== fetching) settings.change({ isFetching: fetching });
  };
  engine.subscribe(() => {
    const state = engine.getState();
    if (state.status === "loading" && state.progress?.phase === "download" && state.progress.loadedBytes < state.progress.totalBytes) remember(true);
    // Without a network it is still wanted; anything else that failed would fail again.
    else if (state.status === "ready" || state.status === "idle" || (state.status === "failed" && state.error.code !== "network")) remember(false);
  });
  const goOn = () => {
    const { status } = engine.getState();
    if (isFetching() && (status === "idle" || status === "failed")) void engine.start();
  };
  network.addEventListener("online", goOn);
  goOn();
}
