import type { TestInfo } from '@playwright/test';
import { caseRoomText } from '../../../shared/text/rooms/case-room.ts';
import { causesText } from '../../../shared/text/rooms/causes.ts';
import { uiText } from '../../../shared/text/ui-text.ts';
import { expect, test } from '../fixture/test.ts';
import type { Investigator } from '../investigator.ts';
import { CauseRoom } from '../rooms/cause-room.ts';
import { causeCaseFile, type WrittenCause } from '../scripts/cause-case.ts';

const causes: readonly WrittenCause[] = [
  { id: 'O1', text: 'Ingen hade telefonen.', level: 'individ', leadsTo: ['A1'] },
  { id: 'O2', text: 'Telefonen lämnas inte över.', level: 'enhet', leadsTo: ['O1'] },
  { id: 'O3', text: 'Ingen äger rutinen.', level: 'system', leadsTo: ['A2'] },
];

async function opensGraph(investigator: Investigator, info: TestInfo): Promise<CauseRoom> {
  await investigator.opensCaseFile(causeCaseFile(info.outputDir, causes));
  await investigator.case.goesTo('Orsaksanalys');
  const room = new CauseRoom(investigator.page, investigator.hand);
  await room.showsGraph();
  return room;
}

const circle = causesText.circle('O1 → O2 → O1');

/** O1 is pulled to O2, which leads to it. */
async function drawsCircle(room: CauseRoom): Promise<void> {
  await room.drags(room.box('O1'), 'left', await room.middleOf(room.box('O2')));
}

test('a refusal is closed, goes when the step is left and when a link is drawn after all, and is nowhere once it is locked', async ({
  investigator,
}, info) => {
  const room = await opensGraph(investigator, info);
  const { page } = investigator;
  const message = page.locator('.ui-toasts').getByText(circle);
  await drawsCircle(room);
  await expect(message).toBeVisible();
  await page.locator('.ui-toast[data-stays]').getByRole('button', { name: uiText.close }).click();
  await expect(message).toHaveCount(0);

  await drawsCircle(room);
  await expect(message).toHaveCount(1);
  await room.drags(room.box('O3'), 'left', await room.middleOf(room.box('O2')));
  await expect.poll(() => room.links()).toContain('O3 leder till O2');
  await expect(message).toHaveCount(0);

  await drawsCircle(room);
  await expect(message).toBeVisible();
  await investigator.case.goesTo('Rapport');
  await expect(message).toHaveCount(0);

  await investigator.case.goesTo('Orsaksanalys');
  await room.showsGraph();
  await drawsCircle(room);
  await expect(message).toBeVisible();
  await investigator.locks();
  await expect(investigator.openRoom.unlockHeading).toBeVisible();
  expect(await page.content()).not.toContain('O1 → O2');
});

test('a refusal goes with the next change that is saved: undo, redo, a new cause', async ({
  investigator,
}, info) => {
  const room = await opensGraph(investigator, info);
  const { page } = investigator;
  const message = page.locator('.ui-toasts').getByText(circle);
  await room.drags(room.box('O3'), 'left', await room.middleOf(room.box('O2')));
  await expect.poll(() => room.links()).toContain('O3 leder till O2');
  const link = 'O3 leder till O2';
  const changes = [
    async () => {
      await page.getByRole('button', { name: caseRoomText.undo }).click();
      await expect.poll(() => room.links()).not.toContain(link);
    },
    async () => {
      await page.getByRole('button', { name: caseRoomText.redo }).click();
      await expect.poll(() => room.links()).toContain(link);
    },
    async () => {
      await room.box('O3').focus();
      await page.keyboard.press('Insert');
    },
  ];
  for (const change of changes) {
    await drawsCircle(room);
    await expect(message).toBeVisible();
    await change();
    await expect(message).toHaveCount(0);
  }
});

test('a refusal lies over no control: not in the window, nor over what fills it', async ({
  investigator,
}, info) => {
  const room = await opensGraph(investigator, info);
  const { page } = investigator;
  await drawsCircle(room);
  const refusal = page.locator('.ui-toast[data-stays]');
  await expect(refusal).toBeVisible();
  const edge = async (place: string): Promise<number> => {
    const box = await page.locator(place).boundingBox();
    return box ? box.y + box.height : Number.NaN;
  };
  const top = async (): Promise<number> => (await refusal.boundingBox())?.y ?? Number.NaN;
  expect(await edge('.ui-shell')).toBeLessThanOrEqual(await top());
  await page.getByRole('button', { name: causesText.fill }).click();
  expect(await edge('.causes-graph--filling')).toBeLessThanOrEqual(await top());
});

test('in the window-filling graph Escape closes the open list alone, then the graph; undo is in its tools', async ({
  investigator,
}, info) => {
  const room = await opensGraph(investigator, info);
  const { page } = investigator;
  await page.getByRole('button', { name: causesText.fill }).click();
  const filling = page.locator('.causes-graph--filling');
  await room.box('O3').click();
  const card = investigator.case.card('O3');
  const box = card.getByRole('group', { name: /Leder till/ }).getByRole('combobox');
  await box.click();
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toHaveCount(0);
  await expect(filling).toBeVisible();

  // A press in the box, which has the focus still, unfolds the list again, and one elsewhere folds it.
  await box.click();
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toHaveCount(0);

  // Nor does a page that moves under the press, as it does to bring the box into sight, keep the list folded.
  const panel = page.locator('.causes-chosen');
  await box.evaluate((element) =>
    element.addEventListener('click', () => element.closest('.causes-chosen')?.scrollBy(0, 8), {
      once: true,
    }),
  );
  const before = await panel.evaluate((element) => element.scrollTop);
  await box.click();
  expect(await panel.evaluate((element) => element.scrollTop)).not.toBe(before);
  await page.getByRole('option').filter({ hasText: /^O1/ }).click();
  await expect.poll(() => room.links()).toContain('O3 leder till O1');
  await page.locator('.causes-canvas').click({ position: { x: 4, y: 4 } });
  await expect(page.getByRole('listbox')).toHaveCount(0);

  const tools = page.getByRole('toolbar', { name: causesText.tools });
  await tools.getByRole('button', { name: caseRoomText.undo }).click();
  await expect.poll(() => room.links()).not.toContain('O3 leder till O1');
  await tools.getByRole('button', { name: caseRoomText.redo }).click();
  await expect.poll(() => room.links()).toContain('O3 leder till O1');

  await room.box('O2').focus();
  await page.keyboard.press('Control+z');
  await expect.poll(() => room.links()).not.toContain('O3 leder till O1');
  await page.keyboard.press('Control+y');
  await expect.poll(() => room.links()).toContain('O3 leder till O1');
  await page.keyboard.press('Escape');
  await expect(filling).toHaveCount(0);
});

test('Ctrl+Z in a text takes back what was typed there, and no change of the case', async ({
  investigator,
}, info) => {
  const room = await opensGraph(investigator, info);
  const { page } = investigator;
  await room.drags(room.box('O3'), 'left', await room.middleOf(room.box('O2')));
  await expect.poll(() => room.links()).toContain('O3 leder till O2');
  const text = investigator.case.card('O3').getByRole('textbox', { name: 'Orsak', exact: true });
  await text.focus();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await investigator.case.isSaved();
  expect(await room.links()).toContain('O3 leder till O2');
});

test('Granskaren begins at its top in each step', async ({ investigator, page }, info) => {
  await opensGraph(investigator, info);
  const reviewer = page.getByRole('complementary', { name: caseRoomText.reviewer });
  await reviewer.evaluate((element) => element.scrollTo(0, 200));
  expect(await reviewer.evaluate((element) => element.scrollTop)).toBeGreaterThan(0);
  await investigator.case.goesTo('Händelseförlopp');
  expect(await reviewer.evaluate((element) => element.scrollTop)).toBe(0);
});
