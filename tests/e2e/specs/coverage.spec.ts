import { actionBankText } from '../../../shared/text/action-bank/words.ts';
import { shippedActions } from '../../../shared/text/action-bank/shipped.ts';
import { barrierText, coverageText } from '../../../shared/text/rooms/coverage.ts';
import { settingsRoomText } from '../../../shared/text/rooms/settings-room.ts';
import { expect, test } from '../fixture/test.ts';
import type { Investigator } from '../investigator.ts';
import { CoverageRoom } from '../rooms/coverage-room.ts';
import { looksAt } from '../rooms/looks.ts';
import { coverageCaseFile, squareOf } from '../scripts/coverage-case.ts';
import { demoCaseFile } from '../scripts/demo-files.ts';
import { labelOf, optionOf } from '../scripts/words.ts';

const system = { level: 'system', area: 'organisation', leadsTo: ['A1'] } as const;
const threeCauses = {
  causes: [
    { id: 'O1', text: 'Ingen lägsta bemanning för natten var bestämd.', ...system },
    { id: 'O2', text: 'Avvikelser har ingen mottagare.', ...system },
    { id: 'O3', text: 'Vikarien visste inte vem som hade tillsyn.', leadsTo: ['A1'], level: 'enhet' },
  ],
  actions: [{ id: 'Å1', text: 'Chefen påminner.', strength: 'svag', level: 'individ', state: 'foreslagen' }],
} as const;

async function opensCase(who: Investigator, path: string): Promise<CoverageRoom> {
  await who.opensCaseFile(path);
  await who.case.goesTo('Åtgärder');
  return new CoverageRoom(who.page, who.hand);
}

test('a press links an action to a cause, the map says what it is worth, and undo takes one press back', async ({
  investigator,
  host,
}) => {
  const file = coverageCaseFile(host.dataFolder, threeCauses);
  const room = await opensCase(investigator, file);
  await expect(room.heading(coverageText.uncovered(3))).toBeVisible();
  await expect(room.heading(coverageText.causeless(1))).toBeVisible();
  const boxes = [room.box('Å1', 'O1'), room.box('Å1', 'O2')] as const;
  for (const box of boxes) {
    await investigator.hand.click(box);
    await expect(box).toHaveAttribute('aria-pressed', 'true');
  }
  await expect(boxes[0]).toContainText(coverageText.fallsShort);
  await expect(room.row('O1')).toContainText(coverageText.states['weak-for-system']);
  await expect(room.heading(coverageText.weakForSystem(2))).toBeVisible();
  await expect(room.heading(coverageText.causeless(1))).toHaveCount(0);
  await investigator.case.undoes();
  await expect(boxes[1]).toHaveAttribute('aria-pressed', 'false');
  await expect(boxes[0]).toHaveAttribute('aria-pressed', 'true');
  await investigator.case.undoes();
  await expect(room.heading(coverageText.uncovered(3))).toBeVisible();
  await investigator.case.redoes();
  await expect(boxes[0]).toHaveAttribute('aria-pressed', 'true');

  // The card below says the same, and what is changed there shows here.
  const card = investigator.case.card('Å1');
  await expect(card.getByRole('row', { name: /^O1/ })).toBeVisible();
  await investigator.case
    .writerIn(card)
    .choice(labelOf('actions.strength'), optionOf('actions.strength', 'stark'));
  await expect(room.row('O1')).toContainText(coverageText.states.covered);
});

test('three causes are answered in seven clicks, two of them from the bank', async ({
  investigator,
  host,
}) => {
  const file = coverageCaseFile(host.dataFolder, { causes: threeCauses.causes });
  const room = await opensCase(investigator, file);
  const { page } = investigator;
  const clicks = await investigator.counts(async () => {
    const text = await room.takesFirstFromBank('O1');
    await expect(room.box('Å1', 'O1')).toBeFocused();
    const card = investigator.case.writerIn(investigator.case.card('Å1'));
    await expect(card.textbox(labelOf('actions.text'))).toHaveValue(text);
    await room.takesFirstFromBank('O2');
    await room.presses(coverageText.newActionFor('O3'));
    const own = investigator.case.writerIn(investigator.case.card('Å3')).textbox(labelOf('actions.text'));
    await expect(own).toBeFocused();
    await own.fill('Nattlistan visar båda avdelningarna.');
    await investigator.hand.tab();
  });
  expect(clicks).toBeLessThanOrEqual(7);
  await expect(page.getByText(coverageText.summary(3, 3))).toBeVisible();
  await expect(room.row('O1')).toContainText(`${coverageText.states.covered}: Å1`);
  await expect(room.box('Å1', 'O1')).toContainText(optionOf('actions.strength', 'stark'));
});

test.describe('by keyboard alone', () => {
  test.use({ habit: 'keyboard' });

  test('the map is one stop, arrows go in it, and a box is pressed', async ({ investigator, page, host }) => {
    const room = await opensCase(investigator, coverageCaseFile(host.dataFolder, squareOf(4)));
    await room.map.getByRole('button').first().focus();
    await page.keyboard.press('Control+Home');
    await expect(room.map.getByRole('columnheader', { name: /Å1/ }).getByRole('button')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(room.box('Å1', 'O1')).toBeFocused();
    await page.keyboard.press('Space');
    await expect(room.box('Å1', 'O1')).toHaveAttribute('aria-pressed', 'false');
    await expect(room.box('Å1', 'O1')).toBeFocused();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowDown');
    await expect(room.box('Å4', 'O2')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(room.map.locator(':focus')).toHaveCount(0);
    await page.keyboard.press('Shift+Tab');
    await expect(room.box('Å4', 'O2')).toBeFocused();
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await expect(room.sheet).toHaveAccessibleName(actionBankText.sheetTitle('O2'));
    await page.keyboard.press('Escape');
    await expect(room.map.getByRole('rowheader', { name: /O2/ }).getByRole('button')).toBeFocused();
  });
});

test('what a decision rests on is not pressed away, and a new action still comes', async ({
  investigator,
}) => {
  const room = await opensCase(investigator, demoCaseFile('fall-1'));
  const box = room.box('Å5', 'O5');
  await expect(box).toHaveAttribute('aria-pressed', 'true');
  await expect(box).toHaveAttribute('aria-disabled', 'true');
  await box.click({ force: true });
  await expect(box).toHaveAttribute('aria-pressed', 'true');
  await expect(investigator.page.getByText(coverageText.hintFrozen)).toBeVisible();
  await investigator.hand.click(room.map.getByRole('rowheader', { name: /O5/ }).getByRole('button'));
  await room.presses(actionBankText.writeOwn);
  const added = investigator.case.writerIn(investigator.case.card('Å12'));
  const text = added.textbox(labelOf('actions.text'));
  await expect(text).toBeFocused();
  await expect(room.box('Å12', 'O5')).toHaveAttribute('aria-pressed', 'true');
  await expect(room.row('O5').getByRole('rowheader')).not.toContainText('Å12');
  await text.fill('Överlämningstest skrivs in i avtalet.');
  await investigator.hand.tab();
  await expect(room.row('O5').getByRole('rowheader')).toContainText('Å12');
});

test('eleven actions stand beside each other in a window of 1366, and the text of one at hand below', async ({
  investigator,
  page,
  host,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  const room = await opensCase(investigator, coverageCaseFile(host.dataFolder, squareOf(11)));
  await expect(room.box('Å11', 'O1')).toHaveAccessibleName(
    new RegExp(optionOf('actions.strength', 'medel'), 'u'),
  );
  expect(
    await room.map.evaluate(
      ({ parentElement: place }) => place !== null && place.scrollWidth <= place.clientWidth,
    ),
  ).toBe(true);
  await room.box('Å11', 'O1').focus();
  await expect(page.getByText(/Nattbemanningen ses över .* \(11\)\./u).first()).toBeVisible();
});

test('an action is kept in the bank only without what ties it to its case', async ({
  investigator,
  page,
  host,
}) => {
  const content = {
    ...threeCauses,
    persons: [{ id: 'P1', alias: 'Brukare A', name: 'Alma Exempelsson' }],
    actions: [
      {
        id: 'Å1',
        text: 'Almas larm provas varje månad, se SN 2026/0777.',
        causes: ['O1'],
        strength: 'medel',
        level: 'enhet',
      },
    ],
  };
  const room = await opensCase(investigator, coverageCaseFile(host.dataFolder, content));
  await room.presses(actionBankText.keep);
  const sheet = room.sheet;
  const save = sheet.getByRole('button', { name: actionBankText.keep, exact: true });
  const read = sheet.getByText(actionBankText.keepRead);
  await expect(save).toBeDisabled();
  await investigator.hand.click(read);
  await investigator.hand.click(save);
  await expect(sheet.getByText(actionBankText.traces.name)).toBeVisible();
  await expect(sheet.getByText(actionBankText.traces.reference)).toBeVisible();
  await sheet
    .getByRole('textbox', { name: labelOf('actions.text') })
    .fill('Brukare A:s larm provas varje månad.');
  await expect(sheet.getByText(actionBankText.alias('Brukare A'))).toBeVisible();
  await expect(save).toBeDisabled();
  await sheet
    .getByRole('textbox', { name: labelOf('actions.text') })
    .fill('Larmet provas varje månad av två.');
  await investigator.hand.click(read);
  await looksAt(page, 'atgardsbank-spara');
  await investigator.hand.click(save);
  await expect(sheet).toHaveCount(0);

  await room.presses(coverageText.fromBankFor('O2'));
  await sheet.getByRole('searchbox', { name: actionBankText.search }).fill('av två');
  await investigator.hand.click(sheet.getByText(actionBankText.reaches));
  await expect(sheet.getByText('Larmet provas varje månad av två.')).toBeVisible();
});

test('the bank is reworded in Inställningar, thinned out and put back', async ({ investigator, page }) => {
  await investigator.createsRegister();
  await investigator.goesTo('installningar');
  const { hand } = investigator;
  await hand.click(page.getByRole('tab', { name: settingsRoomText.actionBank, exact: true }));
  const [first] = shippedActions;
  await hand.click(page.getByRole('button', { name: first?.text ?? '', exact: true }));
  await hand.click(page.getByRole('button', { name: actionBankText.removeNamed(first?.text ?? '') }));
  await expect(
    page.getByText(actionBankText.shown(shippedActions.length - 1, shippedActions.length - 1)),
  ).toBeVisible();
  await hand.click(page.getByRole('button', { name: actionBankText.putBack(1) }));
  await expect(page.getByRole('button', { name: first?.text ?? '', exact: true })).toBeVisible();
  await hand.click(page.getByRole('button', { name: actionBankText.add, exact: true }));
  const text = page.getByRole('textbox', { name: labelOf('actions.text') });
  await expect(text).toBeFocused();
  await text.fill('Vår egen åtgärd.');
  await hand.tab();
  await investigator.goesTo('idag');
  await investigator.goesTo('installningar');
  await hand.click(page.getByRole('tab', { name: settingsRoomText.actionBank, exact: true }));
  await expect(page.getByRole('button', { name: 'Vår egen åtgärd.', exact: true })).toBeVisible();
  await looksAt(page, 'installningar-actionBank');
});

test('from a protection that failed to the cause that explains it, in one press and one undo', async ({
  investigator,
  host,
}) => {
  const content = { ...threeCauses, barriers: [{ id: 'S1', text: 'Tillsyn kl. 03.', state: 'brast' }] };
  await opensCase(investigator, coverageCaseFile(host.dataFolder, content));
  const { case: room } = investigator;
  await room.goesTo('Orsaksanalys');
  await room.presses(barrierText.why);
  const cause = room.writerIn(room.card('O4')).textbox(labelOf('causes.text'));
  await expect(cause).toBeFocused();
  await expect(room.card('S1').getByRole('row', { name: /^O4/ })).toBeVisible();
  await room.undoes();
  await expect(room.card('O4')).toHaveCount(0);
  await expect(room.card('S1').getByRole('row', { name: /^O4/ })).toHaveCount(0);
});

test('sixty causes and sixty actions stand still while one is pressed, and scroll in their own place', async ({
  investigator,
  page,
  host,
}) => {
  const room = await opensCase(investigator, coverageCaseFile(host.dataFolder, squareOf(60)));
  const box = room.box('Å2', 'O1');
  await expect(box).toBeVisible();
  // Milliseconds would tell of the machine: what counts is that a press draws its own row and none of the others.
  const drawn = await page.evaluateHandle(() => {
    const rows = new Set<Element | null>();
    const watch = new MutationObserver((changes) => {
      for (const { target } of changes) rows.add(target.parentElement?.closest('tr') ?? null);
    });
    const body = document.querySelector('.coverage-map tbody');
    if (body) watch.observe(body, { subtree: true, childList: true, attributes: true, characterData: true });
    return rows;
  });
  await box.click();
  await expect(box).toHaveAttribute('aria-pressed', 'true');
  await investigator.case.isSaved();
  expect(await drawn.evaluate((rows) => rows.size)).toBe(1);
  await page.setViewportSize({ width: 640, height: 480 });
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(sideways).toBeLessThanOrEqual(0);
});

test('the map looks well with gaps, with answers and with its sheet', async ({
  investigator,
  page,
  host,
}) => {
  const { causes, actions = [] } = squareOf(20);
  const content = { causes, actions: actions.slice(0, 14) };
  const room = await opensCase(investigator, coverageCaseFile(host.dataFolder, content));
  await looksAt(page, 'tackning');
  await room.presses(coverageText.fromBankFor('O16'));
  await looksAt(page, 'tackning-bank');
});
