import type { TestInfo } from '@playwright/test';
import { timelineText } from '../../../shared/text/rooms/timeline.ts';
import { lexSarahText } from '../../../shared/regimes/lex-sarah/text.ts';
import { expect, test } from '../fixture/test.ts';
import { Investigator } from '../investigator.ts';
import { looksAt } from '../rooms/looks.ts';
import { TimelineRoom } from '../rooms/timeline-room.ts';
import { labelOf } from '../scripts/words.ts';
import { manyEvents, tenCards, timelineCaseFile, type Written } from '../scripts/timeline-case.ts';

const step = lexSarahText.steps['forlopp']?.title ?? '';

async function opens(
  investigator: Investigator,
  info: TestInfo,
  parts: { readonly sources?: readonly Written[]; readonly events?: readonly Written[] },
): Promise<TimelineRoom> {
  await investigator.opensCaseFile(timelineCaseFile(info.outputDir, parts));
  await investigator.case.goesTo(step);
  return new TimelineRoom(investigator.page, investigator.hand);
}

const night: readonly Written[] = [
  { id: 'H1', at: { date: '2026-09-11', time: '19:40' }, text: 'En medarbetare sjukanmäler sig.' },
  {
    id: 'H2',
    at: { date: '2026-09-12', time: '01:30' },
    text: 'Larmet når ingen telefon.',
    should: 'Larmet når en telefon.',
    shouldSource: ['K5'],
    sources: ['K2'],
    persons: ['P1'],
  },
  { id: 'H3', at: { date: '2026-09-12', time: '06:40' }, text: 'Hon hittas på golvet.', persons: ['P1'] },
];

test('ten events of ten source cards, with times, within 30 clicks', async ({ investigator }, info) => {
  const room = await opens(investigator, info, { sources: tenCards });
  const clicks = await investigator.counts(async () => {
    await room.makesAll(10);
    await room.says(timelineText.made(10, 3, 0));
    await room.writesNextTime('2026-08-26');
    await room.writesNextTime('2026-09-12 kl. 03');
    await room.writesNextTime('2026-09-12 kl. 07.30');
    await room.putsInOrder();
  });
  await expect
    .poll(() => room.order())
    .toEqual([
      'H8 utan klockslag',
      'H1 utan klockslag',
      'H2 19.40',
      'H3 01.30',
      'H4 ca 02.20',
      'H9 03.00',
      'H5 06.40',
      'H6 06.45–07.05',
      'H7 07.15',
      'H10 07.30',
    ]);
  console.log(`ten events of ten cards: ${clicks} clicks`);
  expect(clicks).toBeLessThanOrEqual(30);
  expect(clicks).toBeLessThanOrEqual(8);

  // All of it is in the register: texts, times and the cards they rest on.
  await investigator.page.reload();
  await expect(room.row('H6')).toContainText('Ambulansen stannade');
  await expect(room.row('H6')).toContainText(timelineText.sources(['K9']));
});

test('what was made of ten cards at once is taken back at once, and had again', async ({
  investigator,
}, info) => {
  const room = await opens(investigator, info, { sources: tenCards, events: [night[2] ?? { id: 'H3' }] });
  await room.makesAll(10);
  const made = timelineText.made(10, 3, 0);
  await room.says(made);
  const order = await room.order();
  expect(order).toHaveLength(11);
  expect(order.indexOf('H3 06.40')).toBeGreaterThan(0);
  await investigator.case.undoes();
  await expect.poll(() => room.order()).toEqual(['H3 06.40']);
  await investigator.case.redoes();
  await expect.poll(() => room.order()).toEqual(order);
});

test('a row is moved by keyboard, keeps the focus, and says where it went', async ({
  investigator,
}, info) => {
  const room = await opens(investigator, info, { sources: tenCards, events: night });
  const { page, hand } = investigator;
  await room.head('H3').focus();
  await hand.press('Alt+ArrowUp');
  await room.says(timelineText.moved('H3', 2, 3));
  await expect(room.head('H3')).toBeFocused();
  await hand.press('Alt+ArrowUp');
  await hand.press('Alt+ArrowUp');
  await room.says(timelineText.atEnd('H3'));
  expect(await room.order()).toEqual(['H3 06.40', 'H1 19.40', 'H2 01.30']);
  await expect(page.getByText(timelineText.orderDiffers(2))).toBeVisible();
  await room.putsInOrder();
  await expect.poll(() => room.order()).toEqual(['H1 19.40', 'H2 01.30', 'H3 06.40']);
  await expect(page.getByText(timelineText.orderDiffers(2))).toHaveCount(0);
  await investigator.case.undoes();
  await expect.poll(() => room.order()).toEqual(['H3 06.40', 'H1 19.40', 'H2 01.30']);
});

test('rows and cards are dragged: to another place, to a new event, to an event they support', async ({
  investigator,
}, info) => {
  const room = await opens(investigator, info, { sources: tenCards, events: night });
  await room.drags(room.grip('H1'), 'H3', 0.9);
  await room.says(timelineText.moved('H1', 3, 3));
  expect(await room.order()).toEqual(['H2 01.30', 'H3 06.40', 'H1 19.40']);
  await investigator.case.undoes();
  await expect.poll(() => room.order()).toEqual(['H1 19.40', 'H2 01.30', 'H3 06.40']);

  await room.drags(room.card('K4'), 'H2', 0.95);
  await room.says(timelineText.made(1, 0, 0));
  await expect.poll(() => room.order()).toEqual(['H1 19.40', 'H2 01.30', 'H4 ca 02.20', 'H3 06.40']);
  await investigator.case.undoes();
  await expect(room.rows).toHaveCount(3);

  await room.drags(room.card('K1'), 'H3', 0.5);
  await room.says(timelineText.tray.linked('K1', 'H3'));
  await expect(room.row('H3')).toContainText(timelineText.sources(['K1']));
  await investigator.case.undoes();
  await expect(room.row('H3')).not.toContainText('K1');
});

test('a filter says what it hides, and gives way to what is asked for and what is written in', async ({
  investigator,
}, info) => {
  const room = await opens(investigator, info, { sources: tenCards, events: manyEvents(14) });
  const { page, hand, case: caseRoom } = investigator;
  const words = timelineText.filter;
  await room.opens('H2');
  await hand.type(page.getByRole('searchbox', { name: words.text }), 'nummer 7');
  await expect(page.getByText(words.shown(2, 14))).toBeVisible();
  expect((await room.order()).map((row) => row.split(' ')[0])).toEqual(['H2', 'H7']);
  await hand.click(room.head('H2'));
  await expect(page.getByText(words.shown(1, 14))).toBeVisible();

  // What Granskaren asks for stands in a row that is hidden.
  const finding = caseRoom.reviewer.getByRole('button').filter({ hasText: 'H9' }).first();
  await hand.click(finding);
  await expect(room.row('H9').locator(':focus')).toBeVisible();
  await expect(page.getByText(words.shown(1, 14))).toHaveCount(0);

  await hand.click(page.getByRole('button', { name: new RegExp(`${words.person}$`) }));
  await hand.click(page.getByRole('option', { name: 'Brukare A' }));
  await expect(page.getByText(words.shown(6, 14))).toBeVisible();
  await hand.click(page.getByRole('button', { name: words.clear, exact: true }));
  await expect(room.rows).toHaveCount(14);
});

test('a deviation is made of a row whose lanes differ, and the row leads to it', async ({
  investigator,
}, info) => {
  const room = await opens(investigator, info, { sources: tenCards, events: night });
  const { page, hand, case: caseRoom } = investigator;
  await expect(room.row('H3').getByRole('button', { name: timelineText.makeDeviationOf('H3') })).toHaveCount(
    0,
  );
  await hand.click(room.row('H2').getByRole('button', { name: timelineText.makeDeviationOf('H2') }));
  const card = caseRoom.writerIn(caseRoom.card('A1'));
  await expect(card.textbox(labelOf('deviations.norm'))).toBeFocused();
  await expect(card.textbox(labelOf('deviations.text'))).toHaveValue('Larmet når ingen telefon.');
  await expect(card.textbox(labelOf('deviations.should'))).toHaveValue('Larmet når en telefon.');
  await expect(card.group(labelOf('deviations.normSource'))).toContainText('K5');
  await expect(card.group(labelOf('deviations.events'))).toContainText('H2');
  await expect(card.group(labelOf('deviations.acts')).getByRole('checkbox', { name: 'SoL' })).toBeChecked();
  await card.choices(labelOf('deviations.acts'), ['HSL']);
  await hand.click(room.row('H2').getByRole('button', { name: timelineText.deviation('A1') }));
  await expect(card.textbox(labelOf('deviations.text'))).toBeFocused();
  await caseRoom.undoes();
  await caseRoom.undoes();
  await expect(page.locator('#r-A1')).toHaveCount(0);
  await expect(
    room.row('H2').getByRole('button', { name: timelineText.makeDeviationOf('H2') }),
  ).toBeVisible();
});

test('what is typed in a row stays while another window makes events, and both windows agree', async ({
  investigator,
}, info) => {
  const room = await opens(investigator, info, { sources: tenCards, events: night });
  const { page } = investigator;
  const second = new Investigator(await page.context().newPage());
  await second.page.goto(page.url());
  const other = new TimelineRoom(second.page, second.hand);
  await expect(other.rows).toHaveCount(3);
  await room.opens('H2');
  const text = investigator.case.writerIn(room.row('H2')).textbox(labelOf('events.text'));
  await text.fill('Jag skriver just nu');
  // One card an event rests on already, another says what should have happened.
  await other.makesAll(8);
  await expect(room.rows).toHaveCount(11);
  await expect(text).toBeFocused();
  await expect(text).toHaveValue('Jag skriver just nu');
  await other.head('H1').focus();
  await second.hand.press('Alt+ArrowDown');
  await other.says(/^H1 flyttad/);
  await expect.poll(() => room.order()).toEqual(await other.order());
  await expect(other.row('H2')).toContainText('Jag skriver just nu');
});

test('events that go wrong are shown as they are: no time, an end before the start, a very long text', async ({
  investigator,
}, info) => {
  const long = 'Ett mycket långt avsnitt utan slut. '.repeat(280);
  const wrong: readonly Written[] = [
    { id: 'H1' },
    {
      id: 'H2',
      at: { date: '2026-09-12', time: '04:00' },
      until: { date: '2026-09-12', time: '03:00' },
      text: long,
    },
    { id: 'H3', at: { date: '2026-09-10' }, text: 'x'.repeat(5000) },
  ];
  const room = await opens(investigator, info, { events: wrong });
  await expect(room.row('H1')).toContainText('utan tid');
  await expect(room.row('H2')).toContainText(timelineText.endsBefore);
  await expect(room.row('H3')).toContainText(timelineText.early);
  const box = await room.row('H2').boundingBox();
  expect(box?.height ?? 0).toBeLessThan(400);
  await room.opens('H2');
  await expect(investigator.case.writerIn(room.row('H2')).textbox(labelOf('events.text'))).toHaveValue(long);
});

test('how it looks, empty, full and open', async ({ investigator, page }, info) => {
  const room = await opens(investigator, info, { sources: tenCards });
  await looksAt(page, 'forlopp-kort');
  await room.makesAll(10);
  await room.says(timelineText.made(10, 3, 0));
  await looksAt(page, 'forlopp-rader');
  await room.opens('H4');
  await looksAt(page, 'forlopp-oppen');
});
