import { withDatabase, type FieldwrightDatabase } from "./database";
import type { Settings } from "./records";

export const defaultSettings: Settings = { locale: "system", theme: "system", welcomed: false };

/** The query behind {@link getSettings}, for live use. */
export async function readSettings(db: FieldwrightDatabase): Promise<Settings> {
  const row = await db.settings.get("settings");
  return { ...defaultSettings, ...row?.value };
}

export function getSettings(): Promise<Settings> {
  return withDatabase(readSettings);
}

export function saveSettings(change: Partial<Settings>): Promise<Settings> {
  return withDatabase((db) =>
    db.transaction("rw", db.settings, async () => {
      const value = { ...(await readSettings(db)), ...change };
      await db.settings.put({ key: "settings", value });
      return value;
    }),
  );
}
