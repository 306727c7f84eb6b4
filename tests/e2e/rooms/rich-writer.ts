import type { Locator, Page } from '@playwright/test';
import type { RichBlock, RichInline, RichText } from '../../../shared/richtext/schema.ts';
import { editorText } from '../../../shared/text/rooms/editor.ts';
import type { Hand } from '../hand.ts';

/** The words by which the editor's menus offer persons (alias) and source cards (label), by record label. */
export type MenuWords = (record: string) => string;

/** Writes running text in an editor: words by keyboard, persons, citations and quotes by its toolbar. */
export class RichWriter {
  readonly #page: Page;
  readonly #editor: Locator;
  readonly #hand: Hand;
  readonly #aliasOf: MenuWords;

  /** `editor` is the group that holds both toolbar and text. */
  constructor(page: Page, editor: Locator, hand: Hand, aliasOf: MenuWords) {
    this.#page = page;
    this.#editor = editor;
    this.#hand = hand;
    this.#aliasOf = aliasOf;
  }

  async write(text: RichText): Promise<void> {
    await this.#hand.click(this.#editor.getByRole('textbox'));
    for (const [index, block] of text.content.entries()) {
      if (index > 0) await this.#page.keyboard.press('Enter');
      await this.#block(block);
    }
    await this.#hand.tab();
  }

  async #block(block: RichBlock): Promise<void> {
    if (block.type === 'paragraph') return this.#inlines(block.content ?? []);
    if (block.type !== 'blockquote') throw new Error(`no hand movement for ${block.type}`);
    await this.#hand.click(this.#tool(editorText.quote));
    for (const paragraph of block.content ?? []) await this.#inlines(paragraph.content ?? []);
    // A second Enter on an empty line leaves the quote.
    await this.#page.keyboard.press('Enter');
  }

  async #inlines(inlines: readonly RichInline[]): Promise<void> {
    for (const inline of inlines) {
      if (inline.type === 'text') await this.#hand.typeHere(inline.text);
      else if (inline.type === 'person')
        await this.#fromMenu(editorText.person, this.#aliasOf(inline.attrs.person));
      else if (inline.type === 'citation')
        for (const source of inline.attrs.sources) await this.#fromMenu(editorText.cite, source);
    }
  }

  async #fromMenu(menu: string, record: string): Promise<void> {
    await this.#hand.click(this.#tool(menu));
    await this.#hand.click(this.#page.getByRole('menuitem', { name: new RegExp(`^${record}(\\s|$)`) }));
  }

  #tool(name: string): Locator {
    return this.#editor.getByRole('button', { name });
  }
}
