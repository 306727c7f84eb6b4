import { expect, test } from '../fixture/test.ts';
import { CauseRoom } from '../rooms/cause-room.ts';
import { causeCaseFile } from '../scripts/cause-case.ts';

const links = ['O1 leder till A1', 'O2 leder till O1', 'O3 leder till O2'];

test('a link drawn after a cause was taken away does not cost the links that led to it', async ({
  investigator,
}, info) => {
  const { page, case: caseRoom } = investigator;
  await investigator.opensCaseFile(
    causeCaseFile(info.outputDir, [
      { id: 'O1', text: 'Ingen hade telefonen.', level: 'individ', leadsTo: ['A1'] },
      { id: 'O2', text: 'Telefonen lämnas inte över.', level: 'enhet', leadsTo: ['O1'] },
      { id: 'O3', text: 'Ingen äger rutinen.', level: 'system', leadsTo: ['O2'] },
    ]),
  );
  await caseRoom.goesTo('Orsaksanalys');
  const room = new CauseRoom(page, investigator.hand);
  await room.showsGraph();
  expect(await room.links()).toEqual(links);

  await room.box('O2').click();
  await room.box('O2').focus();
  await page.keyboard.press('Delete');
  await expect.poll(() => room.links()).toEqual(['O1 leder till A1']);
  await room.box('O3').click();
  const leadsTo = caseRoom.card('O3').getByRole('group', { name: /Leder till/ });
  await leadsTo.getByRole('combobox').fill('Ingen hade');
  await page.getByRole('option').filter({ hasText: /^O1/ }).click();
  await expect.poll(() => room.links()).toEqual(['O1 leder till A1', 'O3 leder till O1']);

  await caseRoom.undoes();
  await expect.poll(() => room.links()).toEqual(['O1 leder till A1']);
  await caseRoom.undoes();
  await expect.poll(() => room.links()).toEqual(links);
  await page.reload();
  await room.showsGraph();
  await expect.poll(() => room.links()).toEqual(links);
});
