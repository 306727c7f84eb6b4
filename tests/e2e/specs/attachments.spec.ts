import { createHash, randomBytes } from 'node:crypto';
import { open, readFile, writeFile } from 'node:fs/promises';
import { attachmentText } from '../../../shared/text/rooms/attachments.ts';
import { expect, test } from '../fixture/test.ts';

const megabyte = 1024 * 1024;

test.beforeEach(async ({ investigator }) => {
  await investigator.createsRegister();
  await investigator.goesTo('arenden');
  await investigator.registers({ original: 'Rapporten.', heading: 'Bilagor' });
  await investigator.case.goesTo('Underlag');
});

test('a file is stored encrypted, shows its hash and comes back byte for byte', async ({
  investigator,
  page,
}, testInfo) => {
  const bytes = randomBytes(5 * megabyte);
  const path = testInfo.outputPath('Larmlogg åäö.bin');
  await writeFile(path, bytes);
  const files = investigator.case.panel(attachmentText.title);
  await investigator.hand.clickForFile(files.getByRole('button', { name: attachmentText.choose }), path);
  const hash = createHash('sha256').update(bytes).digest('hex');
  await expect(files.getByText(attachmentText.stored('5', hash.slice(0, 12)))).toBeVisible();
  const download = page.waitForEvent('download');
  await investigator.hand.click(files.getByRole('button', { name: attachmentText.save('Larmlogg åäö.bin') }));
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('Larmlogg åäö.bin');
  expect((await readFile(await saved.path())).equals(bytes)).toBe(true);
});

test('a file above the limit is refused with both sizes, and nothing is added', async ({
  investigator,
}, testInfo) => {
  const path = testInfo.outputPath('film.mp4');
  const file = await open(path, 'w');
  await file.truncate(201 * megabyte);
  await file.close();
  const files = investigator.case.panel(attachmentText.title);
  await investigator.hand.clickForFile(files.getByRole('button', { name: attachmentText.choose }), path);
  await expect(files.getByRole('alert')).toContainText(attachmentText.tooLarge('film.mp4', '201', '200'));
  await expect(investigator.case.card('B1')).toHaveCount(0);
});
