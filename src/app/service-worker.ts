import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute, type PrecacheEntry } from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";

declare const self: ServiceWorkerGlobalScope & { precacheManifest: (PrecacheEntry | string)[] };

// The whole app, fonts and the inference worker included, but no model: models are kept by their own store.
precacheAndRoute(self.precacheManifest);
cleanupOutdatedCaches();

// Every page is index.html; a file that does not exist stays "not found" instead of becoming a page.
registerRoute(new NavigationRoute(createHandlerBoundToURL("index.html"), { denylist: [/\.[a-z0-9]+$/i] }));

// The first visit too can go offline without a reload.
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

// A new version waits until a page asks for it (updates.ts): nobody loses work to a reload.
self.addEventListener("message", (event) => {
  const data: unknown = event.data;
  if (typeof data === "object" && data !== null && "type" in data && data.type === "SKIP_WAITING") {
    event.waitUntil(self.skipWaiting());
  }
});
