import { expect, type Locator, type Page } from "@playwright/test";

/** The first-start page. */
export class SetupPage {
  readonly start: Locator;
  readonly goOn: Locator;
  readonly progress: Locator;
  readonly ready: Locator;
  readonly begin: Locator;
  readonly skip: Locator;

  constructor(readonly page: Page) {
    this.start = page.getByRole("button", { name: "Set up this device" });
    this.goOn = page.getByRole("button", { name: /^Continue, / });
    this.progress = page.getByRole("progressbar");
    this.ready = page.getByText("This device is ready");
    this.begin = page.getByRole("button", { name: "Start writing" });
    this.skip = page.getByRole("button", { name: "Continue without the model" });
  }

  /** From a bare device to the page where notes are written. */
  async setUp(): Promise<void> {
    await this.start.click();
    await expect(this.ready).toBeVisible({ timeout: 180_000 });
    await this.begin.click();
    await this.untilWelcomed();
  }

  /** From a bare device to the page where notes are written, without the model. */
  async goWithout(): Promise<void> {
    await this.skip.click();
    await this.untilWelcomed();
  }

  /** The choice is stored: the next page of this device begins with notes. */
  private async untilWelcomed(): Promise<void> {
    await expect.poll(() => this.page.evaluate(() => localStorage.getItem("fieldwright.look"))).toContain('"welcomed":true');
  }
}
