import { writeFile } from 'node:fs/promises';
import { longTextLimit } from '../../../shared/domain/field.ts';
import { valueProblemText } from '../../../shared/text/case-file-problems.ts';
import { caseRoomText } from '../../../shared/text/rooms/case-room.ts';
import { uiText } from '../../../shared/text/ui-text.ts';
import { casesRoomText } from '../../../shared/text/rooms/cases-room.ts';
import { expect, test } from '../fixture/test.ts';
import { labelOf } from '../scripts/words.ts';
import { pastes } from '../rooms/clipboard.ts';

const summary = labelOf('event.summary');
const hostile = '<img src=x onerror="window.hit=1"><script>window.hit=1</script>{\\rtf1\\ansi Hej}';
const unusual = 'Emoji 👩🏽‍🦽 och עברית och العربية \u202E baklänges';

test.beforeEach(async ({ investigator }) => {
  await investigator.createsRegister();
  await investigator.goesTo('arenden');
});

test('a day that does not exist is pointed out and what was typed stays; the day before is not lost', async ({
  investigator,
}) => {
  await investigator.registers({ original: 'Rapporten.', heading: 'Datum' });
  const { case: room } = investigator;
  const dates = room.in('Ärendet');
  await dates.date('Diariefört', '2026-11-20');
  await room.isSaved();
  await dates.date('Diariefört', '2026-02-30');
  const panel = room.panel('Ärendet').first();
  await expect(panel).toContainText(uiText.date.noSuchDay);
  await expect(panel).toContainText(uiText.date.previousKept('2026-11-20'));
  await expect(dates.textbox('Diariefört')).toHaveValue('2026-02-30');
  await investigator.page.reload();
  await expect(dates.textbox('Diariefört')).toHaveValue('2026-11-20');
});

test('dates out of order are saved, and Granskaren asks about them', async ({ investigator }) => {
  await investigator.registers({ original: 'Rapporten.', heading: 'Datum', receivedOn: '2026-09-14' });
  const { case: room } = investigator;
  await room.in('Händelsen').moment(labelOf('event.startsAt'), { date: '2026-09-12', time: '06:40' });
  await room.in('Händelsen').moment(labelOf('event.endsAt'), { date: '2026-09-12', time: '01:30' });
  await room.isSaved();
  await expect(room.reviewer.getByText(/ordning|före|efter|tidigare/).first()).toBeVisible();
});

test('HTML, script, RTF, emoji and right-to-left text are text in every field, and nothing runs', async ({
  investigator,
  guard,
}) => {
  // The editor reads pasted HTML in a document that shows nothing; the browser reports that its handlers are refused.
  guard.expects(/^Executing inline event handler violates/);
  const { page, case: room } = investigator;
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await investigator.registers({ original: `${hostile} ${unusual}`, heading: hostile });
  await expect(room.card('R1').locator('pre')).toHaveText(`${hostile} ${unusual}`);
  await room.in('Händelsen').text(summary, `${hostile} ${unusual}`);
  await room.isSaved();
  await room.goesTo('Bedömning');
  const editor = room.in('Bedömning').group(labelOf('assessment.whatConsisted')).getByRole('textbox');
  await pastes(editor, {
    'text/html': `<p>${hostile} <b>fet</b></p><iframe src="/"></iframe>`,
    'text/plain': hostile,
  });
  await pastes(editor, { 'text/plain': unusual });
  await expect(editor).toContainText('fet');
  await expect(editor).toContainText(unusual);
  await room.isSaved();
  await page.reload();
  await expect(editor).toContainText(unusual);
  await expect(editor.locator('img, script, iframe')).toHaveCount(0);
  await investigator.goesTo('arenden');
  await expect(page.getByRole('table')).toContainText(hostile);
  expect(await page.evaluate(() => 'hit' in window)).toBe(false);
  expect(fetched).not.toContain('/x');
});

test('a personnummer with a wrong check digit is kept, and warned about', async ({ investigator }) => {
  const { case: room } = investigator;
  await investigator.registers({ original: 'Rapporten.', heading: 'Person' });
  await room.goesTo('Berörda');
  const card = await room.adds('Lägg till person', 'Person', 'P1');
  await room.unfoldsMore(card);
  await room.writerIn(card).text('Personnummer', '19390314-9800');
  await room.isSaved();
  await expect(room.reviewer).toContainText('Kontrollsiffran stämmer inte');
  await expect(room.writerIn(card).textbox('Personnummer')).toHaveValue('19390314-9800');
});

test('ten megabytes pasted as a report are refused in words and stay in the form', async ({
  investigator,
}) => {
  const { page, cases, case: room } = investigator;
  test.setTimeout(180_000);
  const huge = 'abcdefghi '.repeat(1_048_576);
  await investigator.hand.click(page.getByRole('button', { name: casesRoomText.register }).first());
  const field = cases.form.getByRole('textbox', { name: casesRoomText.form.original });
  await field.fill(huge, { timeout: 60_000 });
  await expect(cases.form).toContainText(
    caseRoomText.originalTooLong('10\u00a0485\u00a0760', '2\u00a0000\u00a0000'),
  );
  await expect(cases.form.getByRole('button', { name: casesRoomText.form.save })).toBeDisabled();
  expect((await field.inputValue()).length).toBe(huge.length);
  await field.fill('En kortare text.');
  await investigator.hand.click(cases.form.getByRole('button', { name: casesRoomText.form.save }));
  await room.isAt('Rapport');
});

test('a text too long for its field stays there unsaved, and the register still opens', async ({
  investigator,
}) => {
  const { page, case: room } = investigator;
  await investigator.registers({ original: 'Rapporten.', heading: 'Långt' });
  const long = 'x'.repeat(longTextLimit + 1);
  await room.in('Händelsen').text(summary, long);
  await expect(room.panel('Händelsen')).toContainText(valueProblemText('text-too-long') ?? '');
  await expect(room.in('Händelsen').textbox(summary)).toHaveValue(long);
  await room.in('Händelsen').text(summary, 'Kort.');
  await room.isSaved();
  await page.reload();
  await expect(room.in('Händelsen').textbox(summary)).toHaveValue('Kort.');
});

const badFiles = [
  { name: 'inte-json.json', text: '{ trasig', says: 'Filen går inte att läsa som JSON.' },
  {
    name: 'okant-falt.json',
    text: { case: { event: { hitta: 'på' } } },
    says: /case\.event\.?.*Uppgiften finns inte/,
  },
  { name: 'fel-slag.json', text: { case: { event: { summary: 12 } } }, says: /case\.event\.summary: / },
  { name: 'framtiden.json', text: { version: 99 }, says: /version 99.*läser version 1/ },
  {
    name: 'cirkel.json',
    text: {
      case: {
        causes: [
          { id: 'O1', leadsTo: ['O2'] },
          { id: 'O2', leadsTo: ['O1'] },
        ],
      },
    },
    says: /cirkel/,
  },
] as const;

for (const { name, text, says } of badFiles) {
  test(`a bad case file changes nothing and says why: ${name}`, async ({ investigator, page }, testInfo) => {
    const path = testInfo.outputPath(name);
    const frame = { format: 'utredningsbanken-case', version: 1, regime: 'lex-sarah', case: {} };
    await writeFile(path, typeof text === 'string' ? text : JSON.stringify({ ...frame, ...text }));
    await investigator.cases.importsFile(path);
    const box = page.getByRole('alertdialog').or(page.getByRole('dialog'));
    await expect(box).toContainText(casesRoomText.importFailed(name));
    await expect(box).toContainText(says);
    await investigator.hand.press('Escape');
    await expect(box).toBeHidden();
    await expect(page.getByText(casesRoomText.emptyTitle.open)).toBeVisible();
  });
}
