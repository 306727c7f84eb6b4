import { type Locator, type Page, expect } from '@playwright/test';
import { actionBankText } from '../../../shared/text/action-bank/words.ts';
import { coverageText } from '../../../shared/text/rooms/coverage.ts';
import type { Hand } from '../hand.ts';

/** The map of causes and actions, above the cards of the actions, and the sheet that answers a cause. */
export class CoverageRoom {
  readonly #page: Page;
  readonly #hand: Hand;

  constructor(page: Page, hand: Hand) {
    this.#page = page;
    this.#hand = hand;
  }

  get map(): Locator {
    return this.#page.getByRole('grid', { name: coverageText.scrollArea });
  }

  get sheet(): Locator {
    return this.#page.getByRole('dialog');
  }

  /** The box of an action and a cause, by their labels. */
  box(action: string, cause: string): Locator {
    return this.map.getByRole('button', {
      name: new RegExp(`^${coverageText.cell(action, cause, '')}(:|$)`),
    });
  }

  /** The row of a cause, with its state in words. */
  row(cause: string): Locator {
    return this.map.getByRole('row').filter({ has: this.#page.getByText(cause, { exact: true }) });
  }

  heading(words: string): Locator {
    return this.#page.getByRole('heading', { name: words, exact: true });
  }

  async presses(name: string): Promise<void> {
    await this.#hand.click(this.#page.getByRole('button', { name, exact: true }));
  }

  /** From the list of what is missing to the bank, and the first thing it offers there. */
  async takesFirstFromBank(cause: string): Promise<string> {
    await this.presses(coverageText.fromBankFor(cause));
    await expect(this.sheet).toHaveAccessibleName(actionBankText.sheetTitle(cause));
    const first = this.sheet.getByRole('listitem').first();
    const text = await first.locator('p').nth(1).innerText();
    await this.#hand.click(first.getByRole('button', { name: actionBankText.takeNamed(text) }));
    await expect(this.sheet).toHaveCount(0);
    return text;
  }
}
