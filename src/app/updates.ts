/**
 * - `none`: this is the newest version known
 * - `ready`: a newer one is stored and waits for a reload
 * - `applying`: the person asked for it
 */
export type UpdateState = "none" | "ready" | "applying";
export type UpdateCheck = "newest" | "found" | "unreachable";

export interface Updates {
  getState: () => UpdateState;
  subscribe: (listener: () => void) => () => void;
  /** Reloads into the new version. Only ever called because a person asked. */
  apply: () => void;
  /** Looks for a newer version; one that is found becomes `ready` once it is stored. */
  check: () => Promise<UpdateCheck>;
}

/** The service worker as seen from the page. */
export interface WorkerPort {
  /** A newer version is stored and waits. */
  onWaiting: (listener: () => void) => void;
  /** A version took over this page; `isUpdate` is false for the first one of all. */
  onControlling: (listener: (isUpdate: boolean) => void) => void;
  register: () => Promise<void>;
  /** Asks the server; tells whether a newer version is on its way. Rejects when the server cannot be reached. */
  look: () => Promise<boolean>;
  skipWaiting: () => void;
}

export interface UpdatesOptions {
  /** Null where there is no service worker. */
  connect: () => Promise<WorkerPort | null>;
  reload: () => void;
}

export function createUpdates({ connect, reload }: UpdatesOptions): Updates {
  const listeners = new Set<() => void>();
  let state: UpdateState = "none";
  /** The new version is in charge already, because it was asked for in another tab. */
  let tookOver = false;

  const set = (next: UpdateState): void => {
    state = next;
    for (const listener of listeners) listener();
  };

  const start = async (): Promise<WorkerPort | null> => {
    const worker = await connect();
    if (worker === null) return null;
    worker.onWaiting(() => {
      if (state === "none") set("ready");
    });
    worker.onControlling((isUpdate) => {
      // Asked for: reload, also in the visit in which the first service worker of all was installed.
      if (state === "applying") reload();
      else if (isUpdate) {
        tookOver = true;
        set("ready");
      }
    });
    await worker.register();
    return worker;
  };
  // Without a service worker the app works as any web page does: online.
  const started = start().catch(() => null);

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    apply() {
      if (state !== "ready") return;
      set("applying");
      if (tookOver) reload();
      else void started.then((worker) => worker?.skipWaiting());
    },
    async check() {
      try {
        const worker = await started;
        if (worker === null) return "unreachable";
        return (await worker.look()) ? "found" : "newest";
      } catch {
        return "unreachable";
      }
    },
  };
}

/** The service worker of this app; none while developing. */
export async function connectServiceWorker(): Promise<WorkerPort | null> {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return null;
  const { Workbox } = await import("workbox-window");
  const workbox = new Workbox(`${import.meta.env.BASE_URL}service-worker.js`, { scope: import.meta.env.BASE_URL });
  let registration: ServiceWorkerRegistration | undefined;
  return {
    onWaiting: (listener) => workbox.addEventListener("waiting", () => listener()),
    onControlling: (listener) => workbox.addEventListener("controlling", ({ isUpdate }) => listener(isUpdate === true)),
    async register() {
      registration = await workbox.register();
    },
    async look() {
      if (registration === undefined) return false;
      await registration.update();
      return registration.installing !== null || registration.waiting !== null;
    },
    skipWaiting: () => workbox.messageSkipWaiting(),
  };
}
