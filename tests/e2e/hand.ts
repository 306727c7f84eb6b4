import type { Locator, Page } from '@playwright/test';

/**
 * What a user does with mouse and keyboard, counted as the budgets of the design do: every click and every shortcut, but
 * not typing and not Tab. Enter counts when it presses a button or takes a row of a list.
 */
export class Hand {
  readonly #page: Page;
  #count = 0;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Clicks and shortcuts so far. */
  get count(): number {
    return this.#count;
  }

  async click(target: Locator): Promise<void> {
    this.#count += 1;
    await target.click();
  }

  /** For a file chooser, whose own clicks are the operating system's. */
  async clickForFile(target: Locator, path: string | string[]): Promise<void> {
    const chosen = this.#page.waitForEvent('filechooser');
    await this.click(target);
    await (await chosen).setFiles(path);
  }

  /** `Control+K`, `Enter` on a button, `Escape`. */
  async press(keys: string): Promise<void> {
    this.#count += 1;
    await this.#page.keyboard.press(keys);
  }

  /** Puts a text in a field and goes on to the next by Tab, which is what saves it. */
  async type(field: Locator, text: string): Promise<void> {
    await field.fill(text);
    await this.tab();
  }

  /** Into whatever has the focus. */
  async typeHere(text: string): Promise<void> {
    await this.#page.keyboard.insertText(text);
  }

  async tab(times = 1): Promise<void> {
    for (let i = 0; i < times; i += 1) await this.#page.keyboard.press('Tab');
  }
}
