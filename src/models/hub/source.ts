import type { ModelFamily, ModelManifest } from "@/models/manifest";

/** Languages that notes are written in. */
export type NoteLanguage = "en" | "fr" | "ar";

/** What is known of one of a model's files before it has come. */
export interface KnownFile {
  bytes?: number | undefined;
  sha256?: string | undefined;
}

/** A model in MLC's form that lies elsewhere and has no manifest of ours: where it lies, and what is said of it there. */
export interface ModelSource {
  id: string;
  version: string;
  name: string;
  origin: "hub" | "site";
  family?: ModelFamily | undefined;
  licence: string;
  languages: readonly NoteLanguage[];
  /** Absolute address of the folder of weights, configuration and tokenizer, with a slash at its end. */
  weights: string;
  /** Absolute address of the compiled library. */
  library: string;
  /** Features that the GPU must have ("shader-f16"). */
  requiredFeatures: readonly string[];
  /** Estimate of the GPU memory that it takes. */
  memoryBytes: number;
  /** About how many bytes come over the network; null: known when the lists of its files are read. */
  downloadBytes: number | null;
  /** Its largest tensor, where that is known. */
  bindingBytes?: number | undefined;
  /** Settings of the model's configuration that are replaced. */
  overrides?: Readonly<Record<string, number>> | undefined;
  /** Name of web-llm's own description of the model, where it is published with one. */
  modelManifest?: string | undefined;
  /** Sizes and hashes that are known beforehand, by the file's name. */
  known?: Readonly<Record<string, KnownFile>> | undefined;
}

/** For what kind of use a model is meant. */
export type GoodFor = "small-devices" | "everyday" | "languages" | "long-notes";

export type ModelTask = ModelManifest["task"];
