import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { CapturePage } from "../pages/capture-page";
import { SetupPage } from "../pages/setup-page";

const NOTE = "Dock leveller DL-2 gate 5: hydraulic hose weeping. Wiped down, hose ordered. مضخة";

/** Makes one order by hand and returns the path of every page, those of the note and the order among them. */
async function pathsWithContent(page: Page): Promise<string[]> {
  await new CapturePage(page).box.fill(NOTE);
  await page.getByRole("button", { name: "Fill in by hand" }).click();
  await expect(page.locator("[data-order]")).toHaveCount(1);
  const order = await page.locator("[data-order]").getAttribute("data-order");
  return ["/", new URL(page.url()).pathname, "/orders", `/orders/${order}`, "/orders/calendar", "/orders/queue", "/exchange", `/print?ids=${order}`, "/assets", "/assets/import", "/batch", "/models", "/settings", "/setup", "/nowhere"];
}

/** The language by its own name, the direction of its writing, and a theme in that language. */
const looks = [
  ["English", "ltr", "Light"],
  ["Français", "ltr", "Sombre"],
  ["العربية", "rtl", "ضوء الشمس"],
] as const;

test("no page has a violation in any language and theme, and Arabic runs from right to left", async ({ openDevice, profile }) => {
  const { page } = await openDevice({ profile });
  await page.goto("/");
  await new SetupPage(page).goWithout();
  const paths = await pathsWithContent(page);
  for (const [language, direction, theme] of looks) {
    await page.goto("/settings");
    await page.getByLabel(/^(Language|Langue|اللغة)/).selectOption({ label: language });
    await expect(page.locator("html")).toHaveAttribute("dir", direction);
    await page.getByLabel(/^(Display|Affichage|العرض)/).selectOption({ label: theme });
    for (const path of paths) {
      await page.goto(path);
      await page.locator("h1").first().waitFor();
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.map(({ id, nodes }) => ({ id, at: nodes.map((node) => node.target.join(" ")) }));
      expect(found, `${language} ${path}`).toEqual([]);
    }
  }
});
