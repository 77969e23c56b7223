import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { root } from "./install.mjs";

/** Loaded dynamically, but needed before the first page can be used: the page itself and the messages of one language. */
const NEEDED = ["src/features/capture/capture-page.tsx", "src/i18n/messages/en.json?lingui"];

/**
 * The scripts that must arrive before a person can write a note: the entry, the capture page, the messages of a language,
 * and all they import statically. What comes right after (database, engine, worker, other pages) is not among them.
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
  for (const key of [entry, ...NEEDED]) {
    if (!key || !manifest[key]) throw new Error(`The build has no chunk for ${key ?? "index.html"}`);
    visit(key);
  }
  return [...reached].map((key) => path.join(dist, manifest[key].file)).filter((file) => file.endsWith(".js"));
}

/** Sum of the gzip sizes of files, in bytes. */
export function gzipBytes(files) {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);
}
