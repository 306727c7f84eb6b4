import { readFile } from 'node:fs/promises';
import { type Download, type Locator, type Page, expect } from '@playwright/test';
import { documentsRoomText } from '../../../shared/text/rooms/documents-room.ts';
import type { Hand } from '../hand.ts';

export interface SavedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Dokument: choose, read, klarmarkera, save as Word. */
export class DocumentsRoom {
  readonly #page: Page;
  readonly #hand: Hand;

  constructor(page: Page, hand: Hand) {
    this.#page = page;
    this.#hand = hand;
  }

  async chooses(title: string): Promise<void> {
    await this.#hand.click(this.entry(title).getByRole('button'));
  }

  /** The line of a document in the list. */
  entry(title: string): Locator {
    const list = this.#page.getByRole('complementary', { name: documentsRoomText.list });
    return list.getByRole('listitem').filter({ has: this.#page.getByText(title, { exact: true }) });
  }

  get sheet(): Locator {
    return this.#page.getByRole('region', { name: documentsRoomText.preview });
  }

  get actions(): Locator {
    return this.#page.getByRole('complementary', { name: documentsRoomText.actions });
  }

  async marksReady(title: string): Promise<void> {
    await this.chooses(title);
    await this.#hand.click(this.actions.getByRole('button', { name: documentsRoomText.ready, exact: true }));
    await expect(this.actions.getByText(/^Klarmarkerad av /)).toBeVisible();
  }

  /** Klarmarkerar and saves all that is ticked, where nothing hinders any of it. */
  async marksAndExports(count: number): Promise<readonly SavedFile[]> {
    return this.#saves(documentsRoomText.readyAndExport(count, count), count);
  }

  /** Saves what is ticked; gives back the files as they were downloaded. */
  async exports(count: number): Promise<readonly SavedFile[]> {
    return this.#saves(documentsRoomText.exportChosen(count), count);
  }

  async #saves(button: string, count: number): Promise<readonly SavedFile[]> {
    const downloads: Download[] = [];
    const collect = (download: Download): void => void downloads.push(download);
    this.#page.on('download', collect);
    await this.#hand.click(this.actions.getByRole('button', { name: button, exact: true }));
    await expect(this.actions.getByText(/^Sparat: /)).toBeVisible();
    await expect.poll(() => downloads.length).toBe(count);
    this.#page.off('download', collect);
    return Promise.all(
      downloads.map(async (download) => ({
        name: download.suggestedFilename(),
        bytes: await readFile(await download.path()),
      })),
    );
  }
}
