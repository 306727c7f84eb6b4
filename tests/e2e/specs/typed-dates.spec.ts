import { shellText } from '../../../shared/text/rooms/shell.ts';
import { uiText } from '../../../shared/text/ui-text.ts';
import { expect, test } from '../fixture/test.ts';
import { passphrase } from '../investigator.ts';
import { labelOf } from '../scripts/words.ts';

const label = labelOf('reports.receivedOn');

test.beforeEach(async ({ investigator }) => {
  await investigator.createsRegister();
  await investigator.goesTo('arenden');
  await investigator.registers({ original: 'Rapporten.', heading: 'Datum' });
});

test('a date that cannot be read stands there until it is mended, over steps and rooms but not over a lock', async ({
  investigator,
}) => {
  const { page, case: room } = investigator;
  const field = room.writerIn(room.card('R1')).textbox(label);
  await room.writerIn(room.card('R1')).date(label, '2026-02-30');
  await room.goesTo('Berörda');
  await room.goesTo('Rapport');
  await expect(field).toHaveValue('2026-02-30');
  await expect(room.card('R1').getByText(uiText.date.noSuchDay)).toBeVisible();

  await room.writerIn(room.card('R1')).date(label, '2026-02-28');
  await room.isSaved();
  await room.goesTo('Berörda');
  await room.goesTo('Rapport');
  await expect(field).toHaveValue('2026-02-28');

  await room.writerIn(room.card('R1')).date(label, '2026-02-30');
  await investigator.locks();
  await page.getByRole('button', { name: shellText.lockAnyway }).click();
  await investigator.openRoom.unlocks(passphrase);
  await expect(field).toHaveValue('2026-02-28');
});

test('a date typed in short is taken though the case is left by its address', async ({ investigator }) => {
  const { page, case: room } = investigator;
  const field = room.writerIn(room.card('R1')).textbox(label);
  await field.fill('12/9');
  const step = page.url();
  await page.evaluate(() => location.assign('#/idag'));
  await expect(field).toBeHidden();
  await page.goto(step);
  await expect(field).toHaveValue('2026-09-12');
  await room.isSaved();
  await page.reload();
  await expect(field).toHaveValue('2026-09-12');
});
