import type { TestInfo } from '@playwright/test';
import { causesText } from '../../../shared/text/rooms/causes.ts';
import { uiText } from '../../../shared/text/ui-text.ts';
import { expect, test } from '../fixture/test.ts';
import { Investigator } from '../investigator.ts';
import { CauseRoom } from '../rooms/cause-room.ts';
import { causeCaseFile, type WrittenCause } from '../scripts/cause-case.ts';

const chain: readonly WrittenCause[] = [
  { id: 'O1', text: 'Ingen hade telefonen.', level: 'individ', leadsTo: ['A1'] },
  { id: 'O2', text: 'Telefonen lämnas inte över.', level: 'enhet', leadsTo: ['O1'] },
  { id: 'O3', text: 'Ingen äger rutinen.', level: 'system', leadsTo: ['O2', 'A2'] },
];
const whole = ['A1', '.O1', '..O2', '...O3', 'A2', '.O3'];
const links = ['O1 leder till A1', 'O2 leder till O1', 'O3 leder till A2', 'O3 leder till O2'];

async function opens(investigator: Investigator, info: TestInfo, causes = chain): Promise<CauseRoom> {
  await investigator.opensCaseFile(causeCaseFile(info.outputDir, causes));
  await investigator.case.goesTo('Orsaksanalys');
  return new CauseRoom(investigator.page, investigator.hand);
}

test('a cause added in the list stands in the drawing, one added in the drawing stands in the list', async ({
  investigator,
}, info) => {
  const room = await opens(investigator, info);
  const { page, hand } = investigator;
  expect(await room.outline()).toEqual(whole);
  await room.asksWhy(room.deviation('A2'));
  await hand.typeHere('Vikarien kände inte till tillsynen.');
  await hand.tab();
  await room.showsGraph();
  await expect(room.box('O4')).toHaveAccessibleName(/Vikarien kände inte till tillsynen.*Leder till A2/);
  expect(await room.links()).toEqual(
    [...links.slice(0, 2), 'O3 leder till A2', 'O3 leder till O2', 'O4 leder till A2'].toSorted(),
  );

  await room.box('O4').click();
  await page.keyboard.press('Insert');
  await expect(
    investigator.case.card('O5').getByRole('textbox', { name: 'Orsak', exact: true }),
  ).toBeFocused();
  await hand.typeHere('Introduktionen ges inte till vikarier.');
  await hand.tab();
  await room.showsList();
  await expect.poll(() => room.outline()).toEqual([...whole, '.O4', '..O5']);
});

test('undo and redo go through changes made in both views, and a cause that comes back has its links', async ({
  investigator,
}, info) => {
  const room = await opens(investigator, info);
  const { page, case: caseRoom } = investigator;
  await room.showsGraph();
  await room.box('O2').click();
  await room.box('O2').focus();
  await page.keyboard.press('Delete');
  await expect.poll(() => room.links()).toEqual(['O1 leder till A1', 'O3 leder till A2']);
  await room.showsList();
  await expect.poll(() => room.outline()).toEqual(['A1', '.O1', 'A2', '.O3']);
  await caseRoom.undoes();
  await expect.poll(() => room.outline()).toEqual(whole);
  await caseRoom.redoes();
  await expect.poll(() => room.outline()).toEqual(['A1', '.O1', 'A2', '.O3']);
  await caseRoom.undoes();
  await room.showsGraph();
  await expect.poll(() => room.links()).toEqual(links);

  // What came back is whole in the register too, not only in this window.
  await page.reload();
  await room.showsGraph();
  await expect.poll(() => room.links()).toEqual(links);
});

test('a link that would close a circle is refused with the way it would go, and nothing is changed', async ({
  investigator,
}, info) => {
  const room = await opens(investigator, info);
  const { page } = investigator;
  await room.showsGraph();
  await room.box('O1').click();
  await room.drags(room.box('O1'), 'left', await room.middleOf(room.box('O3')));
  await expect(page.getByText(causesText.circle('O1 → O3 → O2 → O1'))).toBeVisible();
  expect(await room.links()).toEqual(links);
  const leadsTo = investigator.case
    .card('O1')
    .getByRole('group', { name: /Leder till/ })
    .getByRole('combobox');
  await leadsTo.fill('rutinen');
  await expect(page.getByText(uiText.links.nothing)).toBeVisible();
  await leadsTo.fill('Tillsynen');
  await expect(page.getByRole('option')).toHaveText([/^A2/]);
});

test('a box let go in another band changes level, and a why pulled out into a band is a cause there', async ({
  investigator,
}, info) => {
  const room = await opens(investigator, info);
  const { case: caseRoom } = investigator;
  await room.showsGraph();
  await room.box('O1').click();
  await room.drags(room.box('O1'), 'middle', await room.placeIn('enhet'));
  await expect(room.box('O1')).toHaveAccessibleName(/^O1, Enhet/);
  await caseRoom.undoes();
  await expect(room.box('O1')).toHaveAccessibleName(/^O1, Individ/);
  await room.box('A2').click();
  await room.drags(room.box('A2'), 'right', await room.placeIn('enhet'));
  await expect(room.box('O4')).toHaveAccessibleName(/^O4, Enhet.*Leder till A2/);
  await room.drags(room.box('O4'), 'left', await room.middleOf(room.box('A1')));
  await expect.poll(() => room.links()).toContain('O4 leder till A1');
});

test('a drawing that is all in sight lies still while a link is pulled to its edge', async ({
  investigator,
}, info) => {
  const room = await opens(investigator, info);
  const { page } = investigator;
  await room.showsGraph();
  const box = room.box('O2');
  const before = await box.boundingBox();
  const pane = await page.locator('.causes-canvas').boundingBox();
  if (!pane) throw new Error('no drawing');
  const at = await room.middleOf(box);
  await page.mouse.move((before?.x ?? 0) + 1, at.y);
  await page.mouse.down();
  for (const x of [pane.x + 60, pane.x + 6]) {
    await page.mouse.move(x, at.y, { steps: 4 });
    await room.isDrawnTimes(12);
  }
  await expect(page.locator('.react-flow__connection')).toHaveCount(1);
  const after = await box.boundingBox();
  expect(Math.abs((after?.x ?? Number.NaN) - (before?.x ?? 0))).toBeLessThan(1);
  expect(Math.abs((after?.y ?? Number.NaN) - (before?.y ?? 0))).toBeLessThan(1);
  await page.mouse.up();
});

test('the drawing is gone through by arrow keys', async ({ investigator }, info) => {
  const room = await opens(investigator, info);
  const { page } = investigator;
  await room.showsGraph();
  await room.box('A1').focus();
  for (const [key, label] of [
    ['ArrowRight', 'O1'],
    ['ArrowRight', 'O2'],
    ['ArrowRight', 'O3'],
    ['ArrowLeft', 'O2'],
    ['ArrowLeft', 'O1'],
    ['ArrowLeft', 'A1'],
    ['ArrowDown', 'A2'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(room.box(label)).toBeFocused();
  }
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(
    investigator.case.card('O3').getByRole('textbox', { name: 'Orsak', exact: true }),
  ).toBeFocused();
});

test('a box is read whole where it is pointed at or stepped to, without being chosen', async ({
  investigator,
}, info) => {
  const text = `${'Ingen hade bestämt vem som provar larmet. '.repeat(4)}Sist detta.`;
  const room = await opens(investigator, info, [{ id: 'O1', text, level: 'enhet', leadsTo: ['A1'] }]);
  const tip = investigator.page.locator('.causes-tip');
  await room.showsGraph();
  await room.box('O1').hover();
  await expect(tip).toHaveText(text);
  await investigator.page.mouse.move(5, 5);
  await expect(tip).toHaveCount(0);
  await room.box('A1').focus();
  await investigator.page.keyboard.press('ArrowRight');
  await expect(room.box('O1')).toBeFocused();
  await expect(tip).toHaveText(text);
  await investigator.page.keyboard.press('Escape');
  await expect(tip).toHaveCount(0);
});

test('a row of the list is moved in, out, up and down by keys', async ({ investigator }, info) => {
  const room = await opens(investigator, info, [
    { id: 'O1', text: 'Första', leadsTo: ['A1'] },
    { id: 'O2', text: 'Andra', leadsTo: ['A1'] },
    { id: 'O3', text: 'Tredje', leadsTo: ['A1'] },
  ]);
  const head = (label: string) => investigator.case.card(label).locator('.case-record-fold');
  const presses = async (label: string, keys: string, then: readonly string[]) => {
    await head(label).focus();
    await investigator.page.keyboard.press(keys);
    await expect.poll(() => room.outline()).toEqual([...then, 'A2']);
  };
  await presses('O2', 'Alt+ArrowRight', ['A1', '.O1', '..O2', '.O3']);
  await presses('O2', 'Alt+ArrowLeft', ['A1', '.O1', '.O2', '.O3']);
  await presses('O3', 'Alt+ArrowUp', ['A1', '.O1', '.O3', '.O2']);
  await presses('O1', 'Alt+ArrowDown', ['A1', '.O3', '.O1', '.O2']);
  await investigator.case.undoes();
  await expect.poll(() => room.outline()).toEqual(['A1', '.O1', '.O3', '.O2', 'A2']);
});

test('a link is chosen where it is pointed at, and taken away and put back', async ({
  investigator,
}, info) => {
  const room = await opens(investigator, info);
  const { page } = investigator;
  await room.showsGraph();
  await room.pointsAtLink('O2 leder till O1');
  await page.getByRole('button', { name: causesText.unlinkChosen('O2 leder till O1') }).click();
  await expect.poll(() => room.links()).toEqual(links.filter((link) => link !== 'O2 leder till O1'));
  await investigator.case.undoes();
  await expect.poll(() => room.links()).toEqual(links);
  await room.pointsAtLink('O2 leder till O1');
  await page.keyboard.press('Delete');
  await expect.poll(() => room.links()).toEqual(links.filter((link) => link !== 'O2 leder till O1'));
  await expect(room.box('O2')).toBeVisible();
});

test('keys pressed faster than they are saved move a row as many steps', async ({ investigator }, info) => {
  const four = ['O1', 'O2', 'O3', 'O4'].map((id) => ({ id, text: `Orsak ${id}`, leadsTo: ['A1'] }));
  const room = await opens(investigator, info, four);
  await investigator.case.card('O4').locator('.case-record-fold').focus();
  for (let times = 0; times < 3; times += 1) await investigator.page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => room.outline()).toEqual(['A1', '.O4', '.O1', '.O2', '.O3', 'A2']);
  for (let times = 0; times < 3; times += 1) await investigator.case.undoes();
  await expect.poll(() => room.outline()).toEqual(['A1', '.O1', '.O2', '.O3', '.O4', 'A2']);
});

test('the drawing shows all its bands at first, and its tools stay in sight with the card of a cause', async ({
  investigator,
}, info) => {
  const { page } = investigator;
  await page.setViewportSize({ width: 1366, height: 768 });
  const room = await opens(investigator, info);
  await room.showsGraph();
  const canvas = page.locator('.causes-canvas');
  const bands = page.locator('.causes-band-name');
  for (const filling of [false, true]) {
    if (filling) await page.getByRole('button', { name: causesText.fill }).click();
    const pane = await canvas.boundingBox();
    for (const label of ['A1', 'O1', 'O2', 'O3']) {
      const box = await room.box(label).boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual((pane?.x ?? 0) + (pane?.width ?? 0));
      expect(box?.x).toBeGreaterThanOrEqual(pane?.x ?? 0);
    }
    await expect(bands).toHaveCount(4);
  }
  await page.keyboard.press('Escape');
  await room.box('O3').click();
  await page.locator('.causes-chosen .case-record').getByRole('textbox').last().scrollIntoViewIfNeeded();
  const why = page.getByRole('button', { name: causesText.whyBehind('O3') });
  await expect(why).toBeInViewport();
  await why.click();
  await expect(
    investigator.case.card('O4').getByRole('textbox', { name: 'Orsak', exact: true }),
  ).toBeFocused();
});
