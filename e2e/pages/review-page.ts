import { expect, type Locator, type Page } from "@playwright/test";

/** The software GPU of a busy machine needs its time for a long Arabic note. */
export const CONVERSION_LIMIT_MS = 240_000;

/** A note beside its orders. */
export class ReviewPage {
  readonly orders: Locator;
  readonly progress: Locator;
  readonly cancel: Locator;
  readonly none: Locator;

  constructor(readonly page: Page) {
    this.orders = page.locator("[data-order]");
    this.progress = page.getByRole("progressbar");
    this.cancel = page.getByRole("button", { name: "Cancel conversion" });
    this.none = page.getByText("No work order in this note").first();
  }

  async waitForOrders(count: number): Promise<void> {
    await expect(this.orders.first()).toBeVisible({ timeout: CONVERSION_LIMIT_MS });
    await expect(this.orders).toHaveCount(count);
  }

  /** The row of a value: "asset", "actionsTaken.0". */
  row(path: string, order = 0): Locator {
    return this.orders.nth(order).locator(`[data-row="${path}"]`);
  }

  /** Edits a value of one field in place. */
  async edit(path: string, text: string, order = 0): Promise<void> {
    await this.row(path, order).getByRole("button").first().click();
    const input = this.row(path, order).getByRole("textbox");
    await input.fill(text);
    await input.press("Enter");
    await expect(this.row(path, order)).toContainText(text);
  }

  async approve(order = 0): Promise<void> {
    await this.orders.nth(order).getByRole("button", { name: "Approve", exact: true }).click();
    await expect(this.orders.nth(order)).toHaveAttribute("data-status", "approved");
  }
}
