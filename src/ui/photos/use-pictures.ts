import { useEffect, useMemo } from "react";
import type { AttachmentRecord } from "@/storage/attachments";

/** Addresses of pictures for as long as they are shown. */
export function usePictures(photos: readonly AttachmentRecord[]): ReadonlyMap<string, string> {
  const key = photos.map(({ id }) => id).join(" ");
  const pictures = useMemo(
    () => new Map(photos.map(({ id, bytes, type }) => [id, URL.createObjectURL(new Blob([bytes], { type }))])),
    // A photo never changes: its id says which it is.
    // oxlint-disable-next-line react/exhaustive-deps
    [key],
  );
  useEffect(
    () => () => {
      for (const address of pictures.values()) URL.revokeObjectURL(address);
    },
    [pictures],
  );
  return pictures;
}
