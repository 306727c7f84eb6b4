import { type Locator, type Page, expect } from '@playwright/test';
import type { Duty, Moment } from '../../../shared/domain/values.ts';
import { caseRoomText } from '../../../shared/text/rooms/case-room.ts';
import { uiText } from '../../../shared/text/ui-text.ts';
import type { Hand } from '../hand.ts';

/** Writes the fields of one part of a case, each found by its visible label inside `scope`. */
export class FieldWriter {
  readonly #page: Page;
  readonly #scope: Locator;
  readonly #hand: Hand;

  constructor(page: Page, scope: Locator, hand: Hand) {
    this.#page = page;
    this.#scope = scope;
    this.#hand = hand;
  }

  textbox(label: string): Locator {
    return this.#scope.getByRole('textbox', { name: label, exact: true });
  }

  group(label: string): Locator {
    return this.#scope.getByRole('group', { name: label, exact: true }).first();
  }

  async text(label: string, text: string): Promise<void> {
    await this.#hand.type(this.textbox(label), text);
  }

  /** One line with suggestions under it: whatever is typed stays. */
  async suggested(label: string, text: string): Promise<void> {
    await this.#hand.type(this.#scope.getByRole('combobox', { name: label, exact: true }), text);
  }

  async date(label: string, date: string): Promise<void> {
    await this.text(label, date);
  }

  /** Day and time typed in one go, as people write them: "2026-09-12 kl. 01.30"; without a day that nobody knows when. */
  async moment(label: string, moment: Moment): Promise<void> {
    const group = this.group(label);
    const time = moment.time?.replace(':', '.');
    const box = (name: string): Locator => group.getByRole('textbox', { name, exact: true });
    const typed = time === undefined ? moment.date : `${moment.date} kl. ${time}`;
    if (typed !== undefined) await this.#hand.type(box(uiText.moment.date), typed);
    if (moment.precision === undefined || moment.precision === 'exact') return;
    await this.#hand.click(group.getByRole('button', { name: uiText.moment.precision }));
    await this.#hand.click(
      this.#page.getByRole('option', { name: uiText.moment.precisions[moment.precision], exact: true }),
    );
    if (moment.words !== undefined) await this.#hand.type(box(uiText.moment.words), moment.words);
  }

  /** One of a few, beside each other or under each other. */
  async choice(label: string, option: string): Promise<void> {
    const group = this.#scope.getByRole('radiogroup', { name: label, exact: true });
    await this.#hand.choose(group, option);
    await expect(group.getByRole('radio', { name: option, exact: true })).toBeChecked();
  }

  /** One of many, in a list that unfolds. */
  async picked(label: string, option: string): Promise<void> {
    await this.#hand.click(this.#list(label));
    await this.#hand.click(this.#page.getByRole('option', { name: option, exact: true }));
  }

  /** The same with the keyboard alone: the first letters of an option choose it. */
  async pickedByTyping(label: string, option: string): Promise<void> {
    const button = this.#list(label);
    // On a slow machine a pause between two letters begins a new word: as a user would, one types it again.
    await expect(async () => {
      await button.focus();
      await this.#page.keyboard.type(option);
      await expect(button).toContainText(option, { timeout: 1000 });
    }).toPass();
    await this.#hand.tab();
  }

  async choices(label: string, options: readonly string[]): Promise<void> {
    for (const option of options) {
      const box = this.group(label).getByRole('checkbox', { name: option, exact: true });
      if (!(await box.isChecked())) await this.#hand.choose(this.group(label), option);
    }
  }

  async scale(label: string, grade: number): Promise<void> {
    const group = this.#scope.getByRole('radiogroup', { name: label, exact: true });
    await this.#hand.click(group.locator('label').nth(grade - 1));
  }

  async duty(label: string, duty: Duty): Promise<void> {
    const group = this.group(label);
    const { yes, no, date, by, reason } = uiText.yesNo;
    await this.#hand.choose(group.getByRole('radiogroup'), duty.answer === 'yes' ? yes : no);
    const box = (name: string) => group.getByRole('textbox', { name, exact: true });
    if (duty.date !== undefined) await this.#hand.type(box(date), duty.date);
    if (duty.time !== undefined) await this.#hand.type(box(uiText.moment.time), duty.time.replace(':', '.'));
    if (duty.by !== undefined) await this.#hand.type(box(by), duty.by);
    if (duty.reason !== undefined) await this.#hand.type(box(reason), duty.reason);
  }

  /** Finds each record by its label in the search box and takes it. */
  async links(label: string, records: readonly string[]): Promise<void> {
    for (const record of records) {
      const finder = this.group(label).getByRole('combobox');
      await finder.fill(`${record} `);
      await this.#hand.click(this.#page.getByRole('option', { name: new RegExp(`^${record}(\\s|$)`) }));
    }
    await this.#hand.tab();
  }

  /** A text from outside, saved to the letter. */
  async original(label: string, text: string): Promise<void> {
    await this.#hand.type(this.textbox(label), text);
    await expect(this.#scope.getByText(caseRoomText.originalSaved('').split('.')[0] ?? '')).toBeVisible();
  }

  /** The button of a list that unfolds: its name is the chosen option, or "Välj", and the label. */
  #list(label: string): Locator {
    return this.#scope.getByRole('button', { name: new RegExp(`^(?!Hjälp|Rensa).*${label}$`) });
  }
}
