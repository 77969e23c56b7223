import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute, type PrecacheEntry } from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";

import { keepHandedOver } from "@/storage/handed-over";

declare const self: ServiceWorkerGlobalScope & { precacheManifest: (PrecacheEntry | string)[] };

// The whole app, fonts and the inference worker included, but no model: models are kept by their own store.
precacheAndRoute(self.precacheManifest);
cleanupOutdatedCaches();

// Every page is index.html; a file that does not exist stays "not found" instead of becoming a page.
registerRoute(new NavigationRoute(createHandlerBoundToURL("index.html"), { denylist: [/\.[a-z0-9]+$/i] }));

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

// The first visit too can go offline without a reload.
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

// A new version waits until a page asks for it (updates.ts): nobody loses work to a reload.
self.addEventListener("message", (event) => {
  const data: unknown = event.data;
  if (typeof data === "object" && data !== null && "type" in data && data.type === "SKIP_WAITING") {
    event.waitUntil(self.skipWaiting());
  }
});
