import path from "node:path";
import { defineConfig } from "vite";

/** Builds the laboratory page: the app's own engine and conversion without its user interface. */
export default defineConfig({
  root: import.meta.dirname,
  resolve: { alias: { "@": path.resolve(import.meta.dirname, "../../src") } },
  publicDir: false,
  worker: { format: "es" },
  build: { outDir: path.resolve(import.meta.dirname, "../../.cache/lab"), emptyOutDir: true, target: "es2023", chunkSizeWarningLimit: 10_000 },
});
