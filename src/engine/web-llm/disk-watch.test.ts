import "fake-indexeddb/auto";
import { expect, it } from "vitest";
import { watchDisk } from "./disk-watch";

it("counts operations while they are under way, and notices a full disk", async () => {
  const disk = watchDisk();
  const opening = indexedDB.open("store", 1);
  opening.addEventListener("upgradeneeded", () => opening.result.createObjectStore("urls"));
  expect(disk.pending()).toBe(1);
  await new Promise((resolve) => opening.addEventListener("success", resolve));
  expect(disk.pending()).toBe(0);

  const writing = opening.result.transaction("urls", "readwrite");
  writing.objectStore("urls").put(1, "a");
  expect(disk.pending()).toBe(1);
  await new Promise((resolve) => writing.addEventListener("complete", resolve));
  expect(disk.pending()).toBe(0);

  const aborted = opening.result.transaction("urls", "readwrite");
  aborted.abort();
  await new Promise((resolve) => aborted.addEventListener("abort", resolve));
  expect(disk.pending()).toBe(0);
  expect(disk.isFull()).toBe(false);

  // As a browser does when a commit does not fit: the write has succeeded before.
  const full = opening.result.transaction("urls", "readwrite");
  Object.defineProperty(full, "error", { value: new DOMException("full", "QuotaExceededError") });
  full.abort();
  await new Promise((resolve) => full.addEventListener("abort", resolve));
  expect(disk.isFull()).toBe(true);
});
