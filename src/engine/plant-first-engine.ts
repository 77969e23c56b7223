import { EngineError, type Engine, type EngineErrorCode } from "./engine";

/** Where answers come from: this device, the plant's server, or this device because the server failed. */
export type AnsweredWhere = { where: "device" } | { where: "plant" } | { where: "device-instead"; cause: EngineError };

export interface PlantFirstOptions {
  device: Engine;
  plant: Engine;
  /** Whether a person wants notes to go to the plant's server, and the site's policy allows it. Asked before every answer. */
  isWanted: () => Promise<boolean>;
  onWhere: (where: AnsweredWhere) => void;
  /** How long a server that failed is left alone, in milliseconds. */
  restMs?: number;
  now?: () => number;
}

const REST_MS = 120_000;
/** What ends an answer without saying anything against the server. */
const SERVER_IS_WELL: ReadonlySet<EngineErrorCode> = new Set(["cancelled", "note-too-long"]);

/**
 * An engine that asks the plant's server while that is wanted and works, and this device otherwise. It falls back to the
 * device, never the other way round: what was not switched on is never sent. A server that fails is left alone for a
 * while; a failure in the middle of an answer ends that answer with a fatal error, and whoever asks again is answered by
 * the device.
 */
export function createPlantFirstEngine({ device, plant, isWanted, onWhere, restMs = REST_MS, now = Date.now }: PlantFirstOptions): Engine {
  type Load = Parameters<Engine["load"]>;
  let loaded: { engine: Engine; manifest: Load[0] } | null = null;
  let restUntil = 0;

  const rest = (cause: EngineError) => {
    restUntil = now() + restMs;
    onWhere({ where: "device-instead", cause });
  };

  const load = async (manifest: Load[0], options: Load[1] = {}): Promise<void> => {
    loaded = null;
    if ((await isWanted()) && now() >= restUntil) {
      try {
        await plant.load(manifest, options);
        loaded = { engine: plant, manifest };
        onWhere({ where: "plant" });
        return;
      } catch (error) {
        if (options.signal?.aborted || !(error instanceof EngineError)) throw error;
        rest(error);
      }
    }
    await device.load(manifest, options);
    loaded = { engine: device, manifest };
    if (now() >= restUntil) onWhere({ where: "device" });
  };

  return {
    probe: () => device.probe(),
    load,
    async *generate(request, signal) {
      if (loaded === null) throw new EngineError("not-loaded");
      const shouldBe = (await isWanted()) && now() >= restUntil ? plant : device;
      if (loaded.engine !== shouldBe) await load(loaded.manifest, signal === undefined ? {} : { signal });
      const { engine } = loaded;
      try {
        yield* engine.generate(request, signal);
      } catch (error) {
        if (engine === plant && error instanceof EngineError && !SERVER_IS_WELL.has(error.code)) rest(error);
        throw error;
      }
    },
    async prefill(request) {
      // A note that is still being written goes to nobody.
      if (loaded?.engine === device && !(await isWanted())) await device.prefill?.(request);
    },
    onLost: (listener) => device.onLost(listener),
    async dispose() {
      loaded = null;
      await Promise.all([device.dispose(), plant.dispose()]);
    },
  };
}
