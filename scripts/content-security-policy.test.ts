import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { hubOrigins } from "@/models/hub/hub-catalog";
import { allowedOrigins, applyPolicy, contentSecurityPolicy, HUB_ORIGINS, POLICY_FILE } from "./content-security-policy.mjs";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "policy-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (text: string) => writeFileSync(path.join(folder, POLICY_FILE), text);

describe("the origins that a policy allows", () => {
  it("are exactly those of its addresses, each once", () => {
    write(JSON.stringify({
      plantServers: [{ name: "a", baseUrl: "https://llm.plant.example:8443/v1" }],
      mirrors: ["http://10.0.0.5/models/", "https://llm.plant.example:8443/models/", "https://plant.example/m/"],
    }));
    expect(allowedOrigins(folder)).toEqual(["http://10.0.0.5", "https://llm.plant.example:8443", "https://plant.example"]);
  });

  it.each([["missing", null], ["no JSON", "{"], ["an address that is none", '{"mirrors":["*"]}'], ["another protocol", '{"mirrors":["data:text/plain,x"]}']])(
    "are none where the policy is %s",
    (_, text) => {
      if (text !== null) write(text);
      expect(allowedOrigins(folder)).toEqual([]);
    },
  );

  it("stand in connect-src and nowhere else", () => {
    const directives = contentSecurityPolicy(["https://plant.example"]).split("; ");
    expect(directives).toContain("connect-src 'self' https://plant.example");
    expect(directives.filter((directive) => directive.includes("plant.example"))).toHaveLength(1);
  });
});

it("opens the hub's origins where the policy allows the hub, and only there", () => {
  expect(HUB_ORIGINS).toEqual(hubOrigins);
  write('{"hub":true,"mirrors":["https://mirror.example/m/"]}');
  expect(allowedOrigins(folder)).toEqual([...hubOrigins, "https://mirror.example"].toSorted());
  write('{"hub":"true"}');
  expect(allowedOrigins(folder)).toEqual([]);
});

describe("a policy that is put into a built app", () => {
  it("stands in the page, and the service worker learns of both", () => {
    write(JSON.stringify({ mirrors: ["https://mirror.example/m/"] }));
    writeFileSync(path.join(folder, "index.html"), '<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;"><p>page</p>');
    writeFileSync(path.join(folder, "service-worker.js"), 'x([{"revision":"00","url":"index.html"},{"revision":"11","url":"site-policy.json"},{"revision":"22","url":"other.js"}])');
    applyPolicy(folder);
    const page = readFileSync(path.join(folder, "index.html"), "utf8");
    expect(page).toContain("connect-src &#39;self&#39; https://mirror.example;");
    expect(page).toContain("<p>page</p>");
    const worker = readFileSync(path.join(folder, "service-worker.js"), "utf8");
    expect(worker).toMatch(/"revision":"[0-9a-f]{32}","url":"index.html"/u);
    expect(worker).toMatch(/"revision":"[0-9a-f]{32}","url":"site-policy.json"/u);
    expect(worker).toContain('{"revision":"22","url":"other.js"}');
  });
});
