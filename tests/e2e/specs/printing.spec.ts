import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { form2013 } from '../../../shared/regimes/lex-sarah/documents/form-2013.ts';
import { lexSarahDocumentTexts } from '../../../shared/regimes/lex-sarah/text/documents.ts';
import { auditActionText } from '../../../shared/text/audit-actions.ts';
import { appText } from '../../../shared/text/app-text.ts';
import { documentFrame } from '../../../shared/text/document-frame.ts';
import { errorText } from '../../../shared/text/errors.ts';
import { documentsRoomText } from '../../../shared/text/rooms/documents-room.ts';
import { settingsRoomText } from '../../../shared/text/rooms/settings-room.ts';
import { readDemoCase } from '../../fixtures/demo-case.ts';
import { expectAskedToPrint, hasNoPrinter, printedPages, whyUnread } from '../fixture/printed-pages.ts';
import { expect, test } from '../fixture/test.ts';
import type { Investigator } from '../investigator.ts';
import { demoCaseFile } from '../scripts/demo-files.ts';

test.skip(whyUnread !== '', whyUnread);

/** Words of the window that have nothing to do on paper. */
const chrome = [
  documentsRoomText.back,
  documentsRoomText.list,
  documentsRoomText.actions,
  documentsRoomText.print,
  documentsRoomText.profile,
  appText.product,
  appText.rooms.arenden,
];

const withoutBreaks = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
const titleOf = (id: keyof typeof lexSarahDocumentTexts): string => lexSarahDocumentTexts[id].title;
const printButton = (investigator: Investigator) =>
  investigator.documents.actions.getByRole('button', { name: documentsRoomText.print, exact: true });

async function opensDocumentsOf(investigator: Investigator, caseFile: string): Promise<void> {
  await investigator.opensCaseFile(caseFile);
  await investigator.case.isAt('Rapport');
  await investigator.case.opensDocuments();
}

async function prints(investigator: Investigator, page: Page): Promise<readonly string[]> {
  await hasNoPrinter(page);
  await investigator.hand.click(printButton(investigator));
  await expectAskedToPrint(page);
  return printedPages(page);
}

async function expectOnEachPage(pages: readonly string[], reference: string): Promise<void> {
  expect(pages.length).toBeGreaterThan(1);
  pages.forEach((text, index) => {
    expect(text).toContain(reference);
    expect(text).toContain(`${documentFrame.page} ${index + 1} ${documentFrame.of} ${pages.length}`);
    for (const words of chrome) expect(text).not.toContain(words);
  });
}

test('every page of a draft says UTKAST, its case and its number, and nothing of the window', async ({
  investigator,
  page,
}) => {
  await opensDocumentsOf(investigator, demoCaseFile('fall-1'));
  await investigator.documents.chooses(titleOf('utredning'));
  await investigator.hand.click(
    investigator.documents.actions.getByRole('button', { name: documentsRoomText.revoke }),
  );
  await expect(investigator.documents.sheet.getByText(documentFrame.draft, { exact: true })).toBeVisible();
  const pages = await prints(investigator, page);
  await expectOnEachPage(pages, 'SN 2026/0412');
  for (const text of pages) expect(text.match(/UTKAST/g)).toHaveLength(1);
  await investigator.goesTo('installningar');
  await investigator.hand.click(page.getByRole('tab', { name: settingsRoomText.log, exact: true }));
  await expect(page.getByText(auditActionText['documents.print'] ?? '')).toHaveCount(1);
});

for (const theme of ['light', 'dark'] as const) {
  test(`a klarmarkerad document has no UTKAST on paper, and is black on white in ${theme}`, async ({
    investigator,
    page,
  }) => {
    await page.emulateMedia({ colorScheme: theme });
    await opensDocumentsOf(investigator, demoCaseFile('fall-1'));
    await investigator.documents.chooses(titleOf('anmalan'));
    const pages = await prints(investigator, page);
    await expectOnEachPage(pages, 'SN 2026/0412');
    expect(pages.join()).not.toContain(documentFrame.draft);
    await hasNoPrinter(page);
    await investigator.hand.press('Control+p');
    await expect(page.locator('html')).toHaveAttribute('data-print');
    await page.emulateMedia({ media: 'print', colorScheme: theme });
    await expect(page.locator('.paper')).toHaveCSS('color', 'rgb(0, 0, 0)');
    await expect(page.locator('.paper')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  });
}

test('the notification is as many pages on paper as in Word, and nobody signs an empty one', async ({
  investigator,
  page,
}) => {
  await opensDocumentsOf(investigator, demoCaseFile('fall-1'));
  await investigator.documents.chooses(titleOf('anmalan'));
  const pages = await prints(investigator, page);
  expect(pages).toHaveLength(2);
  const last = withoutBreaks(pages[1] ?? '');
  expect(last).toContain(withoutBreaks(form2013.measures));
  expect(last).toContain(withoutBreaks(form2013.signing.signature));
});

test('the browser’s own printing lets no document out', async ({ investigator, page }) => {
  await opensDocumentsOf(investigator, demoCaseFile('fall-1'));
  await expect(investigator.documents.sheet.getByRole('article')).toBeVisible();
  const nothingButHow = [documentsRoomText.printByButton];
  expect((await printedPages(page)).map(withoutBreaks)).toEqual(nothingButHow);
  await investigator.documents.chooses(titleOf('bekraftelse'));
  expect((await prints(investigator, page)).join()).toContain(documentFrame.draft);
  await expect(page.locator('html')).not.toHaveAttribute('data-print');
  expect((await printedPages(page)).map(withoutBreaks)).toEqual(nothingButHow);
  await investigator.documents.chooses(titleOf('beslut'));
  expect((await prints(investigator, page)).join()).not.toContain(documentFrame.draft);
});

test('names of a case with skyddade personuppgifter are shown when asked for, and printed after a second look', async ({
  investigator,
  page,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'utredning-e2e-case-'));
  try {
    const file = readDemoCase('fall-1');
    const persons = Object(file.case['persons']);
    persons[0].protectedIdentity = true;
    const path = join(folder, 'skyddad.json');
    writeFileSync(path, JSON.stringify(file));
    await opensDocumentsOf(investigator, path);
    const { documents, hand } = investigator;
    await documents.chooses(titleOf('anmalan'));
    await expect(page.getByText(documentsRoomText.covered)).toBeVisible();
    await expect(documents.sheet.getByRole('article')).toContainText('SN 2026/0412');
    await expect(documents.sheet).not.toContainText('Astrid Exempelsson');
    await hasNoPrinter(page);
    await hand.click(printButton(investigator));
    await expect(documents.actions.getByText(errorText['protected-identity'])).toBeVisible();
    await expect(page.locator('body')).not.toHaveAttribute('data-asked-to-print');
    await hand.click(page.getByRole('button', { name: documentsRoomText.uncover }));
    await expect(documents.sheet).toContainText('Astrid Exempelsson');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
