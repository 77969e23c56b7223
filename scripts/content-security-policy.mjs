import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** The policy file of a site, in the folder that is served. */
export const POLICY_FILE = "site-policy.json";

/** What the hub's models come from (src/models/hub/hub-catalog.ts; a test compares the two). */
export const HUB_ORIGINS = ["https://huggingface.co", "https://*.huggingface.co", "https://*.hf.co", "https://raw.githubusercontent.com"];

/**
 * Origins that a site's policy lets the app connect to. A file that is missing or no policy allows none; what exactly is
 * wrong with it the app says (src/domain/policy).
 *
 * @param {string} folder the folder that holds the policy file
 * @returns {string[]}
 */
export function allowedOrigins(folder) {
  try {
    const policy = JSON.parse(readFileSync(path.join(folder, POLICY_FILE), "utf8"));
    const addresses = [
      ...(policy.plantServers ?? []).map((server) => server.baseUrl),
      ...(policy.webhooks ?? []).map((webhook) => webhook.url),
      ...(policy.mirrors ?? []),
    ];
    const own = addresses.map((address) => new URL(address)).filter(({ protocol }) => /^https?:$/.test(protocol)).map(({ origin }) => origin);
    return [...new Set([...own, ...(policy.hub === true ? HUB_ORIGINS : [])])].toSorted();
  } catch {
    return [];
  }
}

/**
 * The content security policy of the app: everything from its own server, and connections to exactly the origins that the
 * site's policy names.
 *
 * @param {string[]} origins further origins to connect to
 * @param {{ inlineStyles?: boolean }} [options] a response header must allow inline styles where a meta tag forbids them: both hold, and workers take the header
 */
export function contentSecurityPolicy(origins, { inlineStyles = false } = {}) {
  return [
    "default-src 'self'",
    "script-src 'self' 'wasm-unsafe-eval'",
    inlineStyles ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    ["connect-src 'self'", ...origins].join(" "),
    // The processor's engine makes its worker from a Blob. Such a worker has this same policy, and only a script of this page can make one.
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** As the build writes a text into an attribute. */
const escaped = (text) => text.replaceAll("'", "&#39;");

/**
 * Has a built app follow the policy file that lies in its folder: the page's meta tag names the origins anew, and the
 * service worker learns that the page and the policy have changed.
 *
 * @param {string} folder a built app with its policy file
 */
export function applyPolicy(folder) {
  const page = path.join(folder, "index.html");
  const html = readFileSync(page, "utf8").replace(/(http-equiv="Content-Security-Policy" content=")[^"]*/, `$1${escaped(contentSecurityPolicy(allowedOrigins(folder)))}`);
  writeFileSync(page, html);
  const worker = path.join(folder, "service-worker.js");
  if (!existsSync(worker)) return;
  const revision = (name) => createHash("md5").update(readFileSync(path.join(folder, name))).digest("hex");
  const script = ["index.html", POLICY_FILE].reduce((text, name) => text.replace(new RegExp(`("revision":")[0-9a-f]+(","url":"${name.replace(".", "\\.")}")`), `$1${revision(name)}$2`), readFileSync(worker, "utf8"));
  writeFileSync(worker, script);
}
