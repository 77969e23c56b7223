import path from "node:path";
import { root } from "./scripts/install.mjs";
import { shellFiles } from "./scripts/shell-files.mjs";

export default [
  { name: "Shell to interactive (JS)", path: shellFiles().map((file) => path.relative(root, file)), limit: "150 kB", gzip: true },
];
