import { prebuiltAppConfig } from "@mlc-ai/web-llm";
import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { hubModels, hubOrigins } from "@/models/hub/hub-catalog";
import { HUB_VERSION } from "@/models/hub/hub-models";
import { MODEL_ID, MODEL_VERSION } from "@/models/manifest-schema";

// Here and not beside the list, because nobody else may import the library.
const theirs = new Map(prebuiltAppConfig.model_list.map((record) => [record.model_id, record]));
const builds = hubModels.flatMap((model) => model.builds);

describe("the list of the hub's models", () => {
  it("is of the installed web-llm", async () => {
    const { version }: { version: string } = JSON.parse(await readFile("node_modules/@mlc-ai/web-llm/package.json", "utf8"));
    expect(version).toBe(HUB_VERSION);
  });

  it.each(builds)("says of $webLlmId what web-llm's own list says", (build) => {
    const record = theirs.get(build.webLlmId);
    expect(record).toBeDefined();
    expect(build).toMatchObject({
      weights: `${record?.model}/resolve/main/`,
      library: record?.model_lib,
      memoryBytes: Math.round((record?.vram_required_MB ?? 0) * 2 ** 20),
    });
    expect(build.overrides).toEqual(record?.overrides);
    expect(build.bindingBytes).toBe(record?.buffer_size_required_bytes);
    expect(build.modelManifest).toBe(record?.model_manifest);
    expect(build.requiredFeatures).toEqual(expect.arrayContaining(record?.required_features ?? []));
    expect(record?.model_type ?? 0).toBe(0);
  });

  it("leaves out no build that web-llm has", () => {
    for (const { builds } of hubModels) {
      const [source] = (builds[0]?.webLlmId ?? "").split(/-q4f(?:16|32)_1-MLC$/u);
      const known = [...theirs.keys()].filter((id) => /^-q4f(?:16|32)_1-MLC$/u.test(id.slice(source?.length)) && id.startsWith(source ?? ""));
      expect(builds.map(({ webLlmId }) => webLlmId).toSorted()).toEqual(known.toSorted());
    }
  });

  it("has ids that models are stored under, each once", () => {
    expect(new Set(builds.map(({ id }) => id)).size).toBe(builds.length);
    for (const { id, version } of builds) expect([MODEL_ID.test(id), MODEL_VERSION.test(version)]).toEqual([true, true]);
  });

  it("derives no download larger than what the loaded model takes", () => {
    for (const { downloadBytes, memoryBytes } of builds) expect(downloadBytes ?? 0).toBeLessThan(memoryBytes);
  });

  it("lies at addresses that a policy with the hub's origins reaches", () => {
    for (const { weights, library } of builds) expect(hubOrigins).toEqual(expect.arrayContaining([new URL(weights).origin, new URL(library).origin]));
  });
});
