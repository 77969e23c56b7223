import { describe, expect, it } from "vitest";
import { closedPolicy, parsePolicy, PolicyError } from "./policy";

const policy = (change: object) => JSON.stringify({ schema: 1, ...change });

describe("a site's policy", () => {
  it("allows nothing by default", () => {
    expect(parsePolicy(policy({}))).toEqual(closedPolicy);
  });

  it("names servers; the slash at the end does not matter", () => {
    const { plantServers } = parsePolicy(policy({ plantServers: [{ name: "Hall 2", baseUrl: "https://llm.plant.example/v1/" }] }));
    expect(plantServers).toEqual([{ name: "Hall 2", baseUrl: "https://llm.plant.example/v1" }]);
  });

  it.each([
    ["no JSON", "{", "no JSON"],
    ["another version", policy({ schema: 2 }), "schema"],
    ["an unknown key", policy({ plantServer: [] }), "plantServer"],
    ["an address that is none", policy({ mirrors: ["plant"] }), "mirrors[0]"],
    ["another protocol", policy({ mirrors: ["ftp://plant.example/"] }), "mirrors[0]"],
    ["a password in an address", policy({ plantServers: [{ name: "a", baseUrl: "https://u:p@plant.example/" }] }), "plantServers[0].baseUrl"],
    ["a query in an address", policy({ mirrors: ["https://plant.example/?key=1"] }), "mirrors[0]"],
    ["two servers of one name", policy({ plantServers: [{ name: "a", baseUrl: "https://a.example" }, { name: "a", baseUrl: "https://b.example" }] }), "twice"],
  ])("is refused as a whole: %s", (_, text, message) => {
    expect(() => parsePolicy(text)).toThrow(PolicyError);
    expect(() => parsePolicy(text)).toThrow(message);
  });
});
