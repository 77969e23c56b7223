import { readFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { embeddedModel } from "@/models/catalog";
import { loadSiteModels, parseSiteModels, siteModelsJsonSchema, type SiteModelProblem } from "./site-models";

const entry = {
  id: "north-3b", version: "1.0.0-north.1", name: "North 3B", licence: "Apache-2.0", languages: ["en", "ar"],
  weights: "models/north-3b", library: "https://files.north.example/north-3b.wasm", memoryBytes: 2_300_000_000,
};
const list = (...models: unknown[]) => JSON.stringify({ schema: 1, models });
const URL_OF_LIST = "https://plant.example/fieldwright/models.json";

describe("a site's own models", () => {
  it("are read, with addresses from where the list lies", () => {
    const files = { "model.wasm": { sha256: "0".repeat(64) } };
    expect(parseSiteModels(list({ ...entry, family: "llama", files, downloadBytes: 5 }), URL_OF_LIST)).toEqual({
      problems: [],
      models: [
        {
          id: "north-3b", version: "1.0.0-north.1", name: "North 3B", origin: "site", family: "llama", licence: "Apache-2.0", languages: ["en", "ar"],
          weights: "https://plant.example/fieldwright/models/north-3b/", library: "https://files.north.example/north-3b.wasm",
          requiredFeatures: [], memoryBytes: 2_300_000_000, downloadBytes: 5, known: files,
        },
      ],
    });
  });

  const { weights: _, ...homeless } = entry;
  it.each<[string, unknown, Partial<SiteModelProblem>]>([
    ["a field that is missing", homeless, { path: "weights", reason: "missing" }],
    ["languages that are missing", { ...entry, languages: undefined }, { path: "languages", reason: "missing" }],
    ["a field that nobody knows", { ...entry, memory: 1 }, { path: "memory", reason: "unknown" }],
    ["text for a number", { ...entry, memoryBytes: "2 GB" }, { path: "memoryBytes", reason: "wrong-kind" }],
    ["an address of another kind", { ...entry, library: "file:///x.wasm" }, { path: "library", reason: "bad-value" }],
    ["an address with a password", { ...entry, weights: "https://user:secret@files.example/" }, { path: "weights", reason: "bad-value" }],
    ["an address with a query", { ...entry, weights: "https://files.example/?token=1" }, { path: "weights", reason: "bad-value" }],
    ["a language that nobody speaks", { ...entry, languages: ["en", "xx"] }, { path: "languages.1", reason: "bad-value" }],
    ["the name of the app's own model", { ...entry, id: embeddedModel.id }, { path: "id", reason: "bad-value" }],
    ["a version that is none", { ...entry, version: "latest" }, { path: "version", reason: "bad-value" }],
    ["a hash that is none", { ...entry, files: { "a.bin": { sha256: "abc" } } }, { path: "files.a.bin.sha256", reason: "bad-value" }],
    ["a file that leads elsewhere", { ...entry, files: { "../a.bin": {} } }, { path: "files.../a.bin", reason: "bad-value" }],
    ["no entry", null, { id: null, path: "", reason: "wrong-kind" }],
  ])("are told from %s, by entry and field, and the others are used", (_name, wrong, problem) => {
    const read = parseSiteModels(list(entry, wrong, { ...entry, version: "2.0.0" }), URL_OF_LIST);
    expect(read.models.map(({ version }) => version)).toEqual([entry.version, "2.0.0"]);
    expect(read.problems).toEqual([expect.objectContaining({ index: 1, ...problem })]);
  });

  it("are there once", () => {
    const { models, problems } = parseSiteModels(list(entry, entry), URL_OF_LIST);
    expect(models).toHaveLength(1);
    expect(problems).toEqual([expect.objectContaining({ index: 1, id: "north-3b", path: "version", reason: "twice" })]);
  });

  it.each([
    ["no JSON", "{", "no-json"],
    ["another version of the list", '{"schema":2,"models":[]}', "no-list"],
    ["another file", '{"plantServers":[]}', "no-list"],
  ])("are refused as a whole where the list is %s", (_, text, code) => {
    expect(() => parseSiteModels(text, URL_OF_LIST)).toThrow(expect.objectContaining({ name: "SiteModelsError", code }));
  });

  it("have a published schema that is the one in use", () => {
    expect(JSON.parse(readFileSync("public/schema/models.json", "utf8"))).toEqual(JSON.parse(JSON.stringify(siteModelsJsonSchema)));
  });
});

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const bound = server.address();
  return `http://127.0.0.1:${typeof bound === "object" ? bound?.port : ""}/app/`;
}

describe("the list of a site", () => {
  it("is asked for beside the app", async () => {
    const base = await serve((request, response) => void response.writeHead(request.url === "/app/models.json" ? 200 : 500).end(list(entry)));
    expect((await loadSiteModels(base)).models[0]?.weights).toBe(`${base}models/north-3b/`);
  });

  it("is empty where there is none", async () => {
    const base = await serve((_, response) => void response.writeHead(404, { "content-type": "text/html" }).end("<h1>Not found</h1>"));
    await expect(loadSiteModels(base)).resolves.toEqual({ models: [], problems: [] });
  });

  it.each<[string, RequestListener, string]>([
    ["a web page", (_, response) => void response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end("<!doctype html>"), "web-page"],
    ["an error", (_, response) => void response.writeHead(500).end(), "unreachable"],
    ["forbidden", (_, response) => void response.writeHead(403).end(), "unreachable"],
    ["endless", (_, response) => void response.writeHead(200).end(" ".repeat((1 << 20) + 9)), "too-large"],
    ["no JSON", (_, response) => void response.writeHead(200).end("models:"), "no-json"],
    ["silent", () => undefined, "unreachable"],
    ["dripping", (_, response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write(" "), 20);
      closers.push(() => clearInterval(timer));
    }, "unreachable"],
  ])("is refused by name where it is %s", async (_, listener, code) => {
    await expect(loadSiteModels(await serve(listener), { limitMs: 300 })).rejects.toMatchObject({ name: "SiteModelsError", code });
  });

  it("can be given up", async () => {
    const controller = new AbortController();
    const loading = loadSiteModels(await serve(() => undefined), { signal: controller.signal });
    controller.abort(new Error("given up"));
    await expect(loading).rejects.toThrow("given up");
  });
});
