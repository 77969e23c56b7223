import type { SitePolicy } from "@/domain/policy/policy";
import type { PlantServer } from "@/engine/openai/plant-engine";
import { EngineError, type Engine } from "@/engine/engine";
import { createPlantFirstEngine } from "@/engine/plant-first-engine";
import type { PlantChoice } from "@/storage/records";
import { plantSecret, type PlantPort, type PlantState } from "@/ui/plant-port";
import { createLazyEngine } from "./lazy-engine";
import type { SettingsStore } from "./settings-store";

export interface Plant extends PlantPort {
  /** An engine that asks the plant's server while it is on, and the device otherwise. */
  before: (device: Engine) => Engine;
}

const POLICY_LIMIT_MS = 10_000;

/**
 * The policy lies beside the app and is part of what works offline. Where it cannot be had nothing is allowed.
 * @throws PolicyError when the file is no policy.
 */
async function fetchPolicy(): Promise<SitePolicy> {
  const { closedPolicy, parsePolicy } = await import("@/domain/policy/policy");
  const response = await fetch(`${import.meta.env.BASE_URL}site-policy.json`, { signal: AbortSignal.timeout(POLICY_LIMIT_MS) });
  return response.ok ? parsePolicy(await response.text()) : closedPolicy;
}

export function createPlant(settings: SettingsStore): Plant {
  const listeners = new Set<() => void>();
  let policy: Promise<SitePolicy> | null = null;
  let state: PlantState = { choice: null, answered: null };

  const set = (change: Partial<PlantState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const follow = () => {
    const choice: PlantChoice | null = settings.getState().settings.plant ?? null;
    if (choice !== state.choice) set({ choice });
  };
  settings.subscribe(follow);
  follow();

  const readPolicy = (): Promise<SitePolicy> => {
    policy ??= fetchPolicy().catch((error: unknown) => {
      policy = null;
      throw error;
    });
    return policy;
  };

  /** The server that notes may go to now: switched on by a person and named by the policy. */
  const allowed = async (): Promise<PlantServer | null> => {
    await settings.ready;
    const { choice } = state;
    if (choice === null || !choice.isOn) return null;
    const named = await readPolicy().then(({ plantServers }) => plantServers.find(({ name }) => name === choice.server), () => undefined);
    if (named === undefined) return null;
    const { readSecret } = await import("@/storage/secrets");
    return { name: named.name, baseUrl: named.baseUrl, model: choice.model, key: await readSecret(plantSecret(named.name)) };
  };

  const plantEngine = createLazyEngine(async () => {
    const { createPlantEngine } = await import("@/engine/openai/plant-engine");
    return createPlantEngine({
      server: async () => {
        const server = await allowed();
        if (server === null) throw new EngineError("server-refused", "switched off");
        return server;
      },
    });
  });

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    policy: readPolicy,
    change: (plant) => settings.change({ plant }),
    listModels: async (baseUrl, key) => {
      const { listModels } = await import("@/engine/openai/plant-engine");
      return listModels({ baseUrl, key });
    },
    before: (device) =>
      createPlantFirstEngine({
        device,
        plant: plantEngine,
        isWanted: async () => (await allowed()) !== null,
        onWhere: (answered) => set({ answered }),
      }),
  };
}
