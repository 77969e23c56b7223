import { closedPolicy, type SitePolicy } from "@/domain/policy/policy";
import type { PlantPort, PlantState } from "./plant-port";

export interface FakePlant extends PlantPort {
  set: (change: Partial<PlantState>) => void;
}

/** A plant whose server does what the test says; for tests only. */
export function createFakePlant(policy: SitePolicy = closedPolicy, listModels: PlantPort["listModels"] = () => Promise.resolve(["m"])): FakePlant {
  const listeners = new Set<() => void>();
  let state: PlantState = { choice: null, answered: null };
  const set: FakePlant["set"] = (change) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  return {
    set,
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    policy: () => Promise.resolve(policy),
    change: (choice) => set({ choice }),
    listModels,
  };
}
