import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import pages from "@/i18n/messages/pages/en.json";

const src = path.join(import.meta.dirname, "..");

function fileOf(from: string, specifier: string): string | undefined {
  const base = specifier.startsWith("@/") ? path.join(src, specifier.slice(2)) : path.join(path.dirname(from), specifier);
  return [`${base}.ts`, `${base}.tsx`].find((file) => /^(?:@\/|\.\/)/u.test(specifier) && existsSync(file));
}

/** Every source file that is loaded before the first page is shown. */
function reachedFrom(entries: readonly string[]): Set<string> {
  const reached = new Set<string>();
  const visit = (file: string): void => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const [, specifier = ""] of readFileSync(file, "utf8").matchAll(/^(?:import|export)\s(?!type\b)[^;]*?from\s"([^"]+)"/gmu)) {
      const next = fileOf(file, specifier);
      if (next !== undefined) visit(next);
    }
  };
  for (const entry of entries) visit(path.join(src, entry));
  return reached;
}

it("shows on the first page only texts that come with it", () => {
  const files = reachedFrom(["app/main.tsx", "features/capture/capture-page.tsx"]);
  expect(files.size).toBeGreaterThan(60);
  const late = [...files].flatMap((file) => {
    const source = readFileSync(file, "utf8");
    const ids = [...source.matchAll(/"([\w.-]+)"/gu)].map((match) => match[1] ?? "").filter((id) => id in pages);
    const families = [...source.matchAll(/`([\w-]+\.[\w.-]*)\$\{/gu)].flatMap(([, start = ""]) => Object.keys(pages).filter((id) => id.startsWith(start)));
    return [...ids, ...families].map((id) => `${path.relative(src, file)}: ${id}`);
  });
  expect(late).toEqual([]);
});
