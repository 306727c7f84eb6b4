import { type Locator, type Page, expect } from '@playwright/test';
import { timelineText } from '../../../shared/text/rooms/timeline.ts';
import { uiText } from '../../../shared/text/ui-text.ts';
import type { Hand } from '../hand.ts';

/** Händelseförlopp: source cards above, the events in two lanes under them. */
export class TimelineRoom {
  readonly #page: Page;
  readonly #hand: Hand;

  constructor(page: Page, hand: Hand) {
    this.#page = page;
    this.#hand = hand;
  }

  get rows(): Locator {
    return this.#page.locator('.timeline-row');
  }

  row(label: string): Locator {
    return this.#page.locator(`#r-${label}`);
  }

  /** The line of a row that opens it. */
  head(label: string): Locator {
    return this.row(label).getByRole('button', { name: new RegExp(`^${label}\\b`) });
  }

  card(label: string): Locator {
    return this.#page.locator('.timeline-card').filter({ has: this.#page.getByText(label, { exact: true }) });
  }

  /** Rows as they stand: label and time, e.g. `H3 ca 02.20`. */
  async order(): Promise<readonly string[]> {
    return this.rows.evaluateAll((rows) =>
      rows.map((row) => {
        const words = (selector: string): string => row.querySelector(selector)?.textContent ?? '';
        return `${words('.case-record-label')} ${words('.timeline-clock')}`;
      }),
    );
  }

  /** The words the room says aloud about what it has just done. */
  async says(words: string | RegExp): Promise<void> {
    await expect(this.#page.locator('.timeline-said')).toHaveText(words);
  }

  /** Makes events of the cards that are ticked, which must be so many. */
  async makesAll(count: number): Promise<void> {
    await this.#press(timelineText.tray.makeChosen(count));
  }

  async writesNextTime(typed: string): Promise<void> {
    await this.#press(timelineText.nextUntimed);
    const focused = this.#page.locator('input:focus');
    await expect(focused).toHaveAccessibleName(uiText.moment.date);
    await expect(focused).toHaveValue('');
    await this.#page.keyboard.insertText(typed);
    await this.#hand.tab();
  }

  async putsInOrder(): Promise<void> {
    await this.#press(timelineText.order);
  }

  async opens(label: string): Promise<void> {
    if ((await this.head(label).getAttribute('aria-expanded')) === 'false')
      await this.#hand.click(this.head(label));
  }

  /** From the grip of a row, or a card, to a height of another row: 0 is its top, 1 its foot. */
  async drags(from: Locator, label: string, height: number): Promise<void> {
    const { mouse } = this.#page;
    await from.hover();
    await mouse.down();
    const start = await boxOf(from);
    // The hand has taken hold before the page scrolls under it.
    await mouse.move(start.x + start.width / 2 + 8, start.y + start.height / 2 + 8, { steps: 3 });
    await this.row(label).scrollIntoViewIfNeeded();
    const { x, y, width, height: tall } = await boxOf(this.row(label));
    await mouse.move(x + width / 2, y + tall * height, { steps: 5 });
    await mouse.up();
  }

  grip(label: string): Locator {
    return this.row(label).locator('.timeline-grip');
  }

  async #press(name: string): Promise<void> {
    await this.#hand.click(this.#page.getByRole('button', { name, exact: true }));
  }
}

async function boxOf(place: Locator) {
  const box = await place.boundingBox();
  if (!box) throw new Error(`not drawn: ${place}`);
  return box;
}
