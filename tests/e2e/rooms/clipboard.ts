import type { Locator } from '@playwright/test';

/** Pastes as another program would: `content` by media type, raw, without the browser's own cleaning. */
export async function pastes(field: Locator, content: Readonly<Record<string, string>>): Promise<void> {
  await field.click();
  await field.evaluate((element, kinds) => {
    const data = new DataTransfer();
    for (const [kind, text] of Object.entries(kinds)) data.setData(kind, text);
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, content);
}
