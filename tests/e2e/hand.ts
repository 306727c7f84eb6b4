import { type Locator, type Page, expect } from '@playwright/test';

/** `mouse`: clicks. `keyboard`: goes to everything by Tab and presses it by Enter or Space, never touching the mouse. */
export type Habit = 'mouse' | 'keyboard';

/**
 * What a user does with mouse and keyboard, counted as the budgets of the design do: every click, every shortcut and
 * every button pressed by Enter. Typing is not counted, nor are Tab and the arrow keys and Space that choose in a group.
 */
export class Hand {
  readonly #page: Page;
  readonly #habit: Habit;
  #count = 0;

  constructor(page: Page, habit: Habit) {
    this.#page = page;
    this.#habit = habit;
  }

  /** Clicks and shortcuts so far. */
  get count(): number {
    return this.#count;
  }

  async click(target: Locator): Promise<void> {
    if (this.#habit === 'mouse') {
      this.#count += 1;
      return target.click();
    }
    await expect(target).toBeEnabled();
    await this.#tabTo(target);
    await this.press('Enter');
  }

  /** For a file chooser, whose own clicks are the operating system's. */
  async clickForFile(target: Locator, path: string | string[]): Promise<void> {
    const chosen = this.#page.waitForEvent('filechooser');
    await this.click(target);
    await (await chosen).setFiles(path);
  }

  /** Chooses one of a group of radio buttons, or ticks one of a group of boxes. */
  async choose(group: Locator, option: string): Promise<void> {
    if (this.#habit === 'mouse') return this.click(group.getByText(option, { exact: true }));
    const inputs = group.locator('input');
    const wanted = await this.#placeOf(group, option);
    await this.#tabTo(inputs.first());
    const isOneOf = (await inputs.first().getAttribute('type')) === 'radio';
    for (let i = 0; i < wanted; i += 1) await this.#page.keyboard.press(isOneOf ? 'ArrowDown' : 'Tab');
    await this.#page.keyboard.press('Space');
  }

  /** `Control+K`, `Enter` on a button, `Escape`. */
  async press(keys: string): Promise<void> {
    this.#count += 1;
    await this.#page.keyboard.press(keys);
  }

  /** Puts a text in a field and goes on to the next by Tab, which is what saves it. */
  async type(field: Locator, text: string): Promise<void> {
    if (this.#habit === 'keyboard') await this.#tabTo(field);
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

  /** Goes on by Tab until the target has the focus: what cannot be reached so fails the test. */
  async #tabTo(target: Locator): Promise<void> {
    for (let i = 0; i < mostTabs; i += 1) {
      const isThere = await target.evaluate((element) => element.contains(document.activeElement));
      if (isThere) return;
      await this.tab();
    }
    throw new Error(`not reached in ${mostTabs} presses of Tab: ${target}`);
  }

  async #placeOf(group: Locator, option: string): Promise<number> {
    const names = await group.locator('label').allInnerTexts();
    return names.findIndex((name) => name.trim() === option);
  }
}

const mostTabs = 400;
