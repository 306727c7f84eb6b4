import type { Page } from '@playwright/test';
import { caseRoomText } from '../../../shared/text/rooms/case-room.ts';
import { casesRoomText } from '../../../shared/text/rooms/cases-room.ts';
import { appText } from '../../../shared/text/app-text.ts';
import { lostText } from '../../../shared/text/lost.ts';
import { expect, test } from '../fixture/test.ts';
import { labelOf } from '../scripts/words.ts';
import { Investigator, passphrase } from '../investigator.ts';

const summary = labelOf('event.summary');
const sentence = 'Larmet gick klockan tre på natten men ingen kom förrän dagpersonalen började sitt pass. ';

test.beforeEach(async ({ investigator }) => {
  await investigator.createsRegister();
  await investigator.goesTo('arenden');
  await investigator.registers({ original: 'Rapporten.', heading: 'Uteblivet besök' });
});

/** The same case in another window. */
async function besides(first: Investigator): Promise<Investigator> {
  const second = new Investigator(await first.page.context().newPage());
  await second.page.goto(first.page.url());
  await expect(second.case.in('Händelsen').textbox(summary)).toHaveValue('');
  return second;
}

/** Types without a pause from where the caret stands; `isOver` says whether all of it has been typed. */
function typesOn(page: Page, text: string): { readonly done: Promise<void>; isOver(): boolean } {
  let over = false;
  const done = page.keyboard.type(text, { delay: 50 }).then(() => void (over = true));
  return { done, isOver: () => over };
}

test('what is typed without a pause is saved meanwhile, and the caret stays in the middle of the text', async ({
  investigator,
}) => {
  const { page, case: room } = investigator;
  const second = await besides(investigator);
  const field = room.in('Händelsen').textbox(summary);
  await field.fill('Först. Sist.');
  await field.press('Home');
  for (const _ of 'Först. ') await field.press('ArrowRight');
  await expect(second.case.in('Händelsen').textbox(summary)).toHaveValue('Först. Sist.');
  const typing = typesOn(page, sentence.repeat(3));
  await expect(second.case.in('Händelsen').textbox(summary)).toHaveValue(/^Först\. Larmet.*Sist\.$/);
  expect(typing.isOver()).toBe(false);
  await typing.done;
  await expect(field).toHaveValue(`Först. ${sentence.repeat(3)}Sist.`);
  await room.undoes();
  await expect(field).toHaveValue('');
});

test('a lock from another window takes what is being typed along', async ({ investigator }) => {
  const second = await besides(investigator);
  const field = investigator.case.in('Händelsen').textbox(summary);
  // The save by itself is a good while away: no timer of the window may be what saves it.
  await investigator.page.clock.install();
  await field.pressSequentially('Halva meningen är');
  await second.locks();
  await expect(investigator.openRoom.unlockHeading).toBeVisible();
  await expect(investigator.page.getByText(lostText.title)).toHaveCount(0);
  await second.openRoom.unlocks(passphrase);
  await expect(second.case.in('Händelsen').textbox(summary)).toHaveValue('Halva meningen är');
});

test('what is typed on while another window locks goes nowhere, and the passphrase box is one Tab away', async ({
  investigator,
}) => {
  const { page, openRoom } = investigator;
  const second = await besides(investigator);
  const field = investigator.case.in('Händelsen').textbox(summary);
  await field.focus();
  const typing = typesOn(page, sentence.repeat(3));
  await expect(field).toHaveValue(/^Larmet/);
  await second.locks();
  await expect(openRoom.unlockHeading).toBeFocused();
  expect(typing.isOver()).toBe(false);
  // The user who pressed the button in that window goes on there at once.
  await expect(second.openRoom.passphrase).toBeFocused();
  await typing.done;
  await expect(openRoom.passphrase).toHaveValue('');
  await page.keyboard.press('Tab');
  await expect(openRoom.passphrase).toBeFocused();
  await page.keyboard.type(passphrase);
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue(/^Larmet/);
});

test('a lock from another window keeps a report that is being pasted in, as an original and as a new case', async ({
  investigator,
}) => {
  const { page, case: room } = investigator;
  const second = await besides(investigator);
  const card = await room.adds('Lägg till rapport', 'Rapport', 'R2');
  const original = card.getByRole('textbox', { name: labelOf('reports.original'), exact: true });
  await original.fill('En hel inklistrad rapport.');
  const third = new Investigator(await page.context().newPage());
  await third.page.goto(page.url());
  await third.goesTo('arenden');
  await third.page.getByRole('button', { name: appText.cases.register }).first().click();
  await third.page.getByRole('textbox', { name: casesRoomText.form.original }).fill('Klistrad av en tredje.');
  await second.locks();
  await expect(third.openRoom.unlockHeading).toBeVisible();
  await expect(investigator.openRoom.unlockHeading).toBeVisible();
  await second.openRoom.unlocks(passphrase);
  await expect(second.case.card('R2').locator('pre')).toHaveText('En hel inklistrad rapport.');
  await second.goesTo('arenden');
  await second.cases.searches('klistrad');
  await expect(second.page.locator('mark').filter({ hasText: 'Klistrad' })).toHaveCount(1);
});

test('a lock that takes something away says where it stood, and not what it was', async ({
  investigator,
}) => {
  const { page } = investigator;
  const second = await besides(investigator);
  const field = investigator.case.in('Händelsen').textbox(summary);
  await field.fill('hemligt'.repeat(20_000));
  await field.blur();
  await second.locks();
  for (const { page: locked } of [investigator, second]) {
    const notice = locked.getByRole('alert').filter({ hasText: lostText.title });
    await expect(notice.getByRole('listitem')).toContainText([`: ${summary}`]);
    expect(await locked.content()).not.toContain('hemligt');
  }
  await second.openRoom.unlocks(passphrase);
  await expect(second.case.in('Händelsen').textbox(summary)).toHaveValue('');
  await expect(page.getByText(lostText.title)).toHaveCount(0);
});

test('an export from another window ends undo in this one', async ({ investigator }) => {
  const second = await besides(investigator);
  const field = investigator.case.in('Händelsen').textbox(summary);
  await investigator.case.in('Händelsen').text(summary, 'Detta stod i det exporterade.');
  await investigator.case.isSaved();
  const undo = investigator.page.getByRole('button', { name: caseRoomText.undo });
  await expect(undo).toBeEnabled();
  await second.case.opensDocuments();
  // What hinders a klarmarkering hinders no draft.
  await second.hand.click(second.documents.actions.getByRole('button', { name: /^Spara \d+ dokument/ }));
  await expect(second.documents.actions.getByText(/^Sparat: /)).toBeVisible();
  await expect(undo).toBeDisabled();
  await investigator.case.undoes();
  await expect(field).toHaveValue('Detta stod i det exporterade.');
});
