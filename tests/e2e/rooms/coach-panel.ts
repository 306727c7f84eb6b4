import { type Locator, expect } from '@playwright/test';
import { coachText } from '../../../shared/text/rooms/coach.ts';
import type { Hand } from '../hand.ts';

/** The coach's questions inside a card, a deviation's head or the box that is chosen in the graph. */
export class CoachPanel {
  readonly #scope: Locator;
  readonly #hand: Hand;

  constructor(scope: Locator, hand: Hand) {
    this.#scope = scope;
    this.#hand = hand;
  }

  async opens(): Promise<void> {
    // Not by role: on the way there by Tab, the list of a link field hides all else from screen readers.
    const fold = this.#scope.locator('.ui-disclosure-button', { hasText: coachText.title });
    if ((await fold.getAttribute('aria-expanded')) === 'false') await this.#hand.click(fold);
    await expect(this.list).toBeVisible();
  }

  get list(): Locator {
    return this.#scope.getByRole('list', { name: coachText.questions });
  }

  get asked(): Locator {
    return this.list.locator('.coach-question');
  }

  get tried(): Locator {
    return this.#scope.getByRole('region', { name: coachText.triedTitle }).getByRole('listitem');
  }

  becameCause(question: string): Locator {
    return this.list.getByRole('button', { name: coachText.becameCauseOf(question), exact: true });
  }

  triedOf(question: string): Locator {
    return this.list.getByRole('button', { name: coachText.triedOf(question), exact: true });
  }

  /** Writes why a question does not apply, and leaves it there. */
  async beginsToTry(question: string, note: string): Promise<void> {
    await this.#hand.click(this.triedOf(question));
    await this.list.getByRole('textbox', { name: coachText.note }).fill(note);
  }

  /** Notes a question as tried with a few words. */
  async tries(question: string, note: string): Promise<void> {
    await this.beginsToTry(question, note);
    await this.#hand.click(this.list.getByRole('button', { name: coachText.save, exact: true }));
  }
}
