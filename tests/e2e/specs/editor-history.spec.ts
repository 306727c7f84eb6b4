import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../fixture/test.ts';
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

test.beforeEach(async ({ investigator }) => {
  await investigator.createsRegister();
  await investigator.goesTo('arenden');
  await investigator.registers({ original: 'Rapporten.', heading: 'Löpande text' });
  await investigator.case.goesTo('Bedömning');
});

test('undo in one window leaves what another has written, and takes back what is written after it', async ({
  investigator,
  context,
}) => {
  const { page, case: room } = investigator;
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
