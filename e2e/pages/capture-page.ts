import type { Locator, Page } from "@playwright/test";
import { ReviewPage } from "./review-page";

/** Where notes are written. */
export class CapturePage {
  readonly box: Locator;
  readonly convertButton: Locator;
  readonly recent: Locator;

  constructor(readonly page: Page) {
    this.box = page.getByRole("textbox", { name: "Your note" });
    this.convertButton = page.getByRole("button", { name: "Convert to work orders" });
    this.recent = page.getByRole("region", { name: "Recent notes" });
  }

  /** Writes the note and asks for its orders. */
  async convert(note: string): Promise<ReviewPage> {
    await this.box.fill(note);
    await this.convertButton.click();
    await this.page.waitForURL(/\/notes\//);
    return new ReviewPage(this.page);
  }
}
