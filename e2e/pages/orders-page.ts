import type { Locator, Page } from "@playwright/test";

/** The list of orders. */
export class OrdersPage {
  readonly search: Locator;
  readonly rows: Locator;

  constructor(readonly page: Page) {
    this.search = page.getByRole("searchbox", { name: "Search orders" });
    this.rows = page.locator("tbody tr");
  }

  /** By the navigation, as a person goes there. */
  async open(): Promise<void> {
    await this.page.getByRole("navigation").getByRole("link", { name: "Orders" }).click();
    await this.page.waitForURL(/\/orders$/);
  }
}
