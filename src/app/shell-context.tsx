import { createContext, use, type ReactNode } from "react";
import type { Install } from "./install";
import type { SettingsStore } from "./settings-store";
import type { Updates } from "./updates";

/** What only the shell itself works with. */
export interface ShellParts {
  settings: SettingsStore;
  updates: Updates;
  install: Install;
}

const ShellContext = createContext<ShellParts | null>(null);

export function ShellProvider({ parts, children }: { parts: ShellParts; children: ReactNode }) {
  return <ShellContext value={parts}>{children}</ShellContext>;
}

export function useShell(): ShellParts {
  const parts = use(ShellContext);
  if (parts === null) throw new Error("useShell outside ShellProvider");
  return parts;
}
