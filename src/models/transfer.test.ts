import "fake-indexeddb/auto";
import { createServer, type IncomingMessage, type RequestListener } from "node:http";
import { gzipSync } from "node:zlib";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { PIECE_BYTES, readFile, readRecords } from "./store/piece-store";
import { sampleFile } from "./testing/sample-manifest";
import { bringIn, type TransferOptions } from "./transfer";

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** Two pieces and a bit. */
const content = Buffer.alloc(2 * PIECE_BYTES + 100_000, "weights of a model ");
const file = sampleFile("params_shard_0.bin", "weights", content);
const address = `https://models.fieldwright.invalid/m/1.0.0/${file.path}`;
const quick: TransferOptions = { stallMs: 400, backoffMs: 5, alone: (_name, _signal, work) => work() };

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** A real server that answers its first request with the first listener and so on; the last one answers all further ones. */
async function serve(...listeners: RequestListener[]) {
  const requests: IncomingMessage["headers"][] = [];
  const server = createServer((request, response) => {
    const listener = listeners[Math.min(requests.length, listeners.length - 1)];
    requests.push(request.headers);
    listener?.(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const bound = server.address();
  const port = typeof bound === "object" ? bound?.port : undefined;
  return { url: `http://127.0.0.1:${port}/${file.path}`, requests };
}

const ETAG = '"one"';
const start = (request: IncomingMessage) => Number(/bytes=(\d+)-/u.exec(request.headers.range ?? "")?.[1] ?? 0);
/** A server that knows ranges, as hubs do. */
const ranged = (bytes: Buffer = content, etag = ETAG): RequestListener => (request, response) => {
  const from = request.headers["if-range"] === undefined || request.headers["if-range"] === etag ? start(request) : 0;
  response.setHeader("etag", etag);
  if (from > 0) response.writeHead(206, { "content-range": `bytes ${from}-${bytes.length - 1}/${bytes.length}`, "content-length": bytes.length - from });
  response.end(bytes.subarray(from));
};
const ignorant: RequestListener = (_, response) => void response.end(content);
/** Sends as many bytes, then the connection is gone. */
const dropAfter = (count: number, etag: string | null = ETAG): RequestListener => (_, response) => {
  if (etag !== null) response.setHeader("etag", etag);
  response.writeHead(200, { "content-length": content.byteLength });
  response.write(content.subarray(0, count), () => setTimeout(() => response.destroy(), 30));
};
const stalled: RequestListener = (_, response) => {
  response.writeHead(200, { "content-length": content.byteLength });
  response.write(content.subarray(0, 1000));
};
const flipped: RequestListener = (_, response) => {
  const copy = Buffer.from(content);
  copy[150_000] = (copy[150_000] ?? 0) ^ 1;
  response.end(copy);
};
/** Takes longer than the stall limit in all, but never without a byte. */
const slow: RequestListener = (_, response) => {
  let sent = 0;
  const timer = setInterval(() => {
    response.write(content.subarray(sent, (sent += 2_000_000)));
    if (sent < content.byteLength) return;
    clearInterval(timer);
    response.end();
  }, 120);
};
const status = (code: number): RequestListener => (_, response) => void response.writeHead(code).end("no");
const portal: RequestListener = (_, response) => void response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html>");
const truncated: RequestListener = (_, response) => void response.end(content.subarray(0, 5000));
const tooLong: RequestListener = (_, response) => void response.end(Buffer.concat([content, content.subarray(0, 9)]));
const moved = (to: string): RequestListener => (_, response) => void response.writeHead(302, { location: to }).end();

const isWhole = async () => {
  const response = await readFile(address);
  return response !== undefined && Buffer.compare(Buffer.from(await response.arrayBuffer()), content) === 0;
};

describe("a file that is brought in", () => {
  it("is stored as published, and not asked for again", async () => {
    const { url, requests } = await serve(ranged());
    const seen: number[] = [];
    await bringIn(file, address, [url], { ...quick, onBytes: (bytes) => seen.push(bytes) });
    await bringIn(file, address, [url], quick);
    expect(await isWhole()).toBe(true);
    expect(requests).toHaveLength(1);
    expect(seen.at(-1)).toBe(content.length);
  });

  it("goes on inside the file after the connection was lost: no byte comes twice", async () => {
    const { url, requests } = await serve(dropAfter(PIECE_BYTES + 50_000), ranged());
    await bringIn(file, address, [url], quick);
    expect(await isWhole()).toBe(true);
    expect(requests).toHaveLength(2);
    // What had arrived before the connection went, and that is more than a piece.
    const from = Number(/bytes=(\d+)-/u.exec(requests[1]?.range ?? "")?.[1]);
    expect(from).toBeGreaterThan(PIECE_BYTES);
    expect(from).toBeLessThanOrEqual(PIECE_BYTES + 50_000);
    expect(requests[1]?.["if-range"]).toBe(ETAG);
  });

  it("goes on in another visit where the last one was killed", async () => {
    const first = await serve(dropAfter(2 * PIECE_BYTES + 10));
    await expect(bringIn(file, address, [first.url], { ...quick, attempts: 1 })).rejects.toMatchObject({ code: "network" });
    const second = await serve(ranged());
    await bringIn(file, address, [second.url], quick);
    expect(second.requests.map(({ range }) => range)).toEqual([`bytes=${2 * PIECE_BYTES}-`]);
    expect(await isWhole()).toBe(true);
  });

  it("begins anew where the server ignores ranges, has another content, or none from there on", async () => {
    for (const [etag, next] of [[ETAG, ignorant], [ETAG, ranged(content, '"two"')], [null, status(416)]] as const) {
      globalThis.indexedDB = new IDBFactory();
      const { url } = await serve(dropAfter(PIECE_BYTES + 10, etag), next, ranged(content, '"two"'));
      await bringIn(file, address, [url], quick);
      expect(await isWhole()).toBe(true);
    }
  });

  it("waits through 5xx and stalls, takes its time, and follows a redirect", async () => {
    const busy = await serve(status(503), status(429), stalled, ranged());
    await bringIn(file, address, [busy.url], quick);
    expect(await isWhole()).toBe(true);
    globalThis.indexedDB = new IDBFactory();
    const hub = await serve(ranged());
    await bringIn(file, address, [(await serve(moved(hub.url))).url], quick);
    expect(await isWhole()).toBe(true);
    globalThis.indexedDB = new IDBFactory();
    await bringIn(file, address, [(await serve(slow)).url], { ...quick, attempts: 1 });
    expect(await isWhole()).toBe(true);
  });

  it("is asked for once more past the cache when its content is wrong", async () => {
    const { url, requests } = await serve(flipped, ranged());
    await bringIn(file, address, [url], quick);
    expect(requests.map((headers) => headers["cache-control"])).toEqual([undefined, "no-cache"]);
    expect(await isWhole()).toBe(true);
  });

  it.each<[string, RequestListener, string, number]>([
    ["damaged", flipped, "hash-mismatch", 2],
    ["truncated", truncated, "wrong-size", 2],
    ["too long", tooLong, "wrong-size", 2],
    ["a web page", portal, "wrong-type", 1],
    ["missing", status(404), "not-found", 1],
    ["never there", status(500), "network", 4],
  ])("%s: is refused by name, and nothing of it is stored", async (_, listener, code, asked) => {
    const { url, requests } = await serve(listener);
    await expect(bringIn(file, address, [url], quick)).rejects.toMatchObject({ name: "TransferError", code });
    expect(requests).toHaveLength(asked);
    expect((await readRecords(address)).filter(({ received }) => received > 0)).toEqual([]);
  });

  it("comes from the mirror where that has it, and from the original where it has not", async () => {
    const original = await serve(ranged());
    const mirror = await serve(status(404));
    await bringIn(file, address, [mirror.url, original.url], quick);
    expect([mirror.requests.length, original.requests.length]).toEqual([1, 1]);
    globalThis.indexedDB = new IDBFactory();
    const full = await serve(ranged());
    await bringIn(file, address, [full.url, original.url], quick);
    expect([full.requests.length, original.requests.length]).toEqual([1, 1]);
  });

  it("can be given up, and what has come stays", async () => {
    const { url } = await serve((_, response) => {
      response.setHeader("etag", ETAG);
      response.writeHead(200, { "content-length": content.byteLength });
      response.write(content.subarray(0, PIECE_BYTES + 1000));
    });
    const controller = new AbortController();
    const coming = bringIn(file, address, [url], { ...quick, stallMs: 5000, signal: controller.signal, onBytes: (bytes) => bytes > PIECE_BYTES && setTimeout(() => controller.abort(new Error("given up")), 50) });
    await expect(coming).rejects.toThrow("given up");
    expect((await readRecords(address)).map(({ received }) => received)).toEqual([PIECE_BYTES]);
  });
});

describe("a file of another origin", () => {
  /** As a browser shows the answer: most headers are hidden unless the server exposes them, and the length is that of the compressed answer. */
  const asBrowsersShow: TransferOptions["fetch"] = async (input, init) => {
    const response = await fetch(input, init);
    const shown = new Headers();
    for (const name of ["content-length", "content-type"]) if (response.headers.has(name)) shown.set(name, response.headers.get(name) ?? "");
    Object.defineProperties(response, { type: { value: "cors" }, headers: { value: shown } });
    return response;
  };
  const elsewhere: TransferOptions = { ...quick, fetch: asBrowsersShow, plainRequests: true };

  it("may come compressed, though its length is then another", async () => {
    const packed = gzipSync(content);
    const { url } = await serve((_, response) => void response.writeHead(200, { "content-encoding": "gzip", "content-length": packed.length }).end(packed));
    await bringIn(file, address, [url], elsewhere);
    expect(await isWhole()).toBe(true);
  });

  it("begins anew where the server does not let us see which part it sends, and asks for no part by name", async () => {
    const { url, requests } = await serve(dropAfter(PIECE_BYTES + 10), ranged());
    await bringIn(file, address, [url], elsewhere);
    expect(await isWhole()).toBe(true);
    expect(requests.map(({ range }) => range?.slice(0, 6))).toEqual([undefined, "bytes=", undefined]);
    expect(requests.map((headers) => headers["if-range"])).toEqual([undefined, undefined, undefined]);
  });
});

describe("a large file", () => {
  const PART = PIECE_BYTES;
  const large: TransferOptions = { ...quick, partBytes: PART };
  /** Gives parts; `etagOf` names the content at each request. */
  const parts = (etagOf: (request: number) => string | null = () => ETAG, contentRange = true): RequestListener => {
    let count = 0;
    return (request, response) => {
      const [, from, to] = /bytes=(\d+)-(\d*)/u.exec(request.headers.range ?? "") ?? [];
      const etag = etagOf((count += 1));
      if (etag !== null) response.setHeader("etag", etag);
      const isOther = request.headers["if-range"] !== undefined && request.headers["if-range"] !== etag;
      if (from === undefined || isOther) {
        response.end(content);
        return;
      }
      const end = Math.min(to ? Number(to) + 1 : content.length, content.length);
      response.writeHead(206, contentRange ? { "content-range": `bytes ${from}-${end - 1}/${content.length}` } : {});
      response.end(content.subarray(Number(from), end));
    };
  };
  const first = `bytes=0-${PART - 1}`;
  const all = [first, `bytes=${PART}-${2 * PART - 1}`, `bytes=${2 * PART}-`];

  it("is asked for part by part, so that what comes faster than it is stored cannot pile up", async () => {
    const { url, requests } = await serve(parts());
    const seen: number[] = [];
    await bringIn(file, address, [url], { ...large, onBytes: (bytes) => seen.push(bytes) });
    expect(await isWhole()).toBe(true);
    expect(requests.map(({ range }) => range)).toEqual(all);
    expect(requests.map((headers) => headers["if-range"])).toEqual([undefined, ETAG, ETAG]);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  });

  it("is taken whole where the server ignores ranges", async () => {
    const { url, requests } = await serve(ignorant);
    await bringIn(file, address, [url], large);
    expect(await isWhole()).toBe(true);
    expect(requests).toHaveLength(1);
  });

  it("begins anew where the content changes between two parts", async () => {
    const { url, requests } = await serve(parts((request) => (request < 2 ? '"old"' : ETAG)));
    await bringIn(file, address, [url], large);
    expect(await isWhole()).toBe(true);
    expect(requests.map(({ range }) => range)).toEqual(all.slice(0, 2));
  });

  it("is asked for as a whole where nothing shows that its parts belong together, or where", async () => {
    const unhashed = { path: file.path, bytes: file.bytes, sha256: null };
    for (const [wanted, server] of [[unhashed, parts(() => 'W/"one"')], [unhashed, parts(() => null)], [file, parts(() => ETAG, false)]] as const) {
      globalThis.indexedDB = new IDBFactory();
      const { url, requests } = await serve(server);
      await bringIn(wanted, address, [url], large);
      expect(await isWhole()).toBe(true);
      expect(requests.map(({ range }) => range)).toEqual([first, undefined]);
    }
  });
});

describe("a file of which nobody has said what it is", () => {
  const unknown = { path: file.path, bytes: null, sha256: null, maxBytes: content.length };

  it("is recorded as it came, and that is what it is from then on", async () => {
    const { url, requests } = await serve(ranged());
    const first = await bringIn(unknown, address, [url], quick);
    expect(first).toEqual({ bytes: file.bytes, sha256: file.sha256 });
    expect(await bringIn(unknown, address, [url], quick)).toEqual(first);
    expect(await bringIn(file, address, [url], quick)).toEqual(first);
    expect(requests).toHaveLength(1);
  });

  it("goes on in another visit only where the server names the content", async () => {
    for (const [etag, range] of [[ETAG, `bytes=${PIECE_BYTES}-`], ['W/"one"', undefined], [null, undefined]] as const) {
      globalThis.indexedDB = new IDBFactory();
      const first = await serve(dropAfter(PIECE_BYTES + 10, etag));
      await expect(bringIn(unknown, address, [first.url], { ...quick, attempts: 1 })).rejects.toMatchObject({ code: "network" });
      const second = await serve(ranged());
      await bringIn(unknown, address, [second.url], quick);
      expect(second.requests.map((headers) => headers.range)).toEqual([range]);
      expect(await isWhole()).toBe(true);
    }
  });

  it("has a limit", async () => {
    const { url } = await serve(tooLong);
    await expect(bringIn(unknown, address, [url], quick)).rejects.toMatchObject({ code: "wrong-size" });
    expect(await readRecords(address)).toEqual([]);
  });
});
