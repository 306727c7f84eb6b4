import { type Locator, type Page, expect } from '@playwright/test';
import { openRoomText } from '../../../shared/text/rooms/open-room.ts';
import type { Hand } from '../hand.ts';

export interface NewRegister {
  readonly name: string;
  readonly userName: string;
  readonly userTitle: string;
  readonly passphrase: string;
  readonly demo?: boolean;
}

/** Öppna: create, unlock, and the recovery sheet. */
export class OpenRoom {
  readonly #page: Page;
  readonly #hand: Hand;

  constructor(page: Page, hand: Hand) {
    this.#page = page;
    this.#hand = hand;
  }

  async creates(register: NewRegister): Promise<void> {
    await this.#press(register.demo === true ? openRoomText.demo : openRoomText.create);
    await this.#hand.type(this.#field(openRoomText.registerName), register.name);
    await this.#hand.type(this.#field(openRoomText.yourName), register.userName);
    await this.#hand.type(this.#field(openRoomText.yourTitle), register.userTitle);
    await this.#hand.type(this.#field(openRoomText.passphrase), register.passphrase);
    await this.#hand.type(this.#field(openRoomText.passphraseAgain), register.passphrase);
    await this.#press(openRoomText.create);
  }

  /** The lines of the sheet as they stand on the screen. */
  async readsSheet(): Promise<readonly string[]> {
    await expect(this.#page.getByRole('heading', { name: openRoomText.sheetTitle })).toBeVisible();
    return this.#page.locator('.open-sheet code').allTextContents();
  }

  /** Answers the lines asked for; gives back how many they were. */
  async showsSheetIsKept(lines: readonly string[]): Promise<number> {
    await this.#press(openRoomText.sheetKept);
    await expect(this.#page.getByRole('heading', { name: openRoomText.askTitle })).toBeVisible();
    const asked = await this.#page.getByRole('textbox').count();
    for (const [index, line] of lines.entries()) {
      const field = this.#field(openRoomText.sheetLine(index + 1));
      if (await field.isVisible()) await this.#hand.type(field, line);
    }
    await this.#press(openRoomText.askCheck);
    return asked;
  }

  async unlocks(passphrase: string): Promise<void> {
    await this.#hand.type(this.passphrase, passphrase);
    await this.#press(openRoomText.unlock);
  }

  get unlockHeading(): Locator {
    return this.#page.getByRole('heading', { name: /^Lås upp / });
  }

  get passphrase(): Locator {
    return this.#field(openRoomText.passphrase);
  }

  #field(name: string): Locator {
    return this.#page.getByRole('textbox', { name, exact: true });
  }

  async #press(name: string): Promise<void> {
    await this.#hand.click(this.#page.getByRole('button', { name, exact: true }));
  }
}
