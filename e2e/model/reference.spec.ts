import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { embeddedModel } from "../../src/models/catalog";
import type { OpenLab } from "../../scripts/lab/browser-lab";
import { openLab } from "../../scripts/lab/browser-lab";

interface Reference {
  weightsSha256: Record<string, string>;
  prompts: { id: string; system: string; note: string; promptTokens: number; top5: { token: number; text: string; logprob: number }[] }[];
}

const root = path.resolve(import.meta.dirname, "../..");
const read = (file: string) => JSON.parse(readFileSync(path.join(root, file), "utf8"));
const reference = read(`model/reference/${embeddedModel.id}.json`) as Reference;
const manifest = read(`public/${embeddedModel.path}manifest.json`) as { files: { path: string; sha256: string; type: string }[]; prefillChunkTokens: number };

/** Largest difference of a log probability between the browser's GPU and the reference in Python. */
const TOLERANCE = 5e-3;

test.describe("the browser computes what the reference computes", () => {
  let lab: OpenLab;
  test.beforeAll(async () => {
    test.setTimeout(180_000);
    lab = await openLab();
    await lab.page.evaluate(() => window.lab.load("workorder-135m"));
  });
  test.afterAll(() => lab.close());

  test("the reference was made from the weights that are published", () => {
    const published = Object.fromEntries(manifest.files.filter((file) => file.type === "weights").map((file) => [file.path, file.sha256]));
    expect(reference.weightsSha256).toEqual(published);
  });

  for (const { id, system, note, promptTokens, top5 } of reference.prompts) {
    test(`first answer token of "${id}", ${promptTokens} tokens`, async () => {
      const { token, promptTokens: seen } = await lab.page.evaluate(([s, n]) => window.lab.firstToken(s, n, 5), [system, note] as const);
      expect(seen).toBe(promptTokens);
      const top = token.top ?? [];
      expect(top.map(({ id: tokenId }) => tokenId)).toEqual(top5.map((entry) => entry.token));
      const differences = top.map(({ logprob }, index) => Math.abs(logprob - (top5[index]?.logprob ?? Number.NaN)));
      console.log(`${id}: largest difference ${Math.max(...differences).toExponential(1)}`);
      expect(Math.max(...differences)).toBeLessThanOrEqual(TOLERANCE);
    });
  }

  test("a grammar that cannot be compiled is refused by name, and the next question is answered", async () => {
    expect(await lab.page.evaluate(() => window.lab.refusal('root ::= missing "a"'))).toBe("grammar");
    expect(await lab.page.evaluate(() => window.lab.refusal('root ::= "a"'))).toBe("none");
  });

  test("what the grammar forces is fed at once, and the tokens are those of decoding one by one", async () => {
    const note = "Fan F-9 on line 4 vibrates, bearing worn. Needs a new bearing.";
    const jumped = await lab.page.evaluate((text) => window.lab.answerTokens(text, true), note);
    const plain = await lab.page.evaluate((text) => window.lab.answerTokens(text, false), note);
    expect(jumped.ids).toEqual(plain.ids);
    expect(jumped.steps).toBeLessThan(0.9 * plain.steps);
  });

  test("a note that was read while it was written gets the tokens of one that was not", async () => {
    const note = "Sump pump 3 trips again.";
    const plain = await lab.page.evaluate((text) => window.lab.answerTokens(text, true), note);
    await lab.page.evaluate((text) => window.lab.readAhead(text), `${note.slice(0, 12)}, what follows is deleted again`);
    await lab.page.evaluate((text) => window.lab.readAhead(text), note);
    const ahead = await lab.page.evaluate((text) => window.lab.answerTokens(text, true), note);
    expect(ahead.ids).toEqual(plain.ids);
    expect(ahead.cachedTokens).toBeGreaterThan(plain.cachedTokens);
  });

  test("one prompt runs as two prefill chunks", () => {
    const longest = Math.max(...reference.prompts.map((prompt) => prompt.promptTokens));
    expect(longest).toBeGreaterThan(600);
    expect(longest).toBeGreaterThan(manifest.prefillChunkTokens);
    expect(longest).toBeLessThanOrEqual(2 * manifest.prefillChunkTokens);
  });
});
