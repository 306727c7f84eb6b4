import { type Locator, type Page, expect } from '@playwright/test';
import { causesText } from '../../../shared/text/rooms/causes.ts';
import { whyText } from '../../../shared/text/rooms/why.ts';
import type { Hand } from '../hand.ts';

/** Orsaker: the same graph as a list and as a drawing. */
export class CauseRoom {
  readonly #page: Page;
  readonly #hand: Hand;

  constructor(page: Page, hand: Hand) {
    this.#page = page;
    this.#hand = hand;
  }

  async showsList(): Promise<void> {
    await this.#hand.click(this.#page.getByRole('button', { name: causesText.list, exact: true }));
  }

  async showsGraph(): Promise<void> {
    await this.#hand.click(this.#page.getByRole('button', { name: causesText.graph, exact: true }));
    await expect(this.#page.locator('.causes-canvas .causes-box').first()).toBeVisible();
  }

  /** The cards and short lines of the list from top to bottom, indented as they stand, e.g. `.O2`. */
  async outline(): Promise<readonly string[]> {
    const rows = this.#page.locator(
      '.causes-deviation-label, .causes-loose, .causes-rows > li:not(.causes-part)',
    );
    return rows.evaluateAll((elements) =>
      elements.map((element) => {
        const depth = Math.round(parseFloat(getComputedStyle(element).marginInlineStart) / 24) || 0;
        const label = element.querySelector('.case-record-label')?.textContent ?? element.textContent ?? '';
        return '.'.repeat(element.tagName === 'LI' ? depth + 1 : 0) + label.trim().split(' ')[0];
      }),
    );
  }

  /** A box of the drawing by its label. */
  box(label: string): Locator {
    return this.#page.getByRole('button', { name: new RegExp(`^${label}, `) });
  }

  /** Links of the drawing in words, sorted. */
  async links(): Promise<readonly string[]> {
    const links = await this.#page
      .locator('.react-flow__edge')
      .evaluateAll((elements) => elements.map((element) => element.getAttribute('aria-label') ?? ''));
    return links.toSorted();
  }

  /** Clicks in the middle of a drawn link. */
  async pointsAtLink(words: string): Promise<void> {
    const line = this.#page.locator(`.react-flow__edge[aria-label="${words}"] path.causes-link`);
    const middle = await line.evaluate(async (path) => {
      if (!(path instanceof SVGPathElement)) throw new Error('a link is drawn as a path');
      const middleNow = () => {
        const { x, y } = path.getPointAtLength(path.getTotalLength() / 2);
        const { a, d, e, f } = path.getScreenCTM() ?? new DOMMatrix();
        return { x: x * a + e, y: y * d + f };
      };
      // What was just drawn anew is pointed at once it lies still.
      for (let before = middleNow(); ;) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        const now = middleNow();
        if (now.x === before.x && now.y === before.y) return now;
        before = now;
      }
    });
    await this.#page.mouse.click(middle.x, middle.y);
  }

  async asksWhy(scope: Locator): Promise<void> {
    await this.#hand.click(scope.getByRole('button', { name: whyText.why, exact: true }));
    await expect(this.#page.locator('textarea:focus')).toHaveValue('');
  }

  deviation(label: string): Locator {
    return this.#page.locator('.causes-deviation').filter({ hasText: label });
  }

  /** Pulls from a point of one box to another place, as a hand does: in steps. */
  async drags(from: Locator, start: Side, to: { readonly x: number; readonly y: number }): Promise<void> {
    const at = await pointOf(from, start);
    await this.#page.mouse.move(at.x, at.y);
    await this.#page.mouse.down();
    await this.#page.mouse.move((at.x + to.x) / 2, (at.y + to.y) / 2, { steps: 4 });
    await this.#page.mouse.move(to.x, to.y, { steps: 4 });
    await this.#page.mouse.up();
  }

  /** Until the window has been drawn so many times more. */
  async isDrawnTimes(times: number): Promise<void> {
    await this.#page.evaluate(async (count) => {
      for (let left = count; left > 0; left -= 1)
        await new Promise((resolve) => requestAnimationFrame(resolve));
    }, times);
  }

  async middleOf(box: Locator): Promise<{ x: number; y: number }> {
    return pointOf(box, 'middle');
  }

  /** A free place in the band of a level, below its boxes. */
  async placeIn(band: 'individ' | 'enhet' | 'system'): Promise<{ x: number; y: number }> {
    const area = await this.#page.locator(`.causes-band[data-band="${band}"]`).boundingBox();
    if (!area) throw new Error(`no band ${band}`);
    return { x: area.x + area.width / 2, y: area.y + area.height - 6 };
  }
}

type Side = 'left' | 'right' | 'middle';

async function pointOf(box: Locator, side: Side): Promise<{ x: number; y: number }> {
  const area = await box.locator('..').evaluate(async (element) => {
    // A drawing that has just got another pane is taken hold of once it lies still.
    for (let before = element.getBoundingClientRect(); ;) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const { x, y, width, height } = element.getBoundingClientRect();
      if (x === before.x && y === before.y && width === before.width) return { x, y, width, height };
      before = element.getBoundingClientRect();
    }
  });
  const x = { left: area.x, right: area.x + area.width, middle: area.x + area.width / 2 }[side];
  return { x, y: area.y + area.height / 2 };
}
