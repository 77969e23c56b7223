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
  return ["/", new URL(page.url()).pathname, "/orders", `/orders/${order}`, "/orders/calendar", "/orders/queue", "/exchange", `/print?ids=${order}`, "/assets", "/assets/import", "/batch", "/models", "/codes", "/open", "/about", "/settings", "/setup", "/nowhere"];
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

/** What is touched in the field. Links within a text are as large as the text (WCAG 2.5.8). */
const TOUCHED = "button, a[href], select, input:not([type=checkbox]):not([hidden]), textarea, summary, [role=switch]";
const SMALLEST = 48;

test("everything that is touched in the field is large enough for a thumb", async ({ openDevice, profile }) => {
  const { page } = await openDevice({ profile, webgpu: false, viewport: { width: 390, height: 844 } });
  await page.goto("/");
  await new SetupPage(page).goWithout();
  const [, note = "", , order = ""] = await pathsWithContent(page);
  for (const path of ["/", note, order, "/assets", "/settings"]) {
    await page.goto(path);
    await page.locator("h1").first().waitFor();
    await expect(page.locator("button, a[href]").first()).toBeVisible();
    const small = await page.locator(TOUCHED).evaluateAll((elements, least) => {
      // oxlint-disable-next-line unicorn/consistent-function-scoping -- this runs in the page, which has no outer scope
      const isInText = (element: Element) => element.tagName === "A" && getComputedStyle(element).display === "inline";
      return elements
        .filter((element) => element.checkVisibility() && !isInText(element) && element.getBoundingClientRect().top >= 0)
        .map((element) => ({ name: element.getAttribute("aria-label") ?? element.textContent?.slice(0, 40), ...(element.closest("label") ?? element).getBoundingClientRect().toJSON() }))
        .filter(({ width, height }) => width > 0 && (height < least - 0.5 || width < least - 0.5))
        .map(({ name, width, height }) => `${name} ${Math.round(width)}x${Math.round(height)}`);
    }, SMALLEST);
    expect(small, path).toEqual([]);
  }
});
