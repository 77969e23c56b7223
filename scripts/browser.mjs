import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { bin, root, run } from "./install.mjs";

const SYSTEM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium"];
const DOWNLOAD_LIMIT_MS = 240_000;

const onSystem = () => SYSTEM.find((path) => existsSync(path));

async function playwrightsOwn() {
  const { chromium } = await import("@playwright/test");
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

/**
 * Finds a Chromium for the journeys, and gets one where there is none: Playwright's own where it can be downloaded,
 * else the system's, else Debian's by apt-get. Returns the path of the program; ends the process where none is to be had.
 */
export async function findBrowser() {
  const named = process.env.FIELDWRIGHT_BROWSER;
  if (named) return named;
  const own = await playwrightsOwn();
  if (own) return own;
  console.log("Looking for a browser: Playwright's own first ...");
  spawnSync(bin("playwright"), ["install", "--no-shell", "chromium"], { cwd: root, stdio: "ignore", timeout: DOWNLOAD_LIMIT_MS });
  const downloaded = await playwrightsOwn();
  if (downloaded) return downloaded;
  if (!onSystem() && existsSync("/usr/bin/apt-get")) {
    console.log("Installing Debian's Chromium ...");
    const sudo = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
    for (const words of [["update", "-qq"], ["install", "-y", "-qq", "chromium"]]) {
      const [command, ...args] = [...sudo, "apt-get", ...words];
      run(command, args, { env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
    }
  }
  const system = onSystem();
  if (!system) {
    console.error("No Chromium could be found or installed. Install Chromium or Chrome, or name one in FIELDWRIGHT_BROWSER.");
    process.exit(1);
  }
  console.log(`Using ${system}`);
  return system;
}

/**
 * Flags for real WebGPU without a GPU (SwiftShader), and for a browser that talks to nobody on its own.
 * On a machine with a GPU set FIELDWRIGHT_GPU=1 to use it.
 */
export const browserFlags = [
  "--enable-unsafe-webgpu",
  ...(process.env.FIELDWRIGHT_GPU ? ["--enable-features=Vulkan"] : ["--use-webgpu-adapter=swiftshader"]),
  "--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
];
