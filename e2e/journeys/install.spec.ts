import { expect, test } from "../fixtures";

test("the app can be installed: manifest, icons, a maskable one, start address", async ({ page }) => {
  await page.goto("/");
  const href = await page.locator('link[rel="manifest"]').getAttribute("href");
  const manifest = await page.evaluate(async (address) => (await fetch(address)).json(), href ?? "");
  expect(manifest).toMatchObject({ name: "Fieldwright", display: "standalone" });
  const icons = (manifest as { icons: { src: string; sizes: string; purpose?: string }[] }).icons;
  expect(icons.some(({ purpose }) => purpose?.includes("maskable"))).toBe(true);
  for (const size of ["192x192", "512x512"]) expect(icons.some(({ sizes }) => sizes === size)).toBe(true);
  for (const { src } of icons) {
    const [status, type] = await page.evaluate(async (address) => {
      const response = await fetch(address);
      return [response.status, response.headers.get("content-type")];
    }, new URL(src, new URL(href ?? "", page.url())).href);
    expect([status, type]).toEqual([200, expect.stringMatching(/^image\//)]);
  }
});
