import { type Locator, type Page, expect } from '@playwright/test';
import { whyAgainText } from '../../../shared/text/rooms/why-again.ts';
import type { Hand } from '../hand.ts';

/** "Varför igen?" in the step of causes: like cases of the own register. */
export class WhyAgainRoom {
  readonly #page: Page;
  readonly #hand: Hand;

  constructor(page: Page, hand: Hand) {
    this.#page = page;
    this.#hand = hand;
  }

  get room(): Locator {
    return this.#page.getByRole('region', { name: whyAgainText.title, exact: true });
  }

  /** The card of another case, by its reference. */
  card(reference: string): Locator {
    return this.room.getByRole('listitem', { name: reference, exact: true });
  }

  async shows(...references: readonly string[]): Promise<void> {
    await expect(this.room.getByRole('listitem').and(this.#page.locator('[aria-label]'))).toHaveCount(
      references.length,
    );
    for (const reference of references) await expect(this.card(reference)).toBeVisible();
  }

  async unfolds(reference: string): Promise<void> {
    await this.#hand.click(this.card(reference).getByRole('button', { expanded: false }));
  }

  async links(reference: string): Promise<void> {
    await this.#hand.click(this.linkOf(reference));
  }

  linkOf(reference: string): Locator {
    return this.room.getByRole('button', { name: whyAgainText.linkFor(reference), exact: true });
  }

  async searches(words: string): Promise<void> {
    await this.room.getByRole('searchbox', { name: whyAgainText.search }).fill(words);
  }

  async presses(name: string | RegExp): Promise<void> {
    await this.#hand.click(this.room.getByRole('button', { name }));
  }
}
