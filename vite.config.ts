import { lingui } from "@lingui/vite-plugin";
import react from "@vitejs/plugin-react";
import { appendFile, readdir, readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Plugin } from "vite";
import { VitePWA, type ManifestOptions } from "vite-plugin-pwa";
import { defineConfig } from "vitest/config";
import { allowedOrigins, contentSecurityPolicy, POLICY_FILE } from "./scripts/content-security-policy.mjs";
import packageJson from "./package.json" with { type: "json" };

const languages = ["en", "fr", "ar"];

/**
 * Puts the content security policy into the built page; the development server needs inline scripts of its own. A server
 * that sends it as a header too adds `frame-ancestors 'none'`, which a meta tag cannot carry. No inline styles: what React
 * sets goes through the CSSOM, which is allowed.
 */
const securityPolicyTag: Plugin = {
  name: "fieldwright:security-policy",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler: () => [{ tag: "meta", attrs: { "http-equiv": "Content-Security-Policy", content: contentSecurityPolicy(allowedOrigins(resolve(import.meta.dirname, "public"))) }, injectTo: "head-prepend" }],
  },
};

const ariaTexts = /[\\/]react-(?:aria|stately|aria-components)[\\/]dist[\\/]private[\\/]intl[\\/].*?([a-z]{2})-[A-Z]{2}\.m?js$/;

/** Leaves the texts of react-aria out of the bundle in languages that the interface does not speak. */
const ariaLocales: Plugin = {
  name: "fieldwright:aria-locales",
  apply: "build",
  enforce: "pre",
  load(id) {
    const language = ariaTexts.exec(id)?.[1];
    return language === undefined || languages.includes(language) ? null : "export default {};";
  },
};

const LICENCES = "licences.txt";
/** Parts of the app that Vite's own list misses: they are in workers and style sheets. */
const furtherParts = ["@mlc-ai/web-llm", "@mlc-ai/web-xgrammar", "workbox-precaching", "workbox-routing", "@wllama/wllama", "@fontsource/ibm-plex-sans", "@fontsource/ibm-plex-sans-arabic"];

/** Adds them to the list that the settings page links to. */
const furtherLicences: Plugin = {
  name: "fieldwright:further-licences",
  apply: "build",
  writeBundle: {
    sequential: true,
    async handler({ dir = "dist" }) {
      await appendFile(resolve(dir, LICENCES), `\n## Notice\n\n${(await readFile(resolve(import.meta.dirname, "NOTICE"), "utf8")).trim()}\n`);
      for (const part of furtherParts) {
        const folder = resolve(import.meta.dirname, "node_modules", part);
        const { version, license }: { version: string; license: string } = JSON.parse(await readFile(resolve(folder, "package.json"), "utf8"));
        const file = (await readdir(folder)).find((name) => /^licen[cs]e/i.test(name));
        const text = file === undefined ? "" : await readFile(resolve(folder, file), "utf8");
        await appendFile(resolve(dir, LICENCES), `\n## ${part} - ${version} (${license})\n\n${text.trim()}\n`);
      }
    },
  },
};

/** How the installed app presents itself; addresses are relative to the manifest, wherever the app is served. */
const webManifest: Partial<ManifestOptions> = {
  id: "./",
  name: "Fieldwright",
  short_name: "Fieldwright",
  description: "Notes become work orders, on this device.",
  lang: "en",
  dir: "ltr",
  start_url: "./",
  scope: "./",
  display: "standalone",
  background_color: "#f3f5f7",
  theme_color: "#f3f5f7",
  categories: ["productivity", "utilities"],
  icons: [
    { src: "icons/icon.svg", sizes: "any", type: "image/svg+xml" },
    { src: "icons/icon-192.png", sizes: "192x192", type: "image/png" },
    { src: "icons/icon-512.png", sizes: "512x512", type: "image/png" },
    { src: "icons/maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
  ],
  share_target: {
    action: "./share",
    method: "POST",
    enctype: "multipart/form-data",
    params: { title: "title", text: "text", url: "url", files: [{ name: "files", accept: ["image/*", "text/plain", "text/csv", "application/json", ".txt", ".csv", ".json", ".jsonl"] }] },
  },
  file_handlers: [{ action: "./open", accept: { "text/plain": [".txt"], "text/csv": [".csv"], "application/json": [".json"], "application/x-ndjson": [".jsonl", ".ndjson"] } }],
  launch_handler: { client_mode: "navigate-existing" },
  shortcuts: [
    { name: "New note", url: "./?begin=note", icons: [{ src: "icons/icon-192.png", sizes: "192x192", type: "image/png" }] },
    { name: "Scan a code", url: "./?begin=scan", icons: [{ src: "icons/icon-192.png", sizes: "192x192", type: "image/png" }] },
    { name: "Orders", url: "orders", icons: [{ src: "icons/icon-192.png", sizes: "192x192", type: "image/png" }] },
  ],
};

export default defineConfig({
  resolve: { tsconfigPaths: true },
  define: { "import.meta.env.VITE_APP_VERSION": JSON.stringify(packageJson.version) },
  plugins: [
    react(),
    lingui({ configPath: resolve(import.meta.dirname, "src/i18n/lingui.config.ts"), failOnMissing: true, failOnCompileError: true }),
    ariaLocales,
    securityPolicyTag,
    furtherLicences,
    VitePWA({
      strategies: "injectManifest",
      srcDir: "src/app",
      filename: "service-worker.ts",
      registerType: "prompt",
      injectRegister: false,
      includeManifestIcons: false,
      manifest: webManifest,
      injectManifest: {
        injectionPoint: "self.precacheManifest",
        // Of a model only the manifest, and the policy: the page must know them offline. The model's files have a store of their own.
        // Programs of the processor's engine: some 30 MB that only devices without a GPU need. The service worker keeps them once they were used.
        globIgnores: ["assets/wllama*"],
        globPatterns: ["*.{html,js,txt}", "assets/*", "icons/*", "models/*/*/manifest.json", POLICY_FILE],
        // The inference worker has 6 MB.
        maximumFileSizeToCacheInBytes: 12 * 1024 * 1024,
      },
    }),
  ],
  build: { target: "es2023", manifest: true, modulePreload: { polyfill: false }, license: { fileName: LICENCES } },
  worker: { format: "es" },
  // What tests and the model workshop leave behind is neither an entry nor a reason to reload.
  optimizeDeps: { entries: ["index.html"] },
  server: { watch: { ignored: ["**/.cache/**", "**/model/**"] } },
  test: {
    include: ["src/**/*.test.{ts,tsx}", "scripts/**/*.test.ts"],
    environment: "node",
    // Pages in jsdom are slow on a busy machine; nothing waits this long when it is right.
    testTimeout: 20_000,
  },
});
