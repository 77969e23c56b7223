import { describe, expect, it, vi } from "vitest";
import type { ModelManifest } from "@/models/manifest";
import { sampleManifest } from "@/models/testing/sample-manifest";
import type { Settings } from "@/storage/records";
import { createModelAssignment } from "./model-assignment";
import type { SettingsStore } from "./settings-store";

const whole = new Set<string>();
vi.mock("@/models/installed", () => ({ installedState: ({ id }: ModelManifest) => Promise.resolve({ state: whole.has(id) ? "complete" : "partial", bytesMissing: 0 }) }));

const named = (id: string): ModelManifest => ({ ...sampleManifest, id, version: "1.0.0" });
const choice = (id: string) => ({ id, version: "1.0.0" });

function create(initial: Partial<Settings> = {}) {
  let settings: Settings = { locale: "en", theme: "light", welcomed: true, ...initial };
  const store: SettingsStore = { getState: () => ({ settings, problem: null }), subscribe: () => () => undefined, ready: Promise.resolve(), change: (change) => (settings = { ...settings, ...change }) };
  return createModelAssignment({ settings: store, stored: (model) => Promise.resolve(model.id === "gone" ? undefined : named(model.id)), builtIn: () => Promise.resolve(named("built-in")) });
}

describe("the model for a note", () => {
  it("follows the language of the note, where that has a whole model of its own", async () => {
    const assignment = create();
    whole.add("french");
    assignment.assign("fr", choice("french"));
    assignment.assign("ar", choice("half"));
    expect(assignment.ofLanguage("fr")).toEqual(choice("french"));
    expect((await assignment.forNote("La pompe fuit au joint, remplacé le joint."))?.id).toBe("french");
    expect(await assignment.forNote("المضخة تسرب من السيل")).toBeNull();
    expect(await assignment.forNote("The pump leaks at the seal")).toBeNull();
    assignment.assign("fr", null);
    expect(await assignment.forNote("La pompe fuit au joint, remplacé le joint.")).toBeNull();
  });
});

describe("the models to fall back to", () => {
  it("are those of the person's order, then the one before, then the built-in one; only what is whole", async () => {
    whole.clear();
    for (const id of ["b", "previous", "built-in"]) whole.add(id);
    const assignment = create({ fallbackOrder: [choice("gone"), choice("half"), choice("b")], previousModel: choice("previous") });
    const tried = [named("a")];
    const order: string[] = [];
    for (let next = await assignment.fallback(tried); next !== null; next = await assignment.fallback(tried)) {
      order.push(next.id);
      tried.push(next);
    }
    expect(order).toEqual(["b", "previous", "built-in"]);
  });
});
