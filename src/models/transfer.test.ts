import { createServer, type RequestListener } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { sampleFile } from "./testing/sample-manifest";
import { fetchVerified, type TransferOptions } from "./transfer";

const content = Buffer.alloc(200_000, "weights of a model ");
const file = sampleFile("params_shard_0.bin", "weights", content);
const quick: TransferOptions = { stallMs: 150, backoffMs: 5 };

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** A real server that answers its first request with the first listener and so on; the last one answers all further ones. */
async function serve(...listeners: RequestListener[]) {
  let requests = 0;
  const cacheControl: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    cacheControl.push(request.headers["cache-control"]);
    listeners[Math.min(requests, listeners.length - 1)]?.(request, response);
    requests += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  return { url: `http://127.0.0.1:${port}/${file.path}`, count: () => requests, cacheControl };
}

const whole: RequestListener = (_, response) => void response.end(content);
const dropped: RequestListener = (_, response) => {
  response.writeHead(200, { "content-length": content.byteLength });
  response.write(content.subarray(0, 100_000), () => setTimeout(() => response.destroy(), 20));
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
    response.write(content.subarray(sent, (sent += 40_000)));
    if (sent < content.byteLength) return;
    clearInterval(timer);
    response.end();
  }, 60);
};
const status = (code: number): RequestListener => (_, response) => void response.writeHead(code).end("no");

async function bytesOf(response: Response): Promise<Buffer> {
  return Buffer.from(await response.arrayBuffer());
}

describe("fetchVerified against a real server", () => {
  it("hands on the verified bytes and counts them", async () => {
    const { url } = await serve(whole);
    const counts: number[] = [];
    const response = await fetchVerified(file, url, { ...quick, onBytes: (received) => counts.push(received) });
    expect((await bytesOf(response)).equals(content)).toBe(true);
    expect(counts.at(-1)).toBe(content.byteLength);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
  });

  it("tries again after a connection lost in the middle, and counts from 0 again", async () => {
    const { url, count } = await serve(dropped, whole);
    const counts: number[] = [];
    const response = await fetchVerified(file, url, { ...quick, onBytes: (received) => counts.push(received) });
    expect((await bytesOf(response)).equals(content)).toBe(true);
    expect(count()).toBe(2);
    const restart = counts.indexOf(0);
    expect(restart).toBeGreaterThan(0);
    expect(counts.slice(0, restart).at(-1)).toBeLessThanOrEqual(100_000);
    expect(counts.at(-1)).toBe(content.byteLength);
  });

  it("tries again after a 500 and a 503", async () => {
    const { url, count } = await serve(status(500), status(503), whole);
    await fetchVerified(file, url, quick);
    expect(count()).toBe(3);
  });

  it("gives up a connection that sends nothing, and tries again", async () => {
    const { url, count } = await serve(stalled, whole);
    const started = performance.now();
    await fetchVerified(file, url, quick);
    expect(count()).toBe(2);
    expect(performance.now() - started).toBeGreaterThanOrEqual(150);
  });

  it("says network when the attempts are used up", async () => {
    const { url, count } = await serve(stalled);
    await expect(fetchVerified(file, url, { ...quick, attempts: 2 })).rejects.toMatchObject({ code: "network", detail: "no byte for 150 ms" });
    expect(count()).toBe(2);
  });

  it("does not take slow for stalled", async () => {
    const { url, count } = await serve(slow);
    await fetchVerified(file, url, quick);
    expect(count()).toBe(1);
  });

  it("refuses a web page with status 200 at once", async () => {
    const { url, count } = await serve((_, response) => void response.setHeader("content-type", "text/html; charset=utf-8").end("<html>Welcome"));
    await expect(fetchVerified(file, url, quick)).rejects.toMatchObject({ code: "wrong-type", file: file.path });
    expect(count()).toBe(1);
  });

  it("refuses a missing file at once", async () => {
    const { url, count } = await serve(status(404));
    await expect(fetchVerified(file, url, quick)).rejects.toMatchObject({ code: "not-found" });
    expect(count()).toBe(1);
  });

  it.each([
    ["a flipped byte", flipped, "hash-mismatch"],
    ["a shorter file", (_: unknown, response: Parameters<RequestListener>[1]) => void response.end(content.subarray(1)), "wrong-size"],
    ["a longer file without a stated length", (_: unknown, response: Parameters<RequestListener>[1]) => {
      response.write(content);
      response.end("more");
    }, "wrong-size"],
    ["a shorter file without a stated length", (_: unknown, response: Parameters<RequestListener>[1]) => {
      response.write(content.subarray(0, 10));
      response.end();
    }, "wrong-size"],
  ] as const)("asks once more past the cache after %s, then refuses it", async (_, wrong, code) => {
    const { url, count, cacheControl } = await serve(wrong);
    const counts: number[] = [];
    await expect(fetchVerified(file, url, { ...quick, onBytes: (received) => counts.push(received) })).rejects.toMatchObject({ code });
    expect(count()).toBe(2);
    expect(cacheControl).toEqual([undefined, "no-cache"]);
    expect(counts.at(-1) ?? 0).toBe(0);
  });

  it("recovers when only the cached copy was wrong", async () => {
    const { url } = await serve(flipped, whole);
    expect((await bytesOf(await fetchVerified(file, url, quick))).equals(content)).toBe(true);
  });

  it("does not compare the length of a compressed answer", async () => {
    const { gzipSync } = await import("node:zlib");
    const packed = gzipSync(content);
    const { url } = await serve((_, response) => {
      response.writeHead(200, { "content-encoding": "gzip", "content-length": packed.byteLength });
      response.end(packed);
    });
    expect((await bytesOf(await fetchVerified(file, url, quick))).equals(content)).toBe(true);
  });

  it("ends with the signal's reason when aborted, in a body and between attempts", async () => {
    const { url, count } = await serve(stalled, status(500));
    const inBody = new AbortController();
    setTimeout(() => inBody.abort(new Error("enough")), 40);
    await expect(fetchVerified(file, url, { ...quick, stallMs: 5_000, signal: inBody.signal })).rejects.toThrow("enough");
    const between = new AbortController();
    setTimeout(() => between.abort(new Error("enough")), 60);
    await expect(fetchVerified(file, url, { ...quick, backoffMs: 60_000, signal: between.signal })).rejects.toThrow("enough");
    expect(count()).toBe(2);
  });
});

describe("fetchVerified", () => {
  it("waits longer between later attempts", async () => {
    const times: number[] = [];
    const fetch = () => {
      times.push(performance.now());
      return Promise.reject(new TypeError("Failed to fetch"));
    };
    await expect(fetchVerified(file, "https://host/f", { fetch, attempts: 3, backoffMs: 40 })).rejects.toMatchObject({ code: "network" });
    const [first = 0, second = 0, third = 0] = times;
    expect(second - first).toBeGreaterThanOrEqual(19);
    expect(third - second).toBeGreaterThanOrEqual(39);
  });
});
