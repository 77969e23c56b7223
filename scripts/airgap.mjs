// npm run airgap -- --out DIR [--models ID...] [--base /path/] [--policy FILE]
// Writes one folder with the app and models that any static web server can serve, also where there is no other network.
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { bin, installPackages, root, run } from "./install.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: "string" },
    base: { type: "string", default: "/" },
    policy: { type: "string" },
    models: { type: "string", multiple: true },
  },
});

function fail(message) {
  console.error(`${message}\nUsage: npm run airgap -- --out DIR [--models ID...] [--base /path/] [--policy FILE]`);
  process.exit(2);
}

if (values.out === undefined) fail("Say where to: --out DIR.");
if (!/^\/(?:[\w.-]+\/)*$/.test(values.base)) fail(`--base is a path with a slash at both ends ("/fieldwright/"), not "${values.base}".`);
const out = path.resolve(values.out);
if (existsSync(out) && readdirSync(out).length > 0) fail(`${out} is not empty; choose another folder.`);
if (values.policy !== undefined && !existsSync(values.policy)) fail(`There is no file ${values.policy}.`);

const published = readdirSync(path.join(root, "public", "models"), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
const wanted = values.models === undefined ? published : [...values.models, ...positionals];
const unknown = wanted.find((id) => !published.includes(id));
if (unknown !== undefined) fail(`There is no model ${unknown}; this build has ${published.join(", ")}.`);

installPackages();
const { applyPolicy, contentSecurityPolicy, allowedOrigins, POLICY_FILE } = await import("./content-security-policy.mjs");
mkdirSync(out, { recursive: true });
const status = run(bin("vite"), ["build", "--logLevel", "error", "--base", values.base, "--outDir", out, "--emptyOutDir"]);
if (status !== 0) process.exit(status);
for (const id of published) if (!wanted.includes(id)) rmSync(path.join(out, "models", id), { recursive: true });
rmSync(path.join(out, ".vite"), { recursive: true, force: true });
if (values.policy !== undefined) cpSync(values.policy, path.join(out, POLICY_FILE));
applyPolicy(out);

const policy = contentSecurityPolicy(allowedOrigins(out), { inlineStyles: true });
writeFileSync(
  path.join(out, "SERVE.txt"),
  `Fieldwright, to be served as it is under ${values.base} by any static web server.

Browsers keep it for offline use only over https:// or on localhost.
Paths that are no file are the app's own pages: answer them with index.html.
The page carries its content security policy; send it as a header, too, for its workers.

nginx, with this folder as the root of ${values.base}:

  location ${values.base} {
    alias ${out.endsWith("/") ? out : `${out}/`};
    try_files $uri $uri/ ${values.base}index.html;
    add_header Content-Security-Policy "${policy}" always;
    add_header X-Content-Type-Options nosniff always;
    types { text/html html; text/javascript js mjs; text/css css; application/json json; application/wasm wasm;
            image/svg+xml svg; image/png png; font/woff2 woff2; application/manifest+json webmanifest; text/plain txt md; }
    default_type application/octet-stream;
  }

After a change of ${POLICY_FILE} the folder has to be written anew: npm run airgap -- --policy FILE ...
`,
);
console.log(`\n${out} holds the app and ${wanted.join(", ") || "no model"}; SERVE.txt says how to serve it.`);
