/** So long nobody must have touched anything. */
const QUIET_MS = 4000;
/** Longer than this a batch is not held back: it goes on slowly beside the person. */
const LONGEST_WAIT_MS = 30_000;

let lastTouch = 0;
let isWatching = false;

const touched = () => {
  lastTouch = performance.now();
};

function watch(): void {
  if (isWatching) return;
  isWatching = true;
  for (const kind of ["pointerdown", "keydown", "wheel", "touchmove"] as const) addEventListener(kind, touched, { passive: true });
}

const isQuiet = () => document.visibilityState === "hidden" || lastTouch === 0 || performance.now() - lastTouch >= QUIET_MS;

/**
 * Resolves when nobody has touched the page for a while, at once where the page is hidden: whoever works comes first.
 * @param onWait called when it has to wait.
 */
export async function untilQuiet(onWait: () => void): Promise<void> {
  watch();
  const begun = performance.now();
  if (isQuiet()) return;
  onWait();
  while (!isQuiet() && performance.now() - begun < LONGEST_WAIT_MS) await new Promise((resolve) => setTimeout(resolve, 250));
}
