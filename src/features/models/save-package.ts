import type { ModelManifest } from "@/models/manifest";

declare global {
  interface Window {
    /** There in browsers that can write into a file as it comes; the others get the whole at the end. */
    showSaveFilePicker?: (options: { suggestedName: string }) => Promise<FileSystemFileHandle>;
  }
}

/**
 * Saves an installed model as a zip where the person wants it.
 * @throws DOMException `AbortError` when the person changes their mind.
 */
export async function savePackage(manifest: ModelManifest): Promise<void> {
  const name = `${manifest.id}-${manifest.version}.zip`;
  // Asked before anything is awaited: the browser wants it to follow the press.
  const target = window.showSaveFilePicker === undefined ? null : await window.showSaveFilePicker({ suggestedName: name });
  const { exportPackage } = await import("@/models/package/export-package");
  if (target !== null) {
    const file = await target.createWritable();
    try {
      await exportPackage(manifest, (bytes) => file.write(bytes));
      await file.close();
    } catch (error) {
      await file.abort();
      throw error;
    }
    return;
  }
  // Parts that are blobs lie with the browser, on the disk where it wants.
  const parts: Blob[] = [];
  await exportPackage(manifest, (bytes) => {
    parts.push(new Blob([bytes]));
    return Promise.resolve();
  });
  const { saveFile } = await import("@/ui/save-file");
  saveFile(name, "application/zip", new Blob(parts));
}
