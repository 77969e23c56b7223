import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { allowedOrigins, contentSecurityPolicy, POLICY_FILE } from "./content-security-policy.mjs";

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
      webhooks: [{ name: "b", url: "http://10.0.0.5/hook" }],
      mirrors: ["https://llm.plant.example:8443/models/"],
      modelCatalogs: ["https://plant.example/models.json"],
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
