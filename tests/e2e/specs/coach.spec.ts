import { coachText } from '../../../shared/text/rooms/coach.ts';
import { handbookTitles } from '../../../shared/text/handbook/topics.ts';
import { expect, test } from '../fixture/test.ts';
import { CoachPanel } from '../rooms/coach-panel.ts';
import { looksAt } from '../rooms/looks.ts';
import { causeCaseFile } from '../scripts/cause-case.ts';
import { labelOf } from '../scripts/words.ts';

const causes = [
  { id: 'O1', text: 'Rutinen följdes inte', level: 'enhet', leadsTo: ['A1'] },
  { id: 'O2', text: 'Dörren var låst utan samtycke', level: 'individ', leadsTo: ['A2'] },
] as const;

test.beforeEach(async ({ investigator }, info) => {
  await investigator.opensCaseFile(causeCaseFile(info.outputPath(), causes));
  await investigator.case.goesTo('Orsaksanalys');
});

test('a question becomes a cause, with level and area filled in and the focus in its text', async ({
  investigator,
}) => {
  const { case: room, hand } = investigator;
  const card = room.card('O1');
  await room.unfolds(card);
  const coach = new CoachPanel(card, hand);
  await coach.opens();
  await expect(coach.asked).toHaveCount(6);
  const [first = ''] = await coach.asked.allTextContents();
  expect(first).toContain('rutinen');
  await hand.click(coach.becameCause(first));
  const text = room.writerIn(room.card('O3')).textbox(labelOf('causes.text'));
  await expect(text).toBeFocused();
  await expect(room.card('O3').getByRole('radio', { name: 'Enhet', exact: true })).toBeChecked();
  await expect(room.card('O3').getByText(coachText.answers(first), { exact: true })).toBeVisible();
  await room.undoes();
  await expect(room.card('O3')).toHaveCount(0);
});

test('a question is noted as tried, and stands under the others with who and when until it is taken away', async ({
  investigator,
}) => {
  const { case: room, hand, page } = investigator;
  await room.unfolds(room.card('O2'));
  const coach = new CoachPanel(room.card('O2'), hand);
  await coach.opens();
  const [first = ''] = await coach.asked.allTextContents();
  await coach.tries(first, 'Samtal med hans assistent 2026-09-01.');
  await expect(coach.tried).toHaveCount(1);
  await expect(coach.tried.first()).toContainText('Kim Testmark, SAS');
  await expect(coach.asked.filter({ hasText: first })).toHaveCount(0);
  await expect(coach.list.getByRole('button').first()).toBeFocused();
  await room.undoes();
  await expect(coach.tried).toHaveCount(0);
  await room.redoes();
  const note = coach.tried
    .first()
    .getByRole('textbox', { name: labelOf('triedQuestions.note'), exact: true });
  await expect(note).toHaveValue('Samtal med hans assistent 2026-09-01.');
  await hand.type(note, 'Prövat med honom själv också.');
  await page.reload();
  await room.unfolds(room.card('O2'));
  await coach.opens();
  await expect(note).toHaveValue('Prövat med honom själv också.');
  await hand.click(coach.tried.first().getByRole('button', { name: coachText.takeAway(first) }));
  await expect(coach.tried).toHaveCount(0);
  await expect(coach.asked.first()).toHaveText(first);
});

test('a note that is left half written for another step is saved as it stands', async ({ investigator }) => {
  const { case: room, hand } = investigator;
  await room.unfolds(room.card('O2'));
  const coach = new CoachPanel(room.card('O2'), hand);
  await coach.opens();
  const [first = ''] = await coach.asked.allTextContents();
  await coach.beginsToTry(first, 'Frågade assistenten.');
  await room.goesTo('Åtgärder');
  await room.goesTo('Orsaksanalys');
  await room.unfolds(room.card('O2'));
  await coach.opens();
  await expect(coach.tried.first().getByRole('textbox').first()).toHaveValue('Frågade assistenten.');
});

test('Escape leaves a note unwritten and goes back to its button; more questions follow on', async ({
  investigator,
}) => {
  const { case: room, hand } = investigator;
  await room.unfolds(room.card('O1'));
  const coach = new CoachPanel(room.card('O1'), hand);
  await coach.opens();
  const [first = ''] = await coach.asked.allTextContents();
  await hand.click(coach.triedOf(first));
  await expect(coach.list.getByRole('textbox', { name: coachText.note })).toBeFocused();
  await hand.press('Escape');
  await expect(coach.triedOf(first)).toBeFocused();
  await expect(coach.tried).toHaveCount(0);
  await hand.click(room.card('O1').getByRole('button', { name: /^Fler frågor/ }));
  await expect(coach.asked).toHaveCount(12);
  const seventh = (await coach.asked.allTextContents())[6] ?? '';
  await expect(coach.becameCause(seventh)).toBeFocused();
});

test('neutral words are offered under a text, can be taken and undone, or left', async ({ investigator }) => {
  const { case: room, hand } = investigator;
  await room.unfolds(room.card('O2'));
  const text = room.writerIn(room.card('O2')).textbox(labelOf('causes.text'));
  await hand.type(text, 'Personalen borde ha ringt.');
  const line = room.card('O2').getByRole('note');
  await expect(line).toContainText('borde ha');
  await hand.click(line.getByRole('button', { name: coachText.replace('förväntades ha') }));
  await expect(text).toHaveValue('Personalen förväntades ha ringt.');
  await expect(text).toBeFocused();
  await expect(line).toHaveCount(0);
  await text.blur();
  await room.undoes();
  await expect(text).toHaveValue('Personalen borde ha ringt.');
  await hand.click(line.getByRole('button', { name: coachText.leaveWord('borde ha') }));
  await expect(line).toHaveCount(0);
  await expect(text).toHaveValue('Personalen borde ha ringt.');
});

test('the chapter opens beside the case and gives the focus back', async ({ investigator }) => {
  const { page, case: room, hand } = investigator;
  await room.unfolds(room.card('O1'));
  await new CoachPanel(room.card('O1'), hand).opens();
  const link = room.card('O1').getByRole('button', { name: new RegExp(handbookTitles['varfor-kedjan']) });
  await hand.click(link);
  const sheet = page.getByRole('dialog', { name: handbookTitles['varfor-kedjan'] });
  await expect(sheet).toBeFocused();
  await hand.click(sheet.getByRole('button', { name: handbookTitles['nar-sluta'] }));
  await expect(page.getByRole('dialog', { name: handbookTitles['nar-sluta'] })).toBeFocused();
  await hand.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await room.isAt('Orsaksanalys');
});

test('the questions, a tried one, blame and a chapter are plain to see', async ({ investigator }) => {
  test.setTimeout(300_000);
  const { page, case: room, hand } = investigator;
  await room.goesTo('Händelseförlopp');
  const card = room.card('A1');
  await room.unfolds(card);
  await hand.type(room.writerIn(card).textbox(labelOf('deviations.text')), 'Vikarien slarvade med låset.');
  await expect(card.getByRole('note')).toBeVisible();
  const coach = new CoachPanel(card, hand);
  await coach.opens();
  await coach.tries((await coach.asked.allTextContents())[0] ?? '', 'Prövat.');
  await expect(coach.tried).toHaveCount(1);
  await hand.click(coach.triedOf((await coach.asked.allTextContents())[1] ?? ''));
  await looksAt(page, 'coach');
  await hand.click(card.getByRole('button', { name: new RegExp(handbookTitles['varfor-kedjan']) }));
  await looksAt(page, 'metod-blad');
});

test.describe('with the keyboard alone', () => {
  test.use({ habit: 'keyboard' });
  test('a question is tried and another becomes a cause', async ({ investigator }) => {
    const { case: room, hand } = investigator;
    await room.unfolds(room.card('O1'));
    const coach = new CoachPanel(room.card('O1'), hand);
    await coach.opens();
    const [first = ''] = await coach.asked.allTextContents();
    await coach.tries(first, 'Rutinen var känd.');
    await expect(coach.list.getByRole('button').first()).toBeFocused();
    await hand.press('Enter');
    await expect(room.writerIn(room.card('O3')).textbox(labelOf('causes.text'))).toBeFocused();
  });
});
