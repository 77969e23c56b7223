/** A model that this build of the app knows how to use. */
export interface CatalogEntry {
  id: string;
  version: string;
  /** Folder of its files, relative to the app's base. */
  path: string;
}

/** The model that is published with the app. A published version never changes; a change is a new version. */
export const embeddedModel: CatalogEntry = {
  id: "workorder-135m",
  version: "1.2.1",
  path: "models/workorder-135m/1.2.1/",
};

/** Absolute URL of a model's folder, with a slash at its end. `appBase` is the URL that the app is served under. */
export function modelFolderUrl(entry: CatalogEntry, appBase: string = new URL(import.meta.env.BASE_URL, document.baseURI).href): string {
  return new URL(entry.path, appBase).href;
}

/** Absolute URL of a model's manifest. */
export function manifestUrl(entry: CatalogEntry, appBase?: string): string {
  return new URL("manifest.json", modelFolderUrl(entry, appBase)).href;
}
