import { type Locator, type Page, expect } from '@playwright/test';
import { casesRoomText } from '../../../shared/text/rooms/cases-room.ts';
import type { Hand } from '../hand.ts';
import { FieldWriter } from './field-writer.ts';

/** What an investigator says of a report when it comes in. Whatever is left out is left empty. */
export interface IncomingReport {
  readonly original: string;
  readonly heading?: string;
  readonly unit?: string;
  readonly lagrum?: readonly string[];
  readonly receivedOn?: string;
  /** "Chef" or "Medarbetare", as the form says it. */
  readonly reporterRole?: string;
  readonly reporterUnit?: string;
  readonly diaryNumber?: string;
}

/** Ärenden: the list, the search, the form for a new report and the door for case files. */
export class CasesRoom {
  readonly #page: Page;
  readonly #hand: Hand;

  constructor(page: Page, hand: Hand) {
    this.#page = page;
    this.#hand = hand;
  }

  async registers(report: IncomingReport): Promise<void> {
    const text = casesRoomText.form;
    const form = this.form;
    await this.#hand.click(this.#page.getByRole('button', { name: casesRoomText.register }).first());
    await expect(form).toBeVisible();
    const write = new FieldWriter(this.#page, form, this.#hand);
    await write.text(text.original, report.original);
    if (report.heading !== undefined) await write.text(text.heading, report.heading);
    if (report.unit !== undefined) await write.suggested(text.unit, report.unit);
    if (report.lagrum) await write.choices(text.lagrum, report.lagrum);
    if (report.receivedOn !== undefined) await write.date(text.receivedOn, report.receivedOn);
    if (report.reporterRole !== undefined) await write.choice(text.reporterRole, report.reporterRole);
    if (report.reporterUnit !== undefined) await write.choice(text.reporterUnit, report.reporterUnit);
    if (report.diaryNumber !== undefined) await write.text(text.diaryNumber, report.diaryNumber);
    await this.#hand.click(form.getByRole('button', { name: text.save, exact: true }));
    await expect(form).toBeHidden();
  }

  get form(): Locator {
    return this.#page.getByRole('dialog', { name: casesRoomText.form.title });
  }

  async importsFile(path: string): Promise<void> {
    await this.#hand.clickForFile(this.#page.getByRole('button', { name: casesRoomText.importCase }), path);
  }

  async opens(heading: string): Promise<void> {
    await this.#hand.click(this.#page.getByRole('row').filter({ hasText: heading }));
  }

  get rows(): Locator {
    return this.#page.getByRole('table').getByRole('row');
  }

  async searches(words: string): Promise<void> {
    await this.#page.getByRole('searchbox', { name: casesRoomText.search }).fill(words);
  }
}
