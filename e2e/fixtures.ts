import { test as base, type BrowserContext, expect, type Page } from "@playwright/test";
import { firstPage, launch, newProfile, removeProfile, watch } from "./device";
import { SetupPage } from "./pages/setup-page";
import { openSite, type Site } from "./site";

interface WorkerFixtures {
  /** The built app on 127.0.0.1. */
  site: Site;
  /** A browser whose device is set up: the model is installed. Shared, for set-up takes seconds. */
  device: BrowserContext;
}

interface TestFixtures {
  /** A page of the set-up device, at the capture page. */
  page: Page;
  /** A profile that knows nothing yet, removed afterwards. */
  profile: string;
  /** Starts a browser on a profile; closed afterwards, its requests and errors watched. */
  openDevice: (options: Parameters<typeof launch>[0]) => Promise<{ context: BrowserContext; page: Page }>;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  site: [
    async ({}, use) => {
      const site = await openSite();
      await use(site);
      await site.stop();
    },
    { scope: "worker" },
  ],
  device: [
    async ({ site }, use) => {
      const profile = newProfile();
      const context = await launch({ profile, address: site.address });
      const seen = watch(context, site.address);
      const page = await firstPage(context);
      await page.goto("/");
      await new SetupPage(page).setUp();
      await page.close();
      await use(context);
      await context.close();
      removeProfile(profile);
      expect(seen.foreign, "requests to another origin").toEqual([]);
      expect(seen.errors, "uncaught errors").toEqual([]);
    },
    { scope: "worker", timeout: 240_000 },
  ],
  page: async ({ device }, use) => {
    const page = await device.newPage();
    await page.goto("/");
    await use(page);
    await page.close();
  },
  profile: async ({}, use) => {
    const profile = newProfile();
    await use(profile);
    removeProfile(profile);
  },
  // Depends on the profile so that browsers are closed before it is removed.
  openDevice: async ({ site, profile: _profile }, use) => {
    const opened: BrowserContext[] = [];
    const seen: ReturnType<typeof watch>[] = [];
    await use(async (options) => {
      const context = await launch({ address: site.address, ...options });
      opened.push(context);
      seen.push(watch(context, site.address));
      return { context, page: await firstPage(context) };
    });
    for (const context of opened) await context.close();
    await site.start();
    site.setFault(null);
    expect(seen.flatMap((s) => s.foreign), "requests to another origin").toEqual([]);
  },
});

export { expect } from "@playwright/test";
