import type { Locator, Page } from '@playwright/test';
import { appText } from '../../../shared/text/app-text.ts';
import { errorText } from '../../../shared/text/errors.ts';
import { caseRoomText } from '../../../shared/text/rooms/case-room.ts';
import { expect, test } from '../fixture/test.ts';
import { demoCaseFile } from '../scripts/demo-files.ts';
import { Investigator } from '../investigator.ts';
import { labelOf } from '../scripts/words.ts';

const label = labelOf('assessment.whatConsisted');
const editorIn = ({ case: room }: Investigator): Locator =>
  room.in('Bedömning').group(label).getByRole('textbox');

/** At the end of what stands in the editor. */
async function writes(page: Page, editor: Locator, words: string): Promise<void> {
  await editor.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(words);
}

/** A new case, at its assessment. */
async function begins(investigator: Investigator): Promise<void> {
  await investigator.createsRegister();
  await investigator.goesTo('arenden');
  await investigator.registers({ original: 'Rapporten.', heading: 'Löpande text' });
  await investigator.case.goesTo('Bedömning');
}

test('undo in one window leaves what another has written, and takes back what is written after it', async ({
  investigator,
  context,
}) => {
  const { page, case: room } = investigator;
  await begins(investigator);
  const editor = editorIn(investigator);
  await writes(page, editor, 'Stycke ett.');
  await room.isSaved();
  const second = new Investigator(await context.newPage());
  await second.page.goto(page.url());
  const theirs = editorIn(second);
  await expect(theirs).toHaveText('Stycke ett.');
  await writes(second.page, theirs, ' Den andras tillägg.');
  await second.case.isSaved();
  await expect(editor).toHaveText('Stycke ett. Den andras tillägg.');

  await editor.click();
  await page.keyboard.press('Control+z');
  await expect(editor).toHaveText('Stycke ett. Den andras tillägg.');
  await writes(page, editor, ' Mitt.');
  await page.keyboard.press('Control+z');
  await room.isSaved();
  await page.reload();
  await expect(editor).toHaveText('Stycke ett. Den andras tillägg.');
});

test('going on in a text whose save is slow is no conflict, over a change of step too', async ({
  investigator,
}) => {
  const { page, case: room } = investigator;
  await begins(investigator);
  const editor = editorIn(investigator);
  await writes(page, editor, 'Före.');
  await room.isSaved();
  const slow = Promise.withResolvers<void>();
  await page.route('**/call', async (route) => {
    if (route.request().postData()?.includes('"records.saveBlocks"')) await slow.promise;
    await route.continue();
  });
  await writes(page, editor, ' Under.');
  await room.goesTo('Beslut');
  await room.goesTo('Bedömning');
  await expect(editor).toHaveText('Före. Under.');
  await writes(page, editor, ' Efter.');
  slow.resolve();
  await room.isSaved();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.reload();
  await expect(editor).toHaveText('Före. Under. Efter.');
});

test('a text refused after the case was left is told, and stands there when one comes back', async ({
  investigator,
}) => {
  const { page } = investigator;
  await begins(investigator);
  const editor = editorIn(investigator);
  await page.route('**/call', async (route) => {
    const isSave = route.request().postData()?.includes('"records.saveBlocks"') === true;
    if (isSave) await route.fulfill({ json: { ok: false, error: { code: 'frozen' } } });
    else await route.continue();
  });
  await writes(page, editor, 'Skrivet sist.');
  await page.evaluate(() => location.assign('#/idag'));
  const told = page
    .getByRole('listitem')
    .filter({ hasText: caseRoomText.refusedAfterLeaving(errorText.frozen) });
  await expect(told).toBeVisible();
  await page.unroute('**/call');
  await told.getByRole('button', { name: caseRoomText.backToCase }).click();
  await investigator.case.goesTo('Bedömning');
  await expect(editor).toHaveText('Skrivet sist.');
  await investigator.case.isSaved();
  await page.reload();
  await expect(editor).toHaveText('Skrivet sist.');
});

test('a rättelse in running text is saved though the case is left at once by its address', async ({
  investigator,
}) => {
  const { page, case: room } = investigator;
  await investigator.opensCaseFile(demoCaseFile('fall-1'));
  await room.goesTo('Bedömning');
  const start = page.getByRole('button', { name: caseRoomText.startCorrection, exact: true });
  await start.click();
  await page.getByRole('textbox', { name: caseRoomText.correctionReason }).fill('Fel ord');
  await start.click();
  const editor = editorIn(investigator);
  await writes(page, editor, ' RÄTTAD.');
  const step = page.url();
  await page.evaluate(() => location.assign('#/idag'));
  await expect(page.getByRole('heading', { level: 1, name: appText.today.title })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.goto(step);
  await page.reload();
  await expect(editor).toContainText('RÄTTAD.');
});
