import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { embeddedModel } from "./catalog";
import { loadManifest } from "./load-manifest";
import { manifestSchema } from "./manifest-schema";
import { sampleManifest } from "./testing/sample-manifest";

const answer = (body: string, type = "application/json", status = 200) => () => Promise.resolve(new Response(body, { status, headers: { "content-type": type } }));

const cutOff = () => Promise.reject(new TypeError("Failed to fetch"));

describe("loadManifest", () => {
  it("reads a valid manifest", async () => {
    await expect(loadManifest("https://host/manifest.json", { fetch: answer(JSON.stringify(sampleManifest)) })).resolves.toEqual(sampleManifest);
  });

  it.each([
    ["a web page", answer("<!doctype html>", "text/html")],
    ["no JSON", answer("not json")],
    ["another JSON", answer('{"schema":2}')],
    ["something endless", answer("x".repeat(2 << 20))],
  ])("refuses %s as of the wrong type", async (_, fetch) => {
    await expect(loadManifest("https://host/manifest.json", { fetch })).rejects.toMatchObject({ code: "wrong-type" });
  });

  it("tells a missing manifest from a lost network", async () => {
    await expect(loadManifest("https://host/m", { fetch: answer("", "text/plain", 404) })).rejects.toMatchObject({ code: "not-found" });
    await expect(loadManifest("https://host/m", { fetch: cutOff, backoffMs: 1 })).rejects.toMatchObject({ code: "network" });
  });
});

describe("manifestSchema", () => {
  const { files } = sampleManifest;
  it.each([
    ["a path that leaves the folder", [...files, { ...files[0], path: "../secrets" }]],
    ["a path that stands twice", [...files, files[0]]],
    ["two libraries", [...files, { ...files[0], path: "other.wasm", type: "library" }]],
    ["no library", files.filter((file) => file.type !== "library")],
    ["a shortened hash", [...files, { ...files[0], path: "x", sha256: "abc" }]],
  ])("refuses %s", (_, changed) => {
    expect(manifestSchema.safeParse({ ...sampleManifest, files: changed }).success).toBe(false);
  });

  it("asks every model for a known answer but the general ones", () => {
    const { selfTest: _, ...untested } = sampleManifest;
    expect(manifestSchema.safeParse(untested).success).toBe(false);
    expect(manifestSchema.safeParse({ ...untested, general: true, origin: "hub", family: "qwen", engine: { kind: "web-llm", overrides: { context_window_size: 4096 } } }).success).toBe(true);
  });

  it("still reads what was published before these fields", async () => {
    const published: unknown = JSON.parse(await readFile(`public/${embeddedModel.path}manifest.json`, "utf8"));
    expect(manifestSchema.parse(published)).toMatchObject({ id: embeddedModel.id, engine: { kind: "web-llm" } });
  });
});

