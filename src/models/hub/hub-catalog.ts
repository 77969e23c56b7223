import type { ModelFamily } from "@/models/manifest";
import { HUB_VERSION, hubModelFacts, LIBRARIES, WEIGHTS, type BuildName, type HubModelFacts } from "./hub-models";
import type { GoodFor, ModelSource, ModelTask, NoteLanguage } from "./source";

const buildNames = ["q4f16_1", "q4f32_1"] as const satisfies readonly BuildName[];

/** One build of a model: what can be downloaded and run. */
export interface HubBuild extends ModelSource {
  build: BuildName;
  /** Its name in web-llm's own list. */
  webLlmId: string;
}

/** A model that web-llm can run and that was not trained for work orders: the general prompt explains the task to it. */
export interface HubModel {
  id: string;
  family: ModelFamily;
  name: string;
  parameters: number;
  licence: string;
  languages: readonly NoteLanguage[];
  goodFor: GoodFor;
  tasks: readonly ModelTask[];
  /** Place among those that are recommended where they clearly run well; absent: never without being asked for. */
  rank?: number | undefined;
  /** The build in 16-bit numbers before the one in 32-bit numbers; web-llm does not have both of every model. */
  builds: readonly HubBuild[];
}

/**
 * Origins that a page must be allowed to connect to before it can have a model of the hub: the addresses of the list, and
 * the servers that the hub's answers lead on to (a policy is asked about these, too).
 */
export const hubOrigins = ["https://huggingface.co", "https://*.huggingface.co", "https://*.hf.co", "https://raw.githubusercontent.com"] as const;

const CONTEXT_TOKENS = 4096;
const MIB = 1 << 20;

/** Four bits a weight, and a scale of 16 or 32 bits for each 32 weights. */
const bitsPerWeight: Record<BuildName, number> = { q4f16_1: 4.5, q4f32_1: 5 };

function buildOf(facts: HubModelFacts, build: BuildName): HubBuild[] {
  const memory = facts.memoryMib[build];
  if (memory === undefined) return [];
  const name = `${facts.source}-${build}`;
  const { id, family, licence, languages, bindingBytes, modelManifest, overrides } = facts;
  return [
    {
      build, webLlmId: `${name}-MLC`, origin: "hub", version: HUB_VERSION,
      id: `${id}-${build.slice(0, -2)}`,
      name: facts.name, family, licence, languages, bindingBytes, modelManifest,
      weights: `${WEIGHTS}${name}-MLC/resolve/main/`,
      library: `${LIBRARIES}${name}_${facts.chunk ?? "cs1k"}-webgpu.wasm`,
      // web-llm's list does not say so of every model, but a library in 16-bit numbers needs a GPU that has them.
      requiredFeatures: build === "q4f16_1" ? ["shader-f16"] : [],
      memoryBytes: Math.round(memory * MIB),
      downloadBytes: facts.hasUnknownSize ? null : Math.round((facts.parameters * bitsPerWeight[build]) / 8),
      overrides: { context_window_size: CONTEXT_TOKENS, ...overrides },
    },
  ];
}

/** The models of the hub that this app offers, in the order of their families. */
export const hubModels: readonly HubModel[] = hubModelFacts.map((facts) => {
  const { id, family, name, parameters, licence, languages, goodFor, rank } = facts;
  return { id, family, name, parameters, licence, languages, goodFor, rank, tasks: ["work-orders"], builds: buildNames.flatMap((build) => buildOf(facts, build)) };
});
