import http from "node:http";
import path from "node:path";
import sirv from "sirv";
import { allowedOrigins, contentSecurityPolicy } from "./content-security-policy.mjs";
import { root } from "./install.mjs";

/**
 * Request handler for a built app: static files, the page for every other path, strict headers: what any server of the
 * app should send. The page carries the same policy in a meta tag; workers take theirs from here.
 */
export function appHandler(directory = path.join(root, "dist")) {
  const policy = contentSecurityPolicy(allowedOrigins(directory), { inlineStyles: true });
  return sirv(directory, {
    single: true,
    dev: true, // reads the folder at each request, so that a rebuild shows without a restart
    etag: true,
    setHeaders(response, pathname) {
      response.setHeader("Content-Security-Policy", policy);
      response.setHeader("X-Content-Type-Options", "nosniff");
      response.setHeader("Referrer-Policy", "no-referrer");
      // The app keeps models itself; a second copy in the browser's HTTP cache would only cost space.
      if (pathname.startsWith("/models/")) response.setHeader("Cache-Control", "no-store");
    },
  });
}

/** Listens on 127.0.0.1, on the given port or on a free one (0). Resolves to {server, address}. */
export function listen(handler, port = 0) {
  const server = http.createServer(handler);
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const { port: actual } = server.address();
      resolve({ server, address: `http://127.0.0.1:${actual}` });
    });
  });
}
