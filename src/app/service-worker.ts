import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute, type PrecacheEntry } from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";

import { keepHandedOver } from "@/storage/handed-over";

declare const self: ServiceWorkerGlobalScope & { precacheManifest: (PrecacheEntry | string)[] };

// The whole app, fonts and the inference worker included, but no model: models are kept by their own store.
precacheAndRoute(self.precacheManifest);
cleanupOutdatedCaches();

// Every page is index.html; a file that does not exist stays "not found" instead of becoming a page.
registerRoute(new NavigationRoute(createHandlerBoundToURL("index.html"), { denylist: [/\.[a-z0-9]+$/i] }));

/** Files of the processor's engine that are kept. */
const PROCESSOR_FILES = 3;

// What another app shares is kept before anything is made of it. The request ends here: it must not reach a server.
registerRoute(
  ({ url }) => url.href === new URL("share", self.registration.scope).href,
  async ({ request }) => {
    const form = await request.formData();
    const texts = ["title", "text", "url"].map((name) => form.get(name)).flatMap((value) => (typeof value === "string" && value.trim() !== "" ? [value] : []));
    const files = form.getAll("files").filter((value) => value instanceof File);
    const id = await keepHandedOver({ text: texts.join("\n"), files });
    return Response.redirect(new URL(`open?handed=${id}`, self.registration.scope).href, 303);
  },
  "POST",
);

// The programs of the processor's engine are not part of the app's first 10 MB: they are kept when they are first used.
registerRoute(
  ({ url }) => /\/assets\/wllama[^/]*$/u.test(url.pathname),
  async ({ request }) => {
    const cache = await caches.open("fieldwright-processor");
    const known = await cache.match(request);
    if (known !== undefined) return known;
    const response = await fetch(request);
    if (response.ok) {
      await cache.put(request, response.clone());
      // Those of earlier versions of the app are of no use any more; a browser needs two of one version at most.
      for (const old of (await cache.keys()).slice(0, -PROCESSOR_FILES)) await cache.delete(old);
    }
    return response;
  },
);

// The first visit too can go offline without a reload.
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

// A new version waits until a page asks for it (updates.ts): nobody loses work to a reload.
self.addEventListener("message", (event) => {
  const data: unknown = event.data;
  if (typeof data === "object" && data !== null && "type" in data && data.type === "SKIP_WAITING") {
    event.waitUntil(self.skipWaiting());
  }
});
