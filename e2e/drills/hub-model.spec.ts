import { createReadStream, readFileSync, statSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { listen } from "../../scripts/serve.mjs";
import { type OpenLab, openLab } from "../../scripts/lab/browser-lab";
import { embeddedModel } from "../../src/models/catalog";
import type { ModelSource } from "../../src/models/hub/source";

const folder = path.resolve(import.meta.dirname, "../../public", embeddedModel.path);
const WEIGHTS = "/maker/tiny-q4f32_1-MLC/resolve/main/";

/** As makers publish a model: for chatting, not for copying from a note. */
function chatConfig(): string {
  const config = JSON.parse(readFileSync(path.join(folder, "mlc-chat-config.json"), "utf8"));
  return JSON.stringify({ ...config, temperature: 0.9, top_p: 0.95, repetition_penalty: 1.2, presence_penalty: 0.1, frequency_penalty: 0.1, tokenizer_info: undefined });
}

const nameOf = (request: IncomingMessage) => path.basename(new URL(request.url ?? "/", "http://hub").pathname);

function send(name: string, response: ServerResponse): void {
  response.setHeader("access-control-allow-origin", "*");
  if (name === "mlc-chat-config.json") response.end(chatConfig());
  else createReadStream(path.join(folder, name)).pipe(response.setHeader("content-length", statSync(path.join(folder, name)).size));
}

/** The published model as a hub has models: without a manifest, on one server that leads on to another for what is large. */
async function openHub() {
  const store = await listen((request: IncomingMessage, response: ServerResponse) => send(nameOf(request), response));
  const front = await listen((request: IncomingMessage, response: ServerResponse) => {
    const name = nameOf(request);
    if (name.endsWith(".bin")) response.writeHead(302, { location: `${store.address}/blobs/${name}?signature=1`, "access-control-allow-origin": "*" }).end();
    else send(name, response);
  });
  const source: ModelSource = {
    id: "tiny-q4f32", version: "0.2.86", name: "Tiny", origin: "hub", family: "smollm", licence: "Apache-2.0", languages: ["en"],
    weights: front.address + WEIGHTS, library: `${front.address}/libs/model.wasm`,
    requiredFeatures: [], memoryBytes: 200_000_000, downloadBytes: null, overrides: { context_window_size: 2048 },
  };
  return {
    source,
    origins: [front.address, store.address],
    close() {
      for (const { server } of [front, store]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

test.describe("a general model of a hub", () => {
  let hub: Awaited<ReturnType<typeof openHub>>;
  let lab: OpenLab;
  test.beforeAll(async () => {
    test.setTimeout(180_000);
    hub = await openHub();
    lab = await openLab(hub.origins);
  });
  test.afterAll(async () => {
    await lab.close();
    hub.close();
  });

  test("is brought in from where the hub leads to, recorded, loaded and found to speak", async () => {
    // That such a model converts a note is shown by the journey through the catalogue.
    const manifest = await lab.page.evaluate((source) => window.lab.loadGeneral(source), hub.source);
    expect(manifest).toMatchObject({ id: "tiny-q4f32", general: true, contextTokens: 2048 });
    expect(manifest.selfTest).toBeUndefined();
  });
});
