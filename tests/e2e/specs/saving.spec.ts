import type { BrowserContext } from '@playwright/test';
import { appText } from '../../../shared/text/app-text.ts';
import { caseRoomText } from '../../../shared/text/rooms/case-room.ts';
import { casesRoomText } from '../../../shared/text/rooms/cases-room.ts';
import { caseHistoryText } from '../../../shared/text/rooms/case-history.ts';
import { shellText } from '../../../shared/text/rooms/shell.ts';
import { lexSarahText } from '../../../shared/regimes/lex-sarah/text.ts';
import { uiText } from '../../../shared/text/ui-text.ts';
import { expect, test } from '../fixture/test.ts';
import { watchPlaces, whatWasSeen } from '../fixture/watch-places.ts';
import { labelOf } from '../scripts/words.ts';
import { Investigator, passphrase } from '../investigator.ts';

const summary = labelOf('event.summary');

test.beforeEach(async ({ investigator }) => {
  await investigator.createsRegister();
  await investigator.goesTo('arenden');
  await investigator.registers({ original: 'Rapporten.', heading: 'Uteblivet besök' });
});

test('a reload in the middle of a sentence keeps it', async ({ investigator }) => {
  const { page, case: room } = investigator;
  const field = room.in('Händelsen').textbox(summary);
  await field.fill('Halva meningen är');
  await page.reload();
  await expect(field).toHaveValue('Halva meningen är');
});

test('a report that is being pasted in is not lost when the window is loaded anew', async ({
  investigator,
}) => {
  const { page, case: room } = investigator;
  const card = await room.adds('Lägg till rapport', 'Rapport', 'R2');
  const original = card.getByRole('textbox', { name: labelOf('reports.original'), exact: true });
  await original.fill('Första halvan.');
  await original.fill('Första halvan. Andra halvan.');
  await page.reload();
  await expect(card.locator('pre')).toHaveText('Första halvan. Andra halvan.');
});

test('a report that nobody has registered yet becomes a case when the window is loaded anew', async ({
  investigator,
}) => {
  const { page, cases } = investigator;
  await investigator.goesTo('arenden');
  await page.getByRole('button', { name: appText.cases.register }).first().click();
  await page
    .getByRole('textbox', { name: casesRoomText.form.original })
    .fill('Klistrad text som ingen sparat.');
  await page.reload();
  await investigator.goesTo('arenden');
  await cases.searches('klistrad');
  await expect(page.locator('mark').first()).toHaveText('Klistrad');
});

test('undo and redo go through fields and records', async ({ investigator }) => {
  const { case: room } = investigator;
  const field = room.in('Händelsen').textbox(summary);
  await room.in('Händelsen').text(summary, 'Först detta.');
  await room.isSaved();
  await room.adds('Lägg till rapport', 'Rapport', 'R2');
  await room.undoes();
  await expect(room.card('R2')).toHaveCount(0);
  await room.undoes();
  await expect(field).toHaveValue('');
  await room.redoes();
  await expect(field).toHaveValue('Först detta.');
  await room.redoes();
  await expect(room.card('R2')).toBeVisible();
});

test('two tabs on one field: both versions are shown and nothing is overwritten in silence', async ({
  investigator,
  context,
}) => {
  const { first, second, mine, theirs } = await twoTabs(investigator, context);

  // The second window's save is under way when the first one's arrives.
  const arrived = Promise.withResolvers<void>();
  await second.page.route('**/call', async (route) => {
    if (route.request().postData()?.includes('"records.setField"')) await arrived.promise;
    await route.continue();
  });
  await theirs.fill('Den andras text.');
  await second.hand.tab();
  await first.case.in('Händelsen').text(summary, 'Den förstas text.');
  await first.case.isSaved();
  arrived.resolve();

  const box = second.page.getByRole('alert').filter({ hasText: caseRoomText.conflictTitle });
  await expect(box).toContainText('Den förstas text.');
  await expect(theirs).toHaveValue('Den andras text.');
  await expect(mine).toHaveValue('Den förstas text.');

  await second.hand.click(box.getByRole('button', { name: caseRoomText.keepMine }));
  await expect(box).toBeHidden();
  await expect(mine).toHaveValue('Den andras text.');
});

test('two tabs typed in at the same time: the one that saves last is asked, though it has seen the other’s text', async ({
  investigator,
  context,
}) => {
  const { first, second, mine, theirs } = await twoTabs(investigator, context);

  // The first one's text is on its way to the second window while its user begins to write on the older one.
  const asked = Promise.withResolvers<void>();
  const typed = Promise.withResolvers<void>();
  await second.page.route('**/call', async (route) => {
    if (route.request().postData()?.includes('"cases.get"')) {
      asked.resolve();
      await typed.promise;
    }
    await route.continue();
  });
  await first.case.in('Händelsen').text(summary, 'Den förstas text.');
  await asked.promise;
  await theirs.fill('Den andras text.');
  typed.resolve();

  const box = second.page.getByRole('alert').filter({ hasText: caseRoomText.conflictTitle });
  await expect(box).toContainText('Den förstas text.');
  await expect(theirs).toHaveValue('Den andras text.');
  await expect(mine).toHaveValue('Den förstas text.');
});

test('a card that was taken away is had back after a lock', async ({ investigator }) => {
  const { page, case: room } = investigator;
  await room.goesTo('Underlag');
  const card = await room.adds('Lägg till uppgiftskort', 'Uppgiftskort', 'K1');
  await room.writerIn(card).text(labelOf('sources.content'), 'Larmet hördes inte.');
  await room.isSaved();
  await page.getByRole('button', { name: caseRoomText.remove('uppgiftskort K1') }).click();
  await expect(card).toHaveCount(0);
  await investigator.locks();
  await investigator.openRoom.unlocks(passphrase);
  await page.getByRole('button', { name: caseHistoryText.removed(1) }).click();
  await page.getByRole('button', { name: caseHistoryText.restore('K1') }).click();
  await expect(room.writerIn(card).textbox(labelOf('sources.content'))).toHaveValue('Larmet hördes inte.');
});

test('a report being written is not thrown away by Escape without a question', async ({ investigator }) => {
  const { page } = investigator;
  await investigator.goesTo('arenden');
  await page.getByRole('button', { name: appText.cases.register }).first().click();
  const original = page.getByRole('textbox', { name: casesRoomText.form.original });
  await original.fill('En lång rapport.');
  await original.press('Escape');
  await page.getByRole('alertdialog').getByRole('button', { name: uiText.cancel }).click();
  await expect(original).toHaveValue('En lång rapport.');
  await original.press('Escape');
  await page.getByRole('button', { name: casesRoomText.form.leave, exact: true }).click();
  await expect(original).toHaveCount(0);
});

test('a lock asks first while something stands unsaved', async ({ investigator, page }) => {
  const { case: room } = investigator;
  const field = room.in('Händelsen').textbox(summary);
  await field.fill('x'.repeat(150_000));
  await field.blur();
  await expect(room.head).toContainText(/sparat|sparas/i);
  await investigator.locks();
  const question = page.getByRole('alertdialog', { name: shellText.unsavedTitle });
  await question.getByRole('button', { name: uiText.cancel }).click();
  await expect(field).toHaveValue(/^x+$/);
  await investigator.locks();
  await question.getByRole('button', { name: shellText.lockAnyway }).click();
  await expect(investigator.openRoom.unlockHeading).toBeVisible();
});

test('nothing moves under the pointer while what was typed is saved', async ({ investigator, page }) => {
  const { case: room } = investigator;
  const heading = 'Larm som inte nådde någon och utebliven nattillsyn, Björkgården';
  await room.in('Ärendet').text(labelOf('registration.heading'), heading);
  await room.in('Initial bedömning').choice(labelOf('initialAssessment.obviouslySerious'), uiText.yesNo.yes);
  await expect(room.head).toContainText(lexSarahText.deadlines['anmalan'] ?? '');
  // "Sparar …" is a little narrower than "Sparat 09.05": at some width of the window the difference would break a line.
  for (let width = 1100; width <= 1440; width += 20) {
    await page.setViewportSize({ width, height: 960 });
    await room.isSaved();
    await watchPlaces(page, '.case-head, .ui-step, .case-step h1, .ui-field-label');
    // Not left: what stands in the box waits for a pause, long enough to be seen.
    await room.in('Händelsen').textbox(summary).fill(`Tillsynen uteblev ${width} gånger.`);
    await expect(async () => expect((await whatWasSeen(page)).stamps).toContain(uiText.saving)).toPass();
    await room.isSaved();
    expect((await whatWasSeen(page)).places, `at ${width} px`).toHaveLength(1);
  }
});

/** The same case in another tab of the same window, and the same field in both. */
async function twoTabs(first: Investigator, context: BrowserContext) {
  const second = new Investigator(await context.newPage());
  await second.page.goto(first.page.url());
  const mine = first.case.in('Händelsen').textbox(summary);
  const theirs = second.case.in('Händelsen').textbox(summary);
  await expect(theirs).toHaveValue('');
  return { first, second, mine, theirs };
}
