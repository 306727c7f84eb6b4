import type { TestInfo } from '@playwright/test';
import { caseRoomText } from '../../../shared/text/rooms/case-room.ts';
import { timelineText } from '../../../shared/text/rooms/timeline.ts';
import { uiText } from '../../../shared/text/ui-text.ts';
import { lexSarahText } from '../../../shared/regimes/lex-sarah/text.ts';
import { expect, test } from '../fixture/test.ts';
import type { Investigator } from '../investigator.ts';
import { looksAt } from '../rooms/looks.ts';
import { TimelineRoom } from '../rooms/timeline-room.ts';
import { labelOf } from '../scripts/words.ts';
import { timelineCaseFile, type Written } from '../scripts/timeline-case.ts';

const step = lexSarahText.steps['forlopp']?.title ?? '';
const words = uiText.moment;

const night: readonly Written[] = [
  { id: 'H1', at: { date: '2026-09-11', time: '19:40' }, text: 'En medarbetare sjukanmäler sig.' },
  { id: 'H2', at: { date: '2026-09-12', precision: 'day' }, text: 'Larmet prövas inte.' },
  { id: 'H3', at: { date: '2026-09-12', time: '06:40' }, text: 'Hon hittas på golvet.' },
  { id: 'H4', text: 'Grannen hör ett rop.' },
];

async function opens(
  investigator: Investigator,
  info: TestInfo,
  parts: Parameters<typeof timelineCaseFile>[1],
): Promise<TimelineRoom> {
  await investigator.opensCaseFile(timelineCaseFile(info.outputDir, parts));
  await investigator.case.goesTo(step);
  return new TimelineRoom(investigator.page, investigator.hand);
}

test('that nobody knows when is said without a date, in words too, and stands in the case and its findings', async ({
  investigator,
}, info) => {
  const room = await opens(investigator, info, { events: night });
  const { page, hand, case: caseRoom } = investigator;
  const asked = caseRoom.reviewer.getByText('Händelse H4 saknar tid');
  await expect(asked).toBeVisible();
  await room.opens('H4');
  const at = caseRoom.writerIn(room.row('H4')).group(labelOf('events.at'));
  await hand.click(at.getByRole('button', { name: words.precision }));
  await expect(page.getByRole('option')).toHaveText([words.precisions.unknown]);
  await hand.click(page.getByRole('option', { name: words.precisions.unknown }));
  await hand.type(at.getByRole('textbox', { name: words.words }), 'någon gång under natten');
  await expect(room.row('H4').locator('.timeline-clock')).toHaveText(
    'okänd tidpunkt, någon gång under natten',
  );
  await expect(room.row('H4')).toContainText(timelineText.unsure.day);
  await expect(room.row('H2')).toContainText(timelineText.unsure.clock);
  await expect(room.row('H3')).not.toContainText(timelineText.unsure.clock);
  await expect(asked).toHaveCount(0);
  await caseRoom.isSaved();
  // The help button that Tab goes on to unfolds its name, which lies outside the page's regions.
  await at.getByRole('textbox', { name: words.date }).focus();
  await expect(page.getByRole('tooltip')).toHaveCount(0);
  await looksAt(page, 'forlopp-okand-tid');
  await page.reload();
  await expect(room.row('H4').locator('.timeline-clock')).toHaveText(
    'okänd tidpunkt, någon gång under natten',
  );
});

test('a short date, Tab, a clock time, Tab', async ({ investigator }, info) => {
  const room = await opens(investigator, info, { events: night });
  const { page, hand, case: caseRoom } = investigator;
  await room.opens('H4');
  const at = caseRoom.writerIn(room.row('H4')).group(labelOf('events.at'));
  await at.getByRole('textbox', { name: words.date }).focus();
  await page.keyboard.type('12/9-26');
  await hand.tab();
  await page.keyboard.type('0215');
  await hand.tab();
  await expect(room.row('H4').locator('.timeline-clock')).toHaveText('02.15');
  await expect(at.getByRole('textbox', { name: words.date })).toHaveValue('2026-09-12');
});

test('a new event needs only its clock time on the day of the one above', async ({ investigator }, info) => {
  const room = await opens(investigator, info, { events: night.slice(0, 3) });
  const { page, hand, case: caseRoom } = investigator;
  await hand.click(page.getByRole('button', { name: lexSarahText.parts['events']?.add ?? '' }));
  const at = caseRoom.writerIn(room.row('H4')).group(labelOf('events.at'));
  await expect(at).toContainText(caseRoomText.suggestedMoment.sameDayAs('H3'));
  await expect(at.getByRole('textbox', { name: words.date })).toHaveValue('');
  await expect(room.row('H4').locator('.timeline-clock')).toHaveText('utan tid');
  await hand.type(at.getByRole('textbox', { name: words.time }), '07.15');
  await expect(room.row('H4').locator('.timeline-clock')).toHaveText('07.15');
  await expect(at.getByRole('textbox', { name: words.date })).toHaveValue('2026-09-12');
});

test('the next event without a time is another one, though the time of the last is still on its way', async ({
  investigator,
}, info) => {
  const untimed = ['H1', 'H2'].map((id) => ({ id, text: `Det som hände i ${id}.` }));
  const room = await opens(investigator, info, { events: untimed });
  const slow = Promise.withResolvers<void>();
  await investigator.page.route('**/call', async (route) => {
    if (route.request().postData()?.includes('"records.setField"')) await slow.promise;
    await route.continue();
  });
  await room.writesNextTime('2026-09-11');
  await room.writesNextTime('2026-09-12');
  slow.resolve();
  await investigator.case.isSaved();
  await expect.poll(() => room.order()).toEqual(['H1 utan klockslag', 'H2 utan klockslag']);
});

test('a clock time on a card without a day is suggested and not taken', async ({ investigator }, info) => {
  const content = 'Dottern ringde kl. 16.42 och fick veta att besöket flyttades till kl. 17.00.';
  const sources = [{ id: 'K1', date: '2026-09-25', nature: 'fakta', from: 'Intervju', content }];
  const room = await opens(investigator, info, { sources, events: night.slice(0, 1) });
  const { page, hand, case: caseRoom } = investigator;
  await expect(room.card('K1')).toContainText('kanske kl. 16.42, dagen står inte');
  await hand.click(page.getByRole('button', { name: timelineText.tray.makeOf('K1') }));
  await expect(room.row('H2').locator('.timeline-clock')).toHaveText('utan tid');
  await room.opens('H2');
  const at = caseRoom.writerIn(room.row('H2')).group(labelOf('events.at'));
  const why = caseRoomText.suggestedMoment;
  await expect(at).toContainText(why.before(why.cardMaySay('K1', why.sameDayAs('H1')), 'H1'));
  await looksAt(page, 'forlopp-forslag');
  await hand.click(at.getByRole('button', { name: words.takeSuggestion }));
  await expect(room.row('H2').locator('.timeline-clock')).toHaveText('16.42');
});

test('of two clock times on a card the day is taken, and the first is one press away', async ({
  investigator,
}, info) => {
  const content = 'Den 12 september gick larm kl. 20.00. Tillsyn var gjord kl. 16.40.';
  const sources = [{ id: 'K1', date: '2026-09-25', nature: 'fakta', from: 'Intervju', content }];
  const room = await opens(investigator, info, { sources, events: night.slice(0, 1) });
  const { page, hand, case: caseRoom } = investigator;
  await expect(room.card('K1')).toContainText('2026-09-12, kanske kl. 20.00');
  await hand.click(page.getByRole('button', { name: timelineText.tray.makeOf('K1') }));
  await expect(room.row('H2').locator('.timeline-clock')).toHaveText('utan klockslag');
  await room.opens('H2');
  const at = caseRoom.writerIn(room.row('H2')).group(labelOf('events.at'));
  await expect(at).toContainText(caseRoomText.suggestedMoment.cardMayTell('K1'));
  await hand.click(at.getByRole('button', { name: words.takeSuggestion }));
  await expect(room.row('H2').locator('.timeline-clock')).toHaveText('20.00');
  await expect(at.getByRole('button', { name: words.takeSuggestion })).toHaveCount(0);
});

test('put in order, an event of unknown time stays behind the one it followed, and the room says so', async ({
  investigator,
}, info) => {
  const unknown = { precision: 'unknown', words: 'mellan kvällen den 11 och förmiddagen den 12' };
  const events = [night[2], night[0], { ...night[3], at: unknown }].flatMap((event) => event ?? []);
  const room = await opens(investigator, info, {
    events: events.map((event, index) => ({ ...event, id: `H${index + 1}` })),
  });
  await room.putsInOrder();
  await room.says(timelineText.ordered(['H3'], []));
  await expect
    .poll(async () => (await room.order()).map((row) => row.split(' ')[0]))
    .toEqual(['H2', 'H3', 'H1']);
  // What was said of that change is gone with the next.
  await room.head('H1').focus();
  await investigator.hand.press('Alt+ArrowUp');
  await room.says(/^H1 flyttad/);
  await investigator.case.undoes();
  await room.says('');
});
