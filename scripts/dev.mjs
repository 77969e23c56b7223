import { bin, installPackages, run } from "./install.mjs";

installPackages();
process.exit(run(bin("vite"), ["--host", "127.0.0.1"]));
