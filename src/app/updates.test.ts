import { describe, expect, it, vi } from "vitest";
import { createUpdates, type WorkerPort } from "./updates";

/** A service worker whose events the test fires. */
function createWorker(look: WorkerPort["look"] = () => Promise.resolve(false)) {
  const waiting: (() => void)[] = [];
  const controlling: ((isUpdate: boolean) => void)[] = [];
  const port: WorkerPort = {
    onWaiting: (listener) => waiting.push(listener),
    onControlling: (listener) => controlling.push(listener),
    register: () => Promise.resolve(),
    look,
    skipWaiting: vi.fn(),
  };
  return { port, wait: () => waiting.forEach((tell) => tell()), control: (isUpdate = true) => controlling.forEach((tell) => tell(isUpdate)) };
}

async function connected(look?: WorkerPort["look"]) {
  const worker = createWorker(look);
  const reload = vi.fn();
  const updates = createUpdates({ connect: () => Promise.resolve(worker.port), reload });
  await updates.check();
  return { ...worker, reload, updates };
}

describe("updates", () => {
  it("are offered once stored, and never applied unasked", async () => {
    const { updates, reload, port, wait } = await connected();
    const listener = vi.fn();
    updates.subscribe(listener);
    expect(updates.getState()).toBe("none");
    wait();
    expect(updates.getState()).toBe("ready");
    expect(listener).toHaveBeenCalledOnce();
    expect(port.skipWaiting).not.toHaveBeenCalled();
    expect(reload).not.toHaveBeenCalled();
  });

  it("reload when the new version is in charge, not before", async () => {
    const { updates, reload, port, wait, control } = await connected();
    wait();
    updates.apply();
    await vi.waitFor(() => expect(port.skipWaiting).toHaveBeenCalledOnce());
    expect(reload).not.toHaveBeenCalled();
    control();
    expect(reload).toHaveBeenCalledOnce();
  });

  it("asked for in another tab do not reload this one", async () => {
    const { updates, reload, port, control } = await connected();
    control();
    expect(reload).not.toHaveBeenCalled();
    expect(updates.getState()).toBe("ready");
    updates.apply();
    expect(reload).toHaveBeenCalledOnce();
    expect(port.skipWaiting).not.toHaveBeenCalled();
  });

  it("are not what the first installation is", async () => {
    const { updates, control } = await connected();
    control(false);
    expect(updates.getState()).toBe("none");
  });

  it("cannot be applied while there are none", async () => {
    const { updates, port } = await connected();
    updates.apply();
    expect(updates.getState()).toBe("none");
    expect(port.skipWaiting).not.toHaveBeenCalled();
  });
});

describe("looking for an update", () => {
  it("tells what was found", async () => {
    const { updates } = await connected();
    expect(await updates.check()).toBe("newest");
    const { updates: others } = await connected(() => Promise.resolve(true));
    expect(await others.check()).toBe("found");
  });

  it("tells when the server cannot be reached", async () => {
    const { updates } = await connected(() => Promise.reject(new TypeError("offline")));
    expect(await updates.check()).toBe("unreachable");
  });

  it("is no error without a service worker", async () => {
    const updates = createUpdates({ connect: () => Promise.resolve(null), reload: vi.fn() });
    expect(await updates.check()).toBe("unreachable");
    const broken = createUpdates({ connect: () => Promise.reject(new Error("refused")), reload: vi.fn() });
    expect(await broken.check()).toBe("unreachable");
  });
});
