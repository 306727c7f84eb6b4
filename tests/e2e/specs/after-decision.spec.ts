import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { lexSarahDocumentTexts } from '../../../shared/regimes/lex-sarah/text/documents.ts';
import { supplementsText } from '../../../shared/regimes/lex-sarah/text/documents/utredning-supplements.ts';
import { lexSarahText } from '../../../shared/regimes/lex-sarah/text.ts';
import { caseRoomText } from '../../../shared/text/rooms/case-room.ts';
import { caseHistoryText } from '../../../shared/text/rooms/case-history.ts';
import { documentsRoomText } from '../../../shared/text/rooms/documents-room.ts';
import { whyText } from '../../../shared/text/rooms/why.ts';
import { expect, test } from '../fixture/test.ts';
import type { Investigator } from '../investigator.ts';
import { demoCaseFile } from '../scripts/demo-files.ts';
import { wordsOfFile } from '../word/words-of-file.ts';

const labelOf = (field: string): string => lexSarahText.fields[field]?.label ?? field;

test('after the decision a correction is told in it, and what was filed can still be had', async ({
  investigator,
  page,
}) => {
  const { case: room, documents } = investigator;
  await investigator.opensCaseFile(demoCaseFile('fall-1'));

  await test.step('the report that came in has no bin', async () => {
    await room.goesTo('Rapport');
    await expect(room.card('R1')).toBeVisible();
    await expect(
      room.card('R1').getByRole('button', { name: caseRoomText.remove('rapport R1') }),
    ).toHaveCount(0);
  });
  await test.step('what the anmälan was sent with is frozen, and what follows at IVO is open', async () => {
    await room.goesTo(lexSarahText.steps['ivo']?.title ?? '');
    const fieldOf = (field: string) => page.getByRole('textbox', { name: labelOf(field), exact: true });
    await expect(fieldOf('sender.workplace')).toBeDisabled();
    await expect(fieldOf('notificationDecision.deciderTitle')).toBeDisabled();
    await expect(fieldOf('notification.ivoNumber')).toBeEnabled();
  });
  const ask = page.getByRole('button', { name: caseRoomText.startCorrection, exact: true });
  const reason = page.getByRole('textbox', { name: caseRoomText.correctionReason });
  await test.step('a correction can be called off, and says that another outcome needs a new decision', async () => {
    await ask.click();
    await expect(page.getByText(/behövs ett nytt beslut/)).toBeVisible();
    await page.getByRole('button', { name: caseRoomText.cancelCorrection, exact: true }).click();
    await expect(reason).toHaveCount(0);
  });
  await test.step('who answers for an action is frozen until a reason is given', async () => {
    await room.goesTo('Åtgärder');
    const card = room.card('Å1');
    const head = card.getByRole('button', { name: /^Å1\b/ });
    if ((await head.getAttribute('aria-expanded')) === 'false') await head.click();
    const field = card.getByRole('textbox', { name: labelOf('actions.responsible'), exact: true });
    await expect(field).toBeDisabled();
    await ask.click();
    await reason.fill('Fel enhetschef angiven');
    await ask.click();
    await field.fill('Enhetschef Björkgården natt');
    await field.blur();
    await room.isSaved();
  });
  await test.step('the decision tells of it, and the filed one is still there', async () => {
    await room.opensDocuments();
    await documents.chooses(lexSarahDocumentTexts.beslut.title);
    const { sheet, actions } = documents;
    await expect(sheet.getByText(documentsRoomText.draft, { exact: true })).toBeVisible();
    await expect(sheet.getByText('Fel enhetschef angiven')).toBeVisible();
    await actions.getByRole('button', { name: documentsRoomText.showKept }).click();
    await expect(sheet.getByText(documentsRoomText.draft, { exact: true })).toHaveCount(0);
    await expect(sheet.getByText('Fel enhetschef angiven')).toHaveCount(0);
    const download = page.waitForEvent('download');
    await actions.getByRole('button', { name: documentsRoomText.saveKept }).click();
    expect((await download).suggestedFilename()).toMatch(/_beslut_2026-11-05\.docx$/);
  });
});

test('a cause asked for after the decision is a dated supplement, told apart in the investigation', async ({
  investigator,
  page,
}) => {
  const { case: room, documents } = investigator;
  await investigator.opensCaseFile(demoCaseFile('fall-1'));
  await room.goesTo('Orsaksanalys');
  const parent = room.card('O1');
  await room.unfolds(parent);
  await expect(parent.getByText(caseRoomText.isSupplement)).toBeVisible();
  await expect(parent.getByText(/^Tillägg \d/)).toHaveCount(0);
  await parent.getByRole('button', { name: whyText.why, exact: true }).click();
  const added = page.locator('.case-record').filter({ hasText: /Tillägg \d{4}-\d\d-\d\d/ });
  await expect(added).toHaveCount(1);
  await page.keyboard.type('Nämnden hade inte frågat efter uppföljningar');
  await page.keyboard.press('Tab');
  await room.isSaved();
  await room.opensDocuments();
  await documents.chooses(lexSarahDocumentTexts.utredning.title);
  const { sheet } = documents;
  await expect(sheet.getByText('Nämnden hade inte frågat efter uppföljningar')).toHaveCount(1);
  const words = await sheet.innerText();
  expect(words.indexOf('Nämnden hade inte frågat')).toBeGreaterThan(words.indexOf(supplementsText.intro));
  expect(words.indexOf(supplementsText.intro)).toBeGreaterThan(0);
});

test('every version that was klarmarkerad is saved again as it was, also after a later one', async ({
  investigator,
}) => {
  const { case: room, documents, page } = investigator;
  await investigator.opensCaseFile(demoCaseFile('fall-1'));
  const rounds = [
    ['Fel enhetschef angiven', 'Enhetschef Björkgården natt'],
    ['Fel befattning angiven', 'Verksamhetschef Björkgården'],
  ] as const;
  for (const [reason, value] of rounds) {
    await test.step(`a correction and a new klarmarkering: ${reason}`, async () => {
      await corrects(investigator, reason, value);
      await room.opensDocuments();
      await documents.marksReady(lexSarahDocumentTexts.beslut.title);
      await room.presses(documentsRoomText.back);
    });
  }
  await page.getByRole('button', { name: /klarmarkerade dokument har sparats$/ }).click();
  const kept = page
    .getByRole('listitem')
    .filter({ hasText: caseHistoryText.keptBy(lexSarahDocumentTexts.beslut.title, '') });
  await expect(kept).toHaveCount(3);
  await expect(kept.filter({ hasText: caseHistoryText.keptEarlier })).toHaveCount(2);
  const words = [];
  for (const nth of [0, 1, 2]) words.push(await savedWords(page, kept.nth(nth)));
  const told = words.map((text) => rounds.map(([reason]) => text.includes(reason)));
  expect(told).toEqual([
    [true, true],
    [true, false],
    [false, false],
  ]);
  const answering = words.map((text) => rounds.map(([, value]) => text.includes(value)));
  expect(answering).toEqual([
    [false, true],
    [true, false],
    [false, false],
  ]);
});

async function corrects({ page, case: room }: Investigator, reason: string, value: string): Promise<void> {
  await room.goesTo('Åtgärder');
  const ask = page.getByRole('button', { name: caseRoomText.startCorrection, exact: true });
  await ask.click();
  await page.getByRole('textbox', { name: caseRoomText.correctionReason }).fill(reason);
  await ask.click();
  const card = room.card('Å1');
  await room.unfolds(card);
  const field = card.getByRole('textbox', { name: labelOf('actions.responsible'), exact: true });
  await field.fill(value);
  await field.blur();
  await room.isSaved();
}

async function savedWords(page: Page, entry: Locator): Promise<string> {
  const download = page.waitForEvent('download');
  await entry.getByRole('button', { name: caseHistoryText.saveKept }).click();
  return wordsOfFile(await readFile(await (await download).path()));
}
