import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { readFileSync } from "node:fs";
import path from "node:path";
import { appHandler, listen } from "../scripts/serve.mjs";

export const dist = path.resolve(import.meta.dirname, "../dist");

/** What the server does with a request instead of serving the file; undefined: serve it. */
export type Fault = (pathname: string, response: ServerResponse) => boolean;

/** A server of the built app that can misbehave by plan, can be stopped and started again on the same port, and counts. */
export interface Site {
  readonly address: string;
  /** Paths asked for since the last `forget`. */
  readonly asked: string[];
  /** Names of files that were asked for in part, each with the range. */
  readonly ranges: string[];
  forget(): void;
  setFault(fault: Fault | null): void;
  stop(): Promise<void>;
  start(): Promise<void>;
}

export async function openSite(directory = dist): Promise<Site> {
  const serveFile = appHandler(directory);
  const asked: string[] = [];
  const ranges: string[] = [];
  let fault: Fault | null = null;
  const handler = (request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(request.url ?? "/", "http://site");
    asked.push(pathname);
    if (request.headers.range !== undefined) ranges.push(`${path.basename(pathname)} ${request.headers.range}`);
    if (fault?.(pathname, response)) return;
    serveFile(request, response);
  };
  const first = await listen(handler);
  const port = Number(new URL(first.address).port);
  let server: Server | null = first.server;
  return {
    address: first.address,
    asked,
    ranges,
    forget() {
      asked.splice(0);
      ranges.splice(0);
    },
    setFault: (next) => { fault = next; },
    async stop() {
      const stopping = server;
      server = null;
      if (!stopping) return;
      stopping.closeAllConnections();
      await new Promise((resolve) => stopping.close(resolve));
    },
    async start() {
      server ??= (await listen(handler, port)).server;
    },
  };
}

/** Serves the file with one byte flipped in its middle. */
export function flipByte(name: string): Fault {
  return (pathname, response) => {
    if (!pathname.endsWith(name)) return false;
    const bytes = readFileSync(path.join(dist, pathname));
    const middle = Math.floor(bytes.length / 2);
    bytes[middle] = (bytes[middle] ?? 0) ^ 1;
    response.setHeader("content-type", "application/octet-stream");
    response.end(bytes);
    return true;
  };
}

/** Answers for the file with a page and status 200, as a captive portal does. */
export function htmlInstead(name: string): Fault {
  return (pathname, response) => {
    if (!pathname.endsWith(name)) return false;
    response.setHeader("content-type", "text/html");
    response.end("<!doctype html><title>Sign in to the guest network</title>");
    return true;
  };
}

/** Sends the first part of the file and then nothing more; the connection stays open. */
export function stallAfter(name: string, bytes: number): Fault {
  return (pathname, response) => {
    if (!pathname.endsWith(name)) return false;
    const whole = readFileSync(path.join(dist, pathname));
    response.setHeader("content-type", "application/octet-stream");
    response.setHeader("content-length", whole.length);
    response.write(whole.subarray(0, bytes));
    return true;
  };
}
