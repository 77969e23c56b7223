import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { applyPolicy, POLICY_FILE } from "../scripts/content-security-policy.mjs";
import { dist, openSite, type Site } from "./site";

/** What the policy changes; the rest is as it was built. */
const ownFiles = new Set(["index.html", "service-worker.js", POLICY_FILE]);

/** The built app as a site with this policy would serve it; `remove` deletes its folder. */
export async function openPolicySite(policy: object): Promise<{ site: Site; folder: string; remove: () => void }> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "fieldwright-site-"));
  for (const name of readdirSync(dist)) {
    if (ownFiles.has(name)) cpSync(path.join(dist, name), path.join(folder, name));
    else symlinkSync(path.join(dist, name), path.join(folder, name));
  }
  writeFileSync(path.join(folder, POLICY_FILE), JSON.stringify(policy));
  applyPolicy(folder);
  return { site: await openSite(folder), folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
