import type { DocumentModel } from '../../../shared/documents/blocks.ts';
import { pageRule } from './page-rule.ts';

/**
 * Lets the sheet on the screen out on paper until the browser has printed it: without this mark the print style sheet
 * prints nothing of it (`documents-print.css`). `name` is what the browser proposes to call a PDF.
 */
export function openSheet(model: DocumentModel, name: string): void {
  closeSheet();
  const page = new CSSStyleSheet();
  page.replaceSync(pageRule(model));
  const { title } = document;
  document.adoptedStyleSheets.push(page);
  document.title = name.replace(/\.pdf$/, '');
  document.documentElement.dataset['print'] = 'document';
  window.addEventListener('afterprint', closeSheet);
  close = () => {
    // Left behind it would put this case's number on whatever is printed next.
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== page);
    document.title = title;
    delete document.documentElement.dataset['print'];
    window.removeEventListener('afterprint', closeSheet);
  };
}

export function closeSheet(): void {
  close?.();
  close = null;
}

let close: (() => void) | null = null;

/** When what React has drawn stands on the screen, in its own letters. */
export async function sheetIsDrawn(): Promise<void> {
  await nextFrame();
  await nextFrame();
  await document.fonts.ready;
}

const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
