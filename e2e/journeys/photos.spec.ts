import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { CapturePage } from "../pages/capture-page";
import { SetupPage } from "../pages/setup-page";

/** A picture of 3,000 pixels with a place in it, as a camera writes it: the JPEG is made by the browser, the EXIF block by hand. */
async function cameraPhoto(page: Page): Promise<Buffer> {
  const drawn = await page.evaluate(async () => {
    const canvas = document.createElement("canvas");
    canvas.width = 3000;
    canvas.height = 1500;
    const context = canvas.getContext("2d");
    if (context === null) throw new Error("no canvas");
    context.fillStyle = "#c33";
    context.fillRect(0, 0, 1500, 1500);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/jpeg", 0.9));
    return [...new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0))];
  });
  // TIFF header, one entry of IFD0 that points to the GPS IFD, with a latitude reference in it.
  const tiff = Buffer.alloc(60);
  tiff.write("MM\0*", 0, "latin1");
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(1, 8);
  tiff.writeUInt16BE(0x8825, 10);
  tiff.writeUInt16BE(4, 12);
  tiff.writeUInt32BE(1, 14);
  tiff.writeUInt32BE(26, 18);
  tiff.writeUInt16BE(1, 26);
  tiff.writeUInt16BE(1, 28);
  tiff.writeUInt16BE(2, 30);
  tiff.writeUInt32BE(2, 32);
  tiff.write("N\0", 36, "latin1");
  const exif = Buffer.concat([Buffer.from("Exif\0\0", "latin1"), tiff, Buffer.from("GPS-SECRET-PLACE", "latin1")]);
  const size = Buffer.alloc(2);
  size.writeUInt16BE(exif.length + 2);
  const jpeg = Buffer.from(drawn);
  return Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xe1]), size, exif, jpeg.subarray(2)]);
}

test("photos stay with their note through a restart, small and without the place they were taken at", async ({ profile, openDevice }) => {
  const first = await openDevice({ profile, webgpu: false });
  await first.page.goto("/");
  await new SetupPage(first.page).goWithout();
  const photo = await cameraPhoto(first.page);
  expect(photo.includes("GPS-SECRET-PLACE")).toBe(true);
  await first.page.locator("input[type=file]").setInputFiles([
    { name: "seal.jpg", mimeType: "image/jpeg", buffer: photo },
    { name: "broken.jpg", mimeType: "image/jpeg", buffer: Buffer.from("no picture") },
  ]);
  await expect(first.page.getByText("“broken.jpg” is no picture", { exact: false })).toBeVisible();
  await expect(first.page.getByRole("img", { name: "Photo 1 of 1" })).toBeVisible();
  await first.page.getByRole("img", { name: "Photo 1 of 1" }).click();
  await first.page.getByRole("textbox", { name: "Words under the photo" }).fill("Seal of the pump");
  await first.page.getByRole("dialog").getByRole("button", { name: "Close" }).click();
  // The photo came first: the words follow.
  await new CapturePage(first.page).box.fill("Pump P-204 leaks at the seal");
  await expect(first.page.getByText("Saved on this device")).toBeVisible();
  await first.context.close();

  const { page } = await openDevice({ profile, webgpu: false });
  await page.goto("/");
  const thumb = page.getByRole("img", { name: "Seal of the pump" });
  await expect(thumb).toBeVisible();
  await expect(new CapturePage(page).box).toHaveValue("Pump P-204 leaks at the seal");
  expect(await thumb.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight])).toEqual([2048, 1024]);
  const stored = await page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open("fieldwright");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const request = opening.result.transaction("attachments").objectStore("attachments").getAll();
          request.onsuccess = () => {
            opening.result.close();
            resolve(new TextDecoder("latin1").decode(request.result[0].bytes));
          };
        };
      }),
  );
  expect(stored).not.toContain("GPS-SECRET-PLACE");
  expect(stored).not.toContain("Exif");

  await thumb.click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete this photo" }).click();
  await expect(thumb).toHaveCount(0);
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(thumb).toBeVisible();
});
