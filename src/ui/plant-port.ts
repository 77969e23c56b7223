import type { SitePolicy } from "@/domain/policy/policy";
import type { AnsweredWhere } from "@/engine/plant-first-engine";
import type { PlantChoice } from "@/storage/records";

/** Name under which the key of a server is kept. */
export const plantSecret = (server: string) => `plant:${server}`;

export interface PlantState {
  /** The server that is chosen; null where none is. Notes go there only while it is on. */
  choice: PlantChoice | null;
  /** Where the last answer came from; null before the first. */
  answered: AnsweredWhere | null;
}

/** The plant's server as the pages see it. */
export interface PlantPort {
  getState: () => PlantState;
  subscribe: (listener: () => void) => () => void;
  /** What this site allows. Rejects with PolicyError where its file is none. */
  policy: () => Promise<SitePolicy>;
  change: (choice: PlantChoice) => void;
  /** The server's models; also the test whether it can be reached. Rejects with EngineError. */
  listModels: (baseUrl: string, key: string | undefined) => Promise<string[]>;
}
