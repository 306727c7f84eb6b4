import type { TestInfo } from '@playwright/test';
import { refusalReasonText } from '../../../shared/text/errors.ts';
import { expect, test } from '../fixture/test.ts';
import { Investigator } from '../investigator.ts';
import { CauseRoom } from '../rooms/cause-room.ts';
import { causeCaseFile, manyCauses, type WrittenCause } from '../scripts/cause-case.ts';

async function opens(
  investigator: Investigator,
  info: TestInfo,
  causes: readonly WrittenCause[],
): Promise<CauseRoom> {
  await investigator.opensCaseFile(causeCaseFile(info.outputDir, causes));
  await investigator.case.goesTo('Orsaksanalys');
  return new CauseRoom(investigator.page, investigator.hand);
}

interface Window {
  readonly user: Investigator;
  readonly room: CauseRoom;
}

/** The same step in another window; a deaf one hears nothing of what the first does. */
async function besides(first: Investigator, { deaf = false } = {}): Promise<Window> {
  const user = new Investigator(await first.page.context().newPage());
  if (deaf) await user.page.route('**/events', () => undefined);
  await user.page.goto(first.page.url());
  await user.case.isAt('Orsaksanalys');
  return { user, room: new CauseRoom(user.page, user.hand) };
}

const pair: readonly WrittenCause[] = [
  { id: 'O1', text: 'Första', level: 'individ', leadsTo: ['A1'] },
  { id: 'O2', text: 'Andra', level: 'enhet', leadsTo: ['A1'] },
];

test('two windows work in the same graph: each sees what the other does, and no cause is lost', async ({
  investigator,
}, info) => {
  const room = await opens(investigator, info, pair);
  const second = await besides(investigator);
  await room.showsGraph();
  await second.room.asksWhy(second.room.deviation('A2'));
  await second.user.hand.typeHere('Skriven i det andra fönstret.');
  await second.user.hand.tab();
  await expect(room.box('O3')).toHaveAccessibleName(/Skriven i det andra fönstret/);

  // One takes away what the other is writing in: it is kept, and can be put back with what was written.
  await room.box('O3').click();
  await room.box('O3').focus();
  await investigator.page.keyboard.press('Delete');
  await expect.poll(() => second.room.outline()).toEqual(['A1', '.O1', '.O2', 'A2']);
  await investigator.case.undoes();
  await expect.poll(() => second.room.outline()).toEqual(['A1', '.O1', '.O2', 'A2', '.O3']);
});

test('links drawn in two windows at once that make a circle together: the later is refused and said to be', async ({
  investigator,
}, info) => {
  const room = await opens(investigator, info, pair);
  const second = await besides(investigator, { deaf: true });
  await room.showsGraph();
  await second.room.showsGraph();
  await room.box('O1').click();
  await room.drags(room.box('O2'), 'left', await room.middleOf(room.box('O1')));
  await expect.poll(() => room.links()).toContain('O2 leder till O1');
  await second.room.box('O1').click();
  await second.room.drags(second.room.box('O1'), 'left', await second.room.middleOf(second.room.box('O2')));
  await expect(second.user.case.card('O1').getByText(refusalReasonText.cycle).last()).toBeVisible();
  expect(await room.links()).toEqual(['O1 leder till A1', 'O2 leder till A1', 'O2 leder till O1']);
});

test('five hundred causes and a label of ten thousand characters: both views are drawn, typed in and saved', async ({
  investigator,
}, info) => {
  const long = 'Ordentligt lång text om en orsak. '.repeat(300).slice(0, 10_000);
  const room = await opens(
    investigator,
    info,
    manyCauses(500, (index) => (index === 0 ? long : `Orsak nummer ${index + 1}`)),
  );
  expect((await room.outline()).filter((row) => /^\.+O\d+$/.test(row)).length).toBeGreaterThanOrEqual(500);
  const first = investigator.case.card('O1');
  await investigator.case.unfolds(first);
  const text = first.getByRole('textbox', { name: 'Orsak', exact: true });
  await text.press('Control+End');
  await text.pressSequentially(' Slut.');
  await text.press('Tab');
  await investigator.case.isSaved();
  await room.showsGraph();
  // The drawing begins at the chosen box, and the keys go from it to causes that were out of sight.
  await room.box('A1').focus();
  await investigator.page.keyboard.press('ArrowRight');
  const focused = investigator.page.locator('.causes-box-button:focus');
  await expect(focused).toHaveAccessibleName(/^O\d+, Individ/);
  expect((await focused.boundingBox())?.height).toBeLessThanOrEqual(80);
  await investigator.page.keyboard.press('Enter');
  const chosen = investigator.page
    .locator('.causes-chosen')
    .getByRole('textbox', { name: 'Orsak', exact: true });
  await expect(chosen).toBeFocused();
  await chosen.pressSequentially('!');
  await chosen.press('Tab');
  await investigator.case.isSaved();
});
