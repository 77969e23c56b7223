import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { closedPolicy, type SitePolicy } from "@/domain/policy/policy";
import { closeDatabase, withDatabase } from "@/storage/database";
import { saveDraft } from "@/storage/notes";
import { addManualOrder, approveOrders, unapproveOrders } from "@/storage/orders";
import { readOutbox, removeFromOutbox, retryOutbox } from "@/storage/outbox";
import { saveSecret } from "@/storage/secrets";
import { saveSettings } from "@/storage/settings";
import { webhookSecret } from "@/ui/webhook-secret";
import { startOutbox, waitAfter } from "./outbox-runner";

interface Received {
  headers: IncomingHttpHeaders;
  body: { orders: { id: string; status: string }[] };
}

/** A webhook that answers by plan; the last answer stands for all that follow. */
async function openHook(...plan: ((response: ServerResponse) => void)[]) {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const body: Received["body"] = JSON.parse(Buffer.concat(chunks).toString());
      const step = plan[Math.min(received.length, plan.length - 1)];
      received.push({ headers: request.headers, body });
      step?.(response);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a TCP server has such an address
  const { port } = server.address() as AddressInfo;
  closers.push(() => server.closeAllConnections(), () => void server.close());
  return { received, url: `http://127.0.0.1:${port}/orders` };
}

const status = (code: number, headers: Record<string, string> = {}) => (response: ServerResponse) => void response.writeHead(code, headers).end("no matter what");
/** Takes the order and breaks off before it has said so. */
const dropped = (response: ServerResponse) => void response.destroy();

let closers: (() => void)[] = [];
let clock = 0;

beforeEach(async () => {
  closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  clock = Date.now();
  await saveDraft({ id: "n", text: "P-204 leaks" });
  for (const id of ["a", "b"]) await addManualOrder({ id, noteId: "n", draft: { values: { title: id }, marks: [] } });
});
afterEach(() => {
  for (const close of closers) close();
  closers = [];
});

function start(url: string | null): EventTarget {
  const policy: SitePolicy = { ...closedPolicy, webhooks: url === null ? [] : [{ name: "CMMS", url }] };
  const network = new EventTarget();
  closers.push(startOutbox({ policy: () => Promise.resolve(policy), now: () => clock, network, alone: (_signal, work) => work() }));
  return network;
}

const switchOn = () => saveSettings({ webhook: { isOn: true, name: "CMMS" } });
const entries = () => withDatabase(readOutbox);
const settle = async (expected: string) => vi.waitFor(async () => expect((await entries()).map((entry) => `${entry.orderId} ${entry.status} ${entry.attempts}`).toSorted().join(", ")).toBe(expected));

describe("the outbox", () => {
  it("is empty where the webhook is off", async () => {
    await approveOrders(["a"]);
    expect(await entries()).toEqual([]);
  });

  it("sends each approved order once, with its key and the secret", async () => {
    const hook = await openHook(status(201));
    await switchOn();
    await saveSecret(webhookSecret("CMMS"), "s3cret");
    start(hook.url);
    await approveOrders(["a", "b"], clock);
    await settle("a sent 1, b sent 1");
    expect(hook.received.map(({ body }) => body.orders.map(({ id, status: state }) => `${id} ${state}`)).flat().toSorted()).toEqual(["a approved", "b approved"]);
    expect(hook.received.map(({ headers }) => String(headers["idempotency-key"])).toSorted((a, b) => (a < b ? -1 : 1))).toEqual([`a:${clock}`, `b:${clock}`]);
    expect(hook.received[0]?.headers.authorization).toBe("Bearer s3cret");
  });

  it("tries again under the same key after a server that fails or breaks off, later and later", async () => {
    const hook = await openHook(status(503), dropped, status(200));
    await switchOn();
    const network = start(hook.url);
    await approveOrders(["a"], clock);
    await settle("a waiting 1");
    const wake = () => network.dispatchEvent(new Event("online"));
    wake();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(hook.received).toHaveLength(1);
    clock += 15_000;
    wake();
    await settle("a waiting 2");
    expect((await entries())[0]?.error).toBe("unreachable");
    clock += 30_000;
    wake();
    await settle("a sent 3");
    expect(new Set(hook.received.map(({ headers }) => headers["idempotency-key"])).size).toBe(1);
  });

  it("waits as long as the server asks for", async () => {
    const hook = await openHook(status(429, { "Retry-After": "120" }));
    await switchOn();
    start(hook.url);
    await approveOrders(["a"], clock);
    await settle("a waiting 1");
    expect(((await entries())[0]?.nextAt ?? 0) - clock).toBe(120_000);
  });

  it("leaves a refusal to a person, who tries again or removes it", async () => {
    const hook = await openHook(status(422), status(200), status(400));
    await switchOn();
    start(hook.url);
    await approveOrders(["a"], clock);
    await settle("a refused 1");
    expect((await entries())[0]?.error).toBe("422");
    await retryOutbox(clock);
    await settle("a sent 2");
    await approveOrders(["b"], clock);
    await settle("a sent 2, b refused 1");
    await removeFromOutbox(`b:${clock}`);
    await settle("a sent 2");
  });

  it("follows no redirect to another address", async () => {
    const other = await openHook(status(200));
    const hook = await openHook(status(307, { Location: other.url }));
    await switchOn();
    start(hook.url);
    await approveOrders(["a"], clock);
    await settle("a waiting 1");
    expect(other.received).toEqual([]);
  });

  it("takes back what was not sent when the approval is taken back, and sends a new approval under a new key", async () => {
    await switchOn();
    await approveOrders(["a"], clock);
    expect(await entries()).toHaveLength(1);
    await unapproveOrders(["a"]);
    expect(await entries()).toEqual([]);
    const hook = await openHook(status(200));
    start(hook.url);
    clock += 1;
    await approveOrders(["a"], clock);
    await settle("a sent 1");
    expect(hook.received[0]?.headers["idempotency-key"]).toBe(`a:${clock}`);
  });

  it("sends nothing where the site's policy does not name the webhook any more", async () => {
    await switchOn();
    start(null);
    await approveOrders(["a"], clock);
    await settle("a refused 0");
    expect((await entries())[0]?.error).toBe("off");
  });

  it("waits longer after each try, within bounds", () => {
    expect([1, 2, 3, 10, 60].map((attempts) => waitAfter(attempts, 0.5))).toEqual([10_000, 20_000, 40_000, 1_800_000, 1_800_000]);
    expect(waitAfter(1, 0)).toBe(7500);
    expect(waitAfter(1, 1)).toBe(12_500);
  });
});
