/** A file that the browser saves where it saves downloads; nothing is sent anywhere. */
export function saveFile(name: string, type: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser has to have begun; a minute is enough for any disk.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
