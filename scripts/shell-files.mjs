import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { root } from "./install.mjs";

const FIRST_PAGE = "src/features/capture/capture-page.tsx";

/**
 * The scripts that must arrive before a person can write a note: the entry, the capture page, and all they import
 * statically. What is loaded later (engine, worker, other pages) is not among them.
 */
export function shellFiles(dist = path.join(root, "dist")) {
  const manifest = JSON.parse(readFileSync(path.join(dist, ".vite", "manifest.json"), "utf8"));
  const entry = Object.keys(manifest).find((key) => manifest[key].isEntry && key.endsWith(".html"));
  const reached = new Set();
  const visit = (key) => {
    if (reached.has(key)) return;
    reached.add(key);
    for (const next of manifest[key].imports ?? []) visit(next);
  };
  for (const key of [entry, FIRST_PAGE]) {
    if (!key || !manifest[key]) throw new Error(`The build has no chunk for ${key ?? "index.html"}`);
    visit(key);
  }
  return [...reached].map((key) => path.join(dist, manifest[key].file)).filter((file) => file.endsWith(".js"));
}

/** Sum of the gzip sizes of files, in bytes. */
export function gzipBytes(files) {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);
}
