import path from "node:path";
import { untilOffline } from "../device";
import { expect, test } from "../fixtures";
import { filmOfLabel } from "../label";
import { CapturePage } from "../pages/capture-page";
import { SetupPage } from "../pages/setup-page";

test("a label held into the camera puts its asset into the note, and finds it in the register", async ({ profile, openDevice, site }) => {
  const film = path.join(profile, "label.y4m");
  await filmOfLabel("https://cmms.example/assets/P-204B", film);
  const { page } = await openDevice({ profile, webgpu: false, camera: film });
  await page.goto("/");
  await new SetupPage(page).goWithout();

  const capture = new CapturePage(page);
  await capture.box.fill("Seal leaks at");
  // Nothing in the register yet: the code is written as it is, and that is said.
  await page.getByRole("button", { name: "Scan a code" }).click();
  await expect(capture.box).toHaveValue("Seal leaks at https://cmms.example/assets/P-204B");
  await expect(page.getByText("No asset of the register has this code", { exact: false })).toBeVisible();

  await page.goto("/assets/import");
  await page.locator("input[type=file]").setInputFiles({ name: "register.csv", mimeType: "text/csv", buffer: Buffer.from("tag,name\nP-204B,Feed pump\nP-205A,Feed pump\n") });
  await page.getByRole("button", { name: /^Import 2/ }).click();
  await page.goto("/assets");
  await page.getByRole("button", { name: "Scan a code" }).click();
  await expect(page.getByRole("heading", { name: "P-204B" })).toBeVisible();

  // The shortcut of the installed app looks at once; the reader came with the app, no network is needed.
  await untilOffline(page);
  await site.stop();
  await page.goto("/?begin=scan");
  await expect(capture.box).toHaveValue("P-204B");
  await expect(page.getByText("P-204B Feed pump is in the note")).toBeVisible();
});

test("without a camera it says so, and a picture of the label does as well", async ({ profile, openDevice }) => {
  const { page } = await openDevice({ profile, webgpu: false });
  await page.goto("/");
  await new SetupPage(page).goWithout();
  await page.getByRole("button", { name: "Scan a code" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("alert")).toContainText(/camera/i);
  await dialog.locator("input[type=file]").setInputFiles({ name: "note.txt", mimeType: "text/plain", buffer: Buffer.from("no picture") });
  await expect(dialog.getByText("No code was found in this picture")).toBeVisible();
  await dialog.locator("input[type=file]").setInputFiles(path.join(import.meta.dirname, "../screenshots/label.png"));
  await expect(new CapturePage(page).box).toHaveValue("P-204B");
});
