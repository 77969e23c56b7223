/** Chromium's offer to install the app; other browsers have it in their own menus only. */
interface InstallPromptEvent extends Event {
  prompt: () => Promise<unknown>;
}

export interface Install {
  /** The browser would install the app if asked. */
  isOffered: () => boolean;
  subscribe: (listener: () => void) => () => void;
  ask: () => void;
}

function isPrompt(event: Event): event is InstallPromptEvent {
  return "prompt" in event;
}

export function createInstall(target: EventTarget): Install {
  const listeners = new Set<() => void>();
  let offer: InstallPromptEvent | null = null;
  const set = (next: InstallPromptEvent | null): void => {
    offer = next;
    for (const listener of listeners) listener();
  };
  target.addEventListener("beforeinstallprompt", (event) => {
    if (!isPrompt(event)) return;
    // The browser's own bar would come at a moment of its choosing.
    event.preventDefault();
    set(event);
  });
  target.addEventListener("appinstalled", () => set(null));
  return {
    isOffered: () => offer !== null,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ask() {
      const asked = offer;
      // An offer can be taken up once.
      set(null);
      void asked?.prompt();
    },
  };
}
