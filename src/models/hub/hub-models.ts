import type { ModelFamily } from "@/models/manifest";
import type { GoodFor, NoteLanguage } from "./source";

/** How a model is quantized: four bits a weight, calculated in 16-bit or 32-bit numbers. */
export type BuildName = "q4f16_1" | "q4f32_1";

/** What is written down of a model; the rest follows from it (`hub-catalog.ts`). */
export interface HubModelFacts {
  id: string;
  family: ModelFamily;
  name: string;
  /** As web-llm calls it, before the name of the build. */
  source: string;
  /** SPDX where there is one, otherwise as its makers call it. */
  licence: string;
  parameters: number;
  /** The parameters are rounded, or are not all quantized alike. */
  hasUnknownSize?: true;
  languages: readonly NoteLanguage[];
  goodFor: GoodFor;
  /** Place among those that are recommended; by what their makers publish, until it is measured on our own notes. */
  rank?: number;
  /** For a context of 4,096 tokens. */
  memoryMib: Partial<Record<BuildName, number>>;
  /** Tokens that the library takes at once, as its file is named; "cs1k" otherwise. */
  chunk?: "cs512";
  bindingBytes?: number;
  overrides?: Readonly<Record<string, number>>;
  modelManifest?: string;
}

/** The version of web-llm whose list this is: its model libraries fit no other. */
export const HUB_VERSION = "0.2.86";

/** Where web-llm publishes the libraries, and where the folders of weights lie. */
export const LIBRARIES = "https://raw.githubusercontent.com/mlc-ai/binary-mlc-llm-libs/main/web-llm-models/v0_2_86/base/";
export const WEIGHTS = "https://huggingface.co/mlc-ai/";

const all = ["en", "fr", "ar"] as const;

/**
 * General models that web-llm can run, as its own list names them (a test compares the two), with what their makers say of
 * them: languages are those that the makers name.
 */
export const hubModelFacts: readonly HubModelFacts[] = [
  {
    id: "llama-3-2-1b", family: "llama", name: "Llama 3.2 1B", source: "Llama-3.2-1B-Instruct", licence: "Llama 3.2 Community License",
    parameters: 1_235_814_400, languages: ["en", "fr"], goodFor: "small-devices",
    memoryMib: { q4f16_1: 879.04, q4f32_1: 1128.82 },
  },
  {
    id: "llama-3-2-3b", family: "llama", name: "Llama 3.2 3B", source: "Llama-3.2-3B-Instruct", licence: "Llama 3.2 Community License",
    parameters: 3_212_749_824, languages: ["en", "fr"], goodFor: "everyday", rank: 4,
    memoryMib: { q4f16_1: 2263.69, q4f32_1: 2951.51 },
  },
  {
    id: "phi-4-mini", family: "phi", name: "Phi-4 mini", source: "Phi-4-mini-instruct", licence: "MIT",
    parameters: 3_836_021_760, languages: all, goodFor: "long-notes", rank: 2,
    memoryMib: { q4f16_1: 3437.58, q4f32_1: 4220.59 },
  },
  {
    id: "gemma-3-1b", family: "gemma", name: "Gemma 3 1B", source: "gemma3-1b-it", licence: "Gemma Terms of Use",
    parameters: 999_885_952, languages: ["en"], goodFor: "small-devices",
    memoryMib: { q4f16_1: 711.07 },
  },
  {
    id: "gemma-4-e2b", family: "gemma", name: "Gemma 4 E2B", source: "gemma-4-E2B-it", licence: "Apache-2.0",
    // 2.3 thousand million of them work on a token. How the others are packed is not known, so no size is derived.
    parameters: 5_100_000_000, hasUnknownSize: true, languages: all, goodFor: "languages",
    memoryMib: { q4f16_1: 3387.37, q4f32_1: 3862.72 }, chunk: "cs512", bindingBytes: 201_326_592, modelManifest: "mlc-model-manifest.json",
  },
  {
    id: "ministral-3-3b", family: "mistral", name: "Ministral 3 3B", source: "Ministral-3-3B-Instruct-2512-BF16", licence: "Apache-2.0",
    parameters: 3_400_000_000, hasUnknownSize: true, languages: all, goodFor: "languages", rank: 3,
    memoryMib: { q4f16_1: 2863.69, q4f32_1: 3532.37 },
  },
  {
    id: "mistral-7b", family: "mistral", name: "Mistral 7B v0.3", source: "Mistral-7B-Instruct-v0.3", licence: "Apache-2.0",
    parameters: 7_248_023_552, languages: ["en"], goodFor: "long-notes",
    memoryMib: { q4f16_1: 4573.39, q4f32_1: 5619.27 }, overrides: { sliding_window_size: -1 },
  },
  {
    id: "qwen3-0-6b", family: "qwen", name: "Qwen3 0.6B", source: "Qwen3-0.6B", licence: "Apache-2.0",
    parameters: 596_049_920, languages: all, goodFor: "small-devices",
    memoryMib: { q4f16_1: 1403.34, q4f32_1: 1924.98 },
  },
  {
    id: "qwen3-1-7b", family: "qwen", name: "Qwen3 1.7B", source: "Qwen3-1.7B", licence: "Apache-2.0",
    parameters: 1_720_574_976, languages: all, goodFor: "everyday",
    memoryMib: { q4f16_1: 2036.66, q4f32_1: 2635.44 },
  },
  {
    id: "qwen3-4b", family: "qwen", name: "Qwen3 4B", source: "Qwen3-4B", licence: "Apache-2.0",
    parameters: 4_022_468_096, languages: all, goodFor: "long-notes", rank: 1,
    memoryMib: { q4f16_1: 3431.59, q4f32_1: 4327.71 },
  },
  {
    id: "qwen3-5-0-8b", family: "qwen", name: "Qwen3.5 0.8B", source: "Qwen3.5-0.8B", licence: "Apache-2.0",
    parameters: 800_000_000, hasUnknownSize: true, languages: all, goodFor: "small-devices",
    memoryMib: { q4f16_1: 1629.49, q4f32_1: 1894.19 }, overrides: { max_history_size: 1 },
  },
  {
    id: "qwen3-5-2b", family: "qwen", name: "Qwen3.5 2B", source: "Qwen3.5-2B", licence: "Apache-2.0",
    parameters: 2_000_000_000, hasUnknownSize: true, languages: all, goodFor: "everyday",
    memoryMib: { q4f16_1: 2245.44, q4f32_1: 2591.55 }, overrides: { max_history_size: 1 },
  },
  {
    id: "smollm2-360m", family: "smollm", name: "SmolLM2 360M", source: "SmolLM2-360M-Instruct", licence: "Apache-2.0",
    parameters: 361_821_120, languages: ["en"], goodFor: "small-devices",
    memoryMib: { q4f16_1: 376.06, q4f32_1: 579.61 },
  },
  {
    id: "smollm2-1-7b", family: "smollm", name: "SmolLM2 1.7B", source: "SmolLM2-1.7B-Instruct", licence: "Apache-2.0",
    parameters: 1_711_376_384, languages: ["en"], goodFor: "everyday",
    memoryMib: { q4f16_1: 1774.19, q4f32_1: 2692.38 },
  },
];
