import { useEffect, useState } from "react";

/** Whether the app itself is stored on this device, so that it starts without a network. */
export function useOfflineReady(): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    let current = true;
    const waitForWorker = async (): Promise<void> => {
      // Absent where the page is not served securely.
      const registration = await (navigator as Partial<Navigator>).serviceWorker?.ready;
      if (current && registration !== undefined) setReady(true);
    };
    void waitForWorker();
    return () => {
      current = false;
    };
  }, []);
  return ready;
}
