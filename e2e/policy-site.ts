import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { allowedOrigins, contentSecurityPolicy, POLICY_FILE } from "../scripts/content-security-policy.mjs";
import { dist, openSite, type Site } from "./site";

const ownFiles = new Set(["index.html", POLICY_FILE]);

/** As the build writes a text into an attribute. */
const escaped = (text: string) => text.replaceAll("'", "&#39;");

/** The built app as a site with this policy would serve it; `remove` deletes its folder. */
export async function openPolicySite(policy: object): Promise<{ site: Site; remove: () => void }> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "fieldwright-site-"));
  for (const name of readdirSync(dist)) if (!ownFiles.has(name)) symlinkSync(path.join(dist, name), path.join(folder, name));
  writeFileSync(path.join(folder, POLICY_FILE), JSON.stringify(policy));
  const page = readFileSync(path.join(dist, "index.html"), "utf8");
  writeFileSync(path.join(folder, "index.html"), page.replace(escaped(contentSecurityPolicy([])), escaped(contentSecurityPolicy(allowedOrigins(folder)))));
  return { site: await openSite(folder), remove: () => rmSync(folder, { recursive: true, force: true }) };
}
