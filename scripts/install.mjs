// Runs on a bare Node, before anything is installed: no imports but Node's own.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

const MINIMUM_NODE = [20, 19, 0];

/** Ends the process with a clear word when this Node is too old. */
function requireNode() {
  const have = process.versions.node.split(".").map(Number);
  for (const [i, want] of MINIMUM_NODE.entries()) {
    if ((have[i] ?? 0) > want) return;
    if ((have[i] ?? 0) < want) {
      console.error(`Node ${MINIMUM_NODE.join(".")} or newer is needed; this is ${process.versions.node}.`);
      process.exit(1);
    }
  }
}

/** Runs a command of the project with its output shown; returns its exit status. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: root, stdio: "inherit", ...options });
  if (result.error) console.error(`${command}: ${result.error.message}`);
  return result.status ?? 1;
}

/** Path of a program that an installed package brought. */
export function bin(name) {
  return path.join(root, "node_modules", ".bin", name);
}

/** Installs the packages of the lock file unless exactly these are installed already. */
export function installPackages() {
  requireNode();
  const stamp = path.join(root, "node_modules", ".fieldwright-lock");
  const lock = createHash("sha256").update(readFileSync(path.join(root, "package-lock.json"))).digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) return;
  console.log("Installing packages ...");
  const status = run("npm", ["ci", "--no-audit", "--no-fund"]);
  if (status !== 0) process.exit(status);
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, lock);
}
