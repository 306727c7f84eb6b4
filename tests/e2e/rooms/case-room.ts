import { type Locator, type Page, expect } from '@playwright/test';
import { caseRoomText } from '../../../shared/text/rooms/case-room.ts';
import { uiText } from '../../../shared/text/ui-text.ts';
import type { Hand } from '../hand.ts';
import { FieldWriter } from './field-writer.ts';

/** Ärende: the task list to the left, the step in the middle, Granskaren to the right. */
export class CaseRoom {
  readonly #page: Page;
  readonly #hand: Hand;

  constructor(page: Page, hand: Hand) {
    this.#page = page;
    this.#hand = hand;
  }

  async goesTo(stepTitle: string): Promise<void> {
    const steps = this.#page.getByRole('navigation', { name: caseRoomText.steps });
    const named = this.#page.getByText(stepTitle, { exact: true });
    await this.#hand.click(steps.getByRole('link').filter({ has: named }));
    await this.#step(stepTitle);
  }

  async isAt(stepTitle: string): Promise<void> {
    await this.#step(stepTitle);
  }

  /** A part of the step by its heading, such as "Händelsen". */
  panel(title: string): Locator {
    return this.#page.getByRole('region', { name: title, exact: true });
  }

  writerIn(scope: Locator): FieldWriter {
    return new FieldWriter(this.#page, scope, this.#hand);
  }

  in(title: string): FieldWriter {
    return this.writerIn(this.panel(title));
  }

  /** One card of a list, by its label on the screen, such as O1. */
  card(label: string): Locator {
    return this.#page.locator(`#r-${label}, #k-${label}`).first();
  }

  /** The card of a record where it is not at home: only some of its fields are filled in there. */
  keptCard(label: string): Locator {
    return this.#page.locator(`#k-${label}`);
  }

  async adds(buttonName: string, one: string, label: string): Promise<Locator> {
    await this.#hand.click(this.#page.getByRole('button', { name: buttonName, exact: true }));
    const card = this.card(label);
    await expect(card).toHaveAccessibleName(`${one} ${label}`);
    return card;
  }

  /** A card of a long list is one line until it is opened. */
  async unfolds(card: Locator): Promise<void> {
    const head = card.locator('.case-record-fold');
    if ((await head.getAttribute('aria-expanded')) === 'false') await this.#hand.click(head);
  }

  async unfoldsMore(card: Locator): Promise<void> {
    const fold = card.locator('.case-more').getByRole('button').first();
    if ((await fold.getAttribute('aria-expanded')) === 'false') await this.#hand.click(fold);
  }

  /** A button of the step, by its name. */
  async presses(name: string): Promise<void> {
    await this.#hand.click(this.#page.getByRole('button', { name, exact: true }));
  }

  /** Everything typed so far stands in the register. */
  async isSaved(): Promise<void> {
    const head = this.#page.locator('.case-head');
    await expect(head.getByText(/^Sparat /)).toBeVisible();
    await expect(head.getByText(uiText.saving)).toHaveCount(0);
  }

  async fixesDecision(): Promise<void> {
    await this.#hand.click(this.#page.getByRole('button', { name: caseRoomText.fixDecision, exact: true }));
    await expect(this.#page.getByText(/^Beslutet fastställdes /)).toBeVisible();
  }

  get reviewer(): Locator {
    return this.#page.getByRole('complementary', { name: caseRoomText.reviewer });
  }

  /** What Granskaren asks, in this step and the others, as sentences. */
  async questions(): Promise<readonly string[]> {
    const others = this.reviewer.getByRole('button', { name: caseRoomText.inOtherSteps });
    if ((await others.count()) > 0 && (await others.getAttribute('aria-expanded')) === 'false')
      await this.#hand.click(others);
    return this.reviewer.locator('.reviewer-finding strong').allTextContents();
  }

  get head(): Locator {
    return this.#page.locator('.case-head');
  }

  async undoes(): Promise<void> {
    await this.#hand.press('Control+Alt+z');
  }

  async redoes(): Promise<void> {
    await this.#hand.press('Control+Alt+y');
  }

  async opensDocuments(): Promise<void> {
    await this.#hand.click(this.#page.getByRole('button', { name: caseRoomText.documents, exact: true }));
  }

  async #step(title: string): Promise<void> {
    await expect(this.#page.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible();
  }
}
