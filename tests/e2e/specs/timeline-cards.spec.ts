import type { Locator, TestInfo } from '@playwright/test';
import { lexSarahText } from '../../../shared/regimes/lex-sarah/text.ts';
import { timelineText } from '../../../shared/text/rooms/timeline.ts';
import { expect, test } from '../fixture/test.ts';
import type { Investigator } from '../investigator.ts';
import { TimelineRoom } from '../rooms/timeline-room.ts';
import { tenCards, timelineCaseFile, type Written } from '../scripts/timeline-case.ts';
import { labelOf } from '../scripts/words.ts';

const found: Written = {
  id: 'H3',
  at: { date: '2026-09-12', time: '06:40' },
  text: 'Hon hittas på golvet.',
};
const mixed: readonly Written[] = [
  ...tenCards.slice(0, 2),
  { id: 'K11', nature: 'bedomning', from: 'Chefen', content: 'Bytet skulle ha provats, bedömer chefen.' },
  {
    id: 'K12',
    kind: 'dokument',
    nature: 'fakta',
    from: 'Larmrutin, version 2025-02-01',
    content: 'Larm besvaras inom tio minuter.',
  },
];

async function opens(investigator: Investigator, info: TestInfo): Promise<TimelineRoom> {
  const file = timelineCaseFile(info.outputDir, { sources: mixed, events: [found] });
  await investigator.opensCaseFile(file);
  await investigator.case.goesTo(lexSarahText.steps['forlopp']?.title ?? '');
  return new TimelineRoom(investigator.page, investigator.hand);
}

test('assessments and norms are not ticked at first, and a norm is put beside an event by keyboard', async ({
  investigator,
}, info) => {
  const room = await opens(investigator, info);
  const { page, hand } = investigator;
  const words = timelineText.tray;
  await expect(page.getByText(words.setAside(1, 1))).toBeVisible();
  await expect(page.getByRole('checkbox', { name: words.choose('K11') })).not.toBeChecked();
  await expect(page.getByRole('checkbox', { name: words.choose('K12') })).not.toBeChecked();
  await room.makesAll(2);
  await room.says(/^2\shändelser gjordes/);
  await expect(room.rows).toHaveCount(3);

  await room
    .card('K12')
    .getByRole('button', { name: words.placeOf('K12') })
    .focus();
  await hand.press('Enter');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  const items = page.getByRole('menuitem');
  await expect(items.first()).toHaveText(words.makeAnyway);
  const menu = await items.allTextContents();
  const at = menu.findIndex((item) => item.startsWith(words.placeAt('H3 06.40')));
  for (let index = 1; index <= at; index += 1) {
    await hand.press('ArrowDown');
    await expect(items.nth(index)).toBeFocused();
  }
  await expect(items.nth(at)).toContainText('H3 06.40');
  await hand.press('Enter');
  await room.says(words.placed('K12', 'H3'));
  await expect(room.row('H3')).toContainText('Larm besvaras inom tio minuter.');
  await expect(room.row('H3')).toContainText(timelineText.accordingTo(['K12 Larmrutin, version 2025-02-01']));
  await hand.click(room.row('H3').getByRole('button', { name: timelineText.makeDeviationOf('H3') }));
  const deviation = investigator.case.writerIn(investigator.case.card('A1'));
  await expect(deviation.textbox(labelOf('deviations.norm'))).toHaveValue('Larmrutin, version 2025-02-01');
  await expect(deviation.group(labelOf('deviations.normSource'))).toContainText('K12');
  await investigator.case.undoes();
  await investigator.case.undoes();
  await expect(room.row('H3')).not.toContainText('K12');
  await expect(room.row('H3')).not.toContainText('Larm besvaras');
});

test('a norm that is ticked becomes a row of what should have happened, which is asked for what did', async ({
  investigator,
}, info) => {
  const room = await opens(investigator, info);
  const { page, hand, case: caseRoom } = investigator;
  const words = timelineText.tray;
  await hand.click(page.getByRole('button', { name: words.chooseNone }));
  await page.getByRole('checkbox', { name: words.choose('K12') }).focus();
  await hand.press('Space');
  await expect(page.getByText(words.norms(1))).toBeVisible();
  await room.makesAll(1);
  await room.says(timelineText.made(0, 0, 0, 1));
  await expect(room.row('H4')).toContainText('Larm besvaras inom tio minuter.');
  await expect(room.head('H4')).toContainText(timelineText.onlyShould);
  await expect(page.getByRole('button', { name: timelineText.nextUntimed })).toHaveCount(0);
  await expect(caseRoom.reviewer.getByText('Händelse H4 saknar text')).toBeVisible();
  await expect(caseRoom.reviewer.getByText('Händelse H4 saknar tid')).toHaveCount(0);
  await expect(caseRoom.reviewer.getByText('Händelse H4 saknar källa')).toHaveCount(0);
});

test('an open event is told by its words, and a card is linked to it by keyboard, found by where it comes from', async ({
  investigator,
}, info) => {
  const room = await opens(investigator, info);
  const { page, hand, case: caseRoom } = investigator;
  await room.head('H3').focus();
  await hand.press('Enter');
  await expect(room.head('H3')).toContainText('Hon hittas på golvet.');
  await expect(room.head('H3')).toHaveAccessibleDescription('06.40');
  const field = caseRoom.writerIn(room.row('H3')).group(labelOf('events.sources'));
  for (let tabs = 0; tabs < 40 && !(await isFocusIn(field.getByRole('combobox'))); tabs += 1)
    await hand.tab();
  await page.keyboard.type('larmrutin 2025');
  await expect(page.getByRole('option')).toHaveText([/^K12 Larm besvaras/]);
  await hand.press('ArrowDown');
  await hand.press('Enter');
  await hand.tab();
  await expect(field).toContainText('K12');
  await page.reload();
  await expect(room.row('H3')).toContainText(timelineText.sources(['K12']));
});

const isFocusIn = (place: Locator): Promise<boolean> =>
  place.evaluate((element) => element === document.activeElement);
