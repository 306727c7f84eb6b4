import { lexSarahDocumentTexts } from '../../../shared/regimes/lex-sarah/text/documents.ts';
import { lexSarahLists } from '../../../shared/regimes/lex-sarah/text/lists.ts';
import { documentsRoomText } from '../../../shared/text/rooms/documents-room.ts';
import { expect, test } from '../fixture/test.ts';
import { demoCaseFile } from '../scripts/demo-files.ts';
import { emergencyService, shortTermStay } from '../scripts/seed-events.ts';
import { labelOf } from '../scripts/words.ts';

test.beforeEach(async ({ investigator }) => {
  await investigator.createsRegister();
  await investigator.goesTo('arenden');
});

test('case 2 is imported, and its notification to IVO is refused with the reason', async ({
  investigator,
}) => {
  const { cases, case: room, documents } = investigator;
  await cases.importsFile(demoCaseFile('fall-2'));
  await room.isAt('Rapport');
  await expect(room.head).toContainText('SN 2026/0377');
  await room.opensDocuments();
  const { title } = lexSarahDocumentTexts.anmalan;
  await expect(documents.entry(title)).toContainText(documentsRoomText.state.refused);
  await documents.chooses(title);
  await expect(documents.sheet).toContainText(documentsRoomText.refusedTitle);
  await expect(documents.sheet).toContainText(/missförhållande/);
  await documents.chooses(lexSarahDocumentTexts.beslut.title);
  await expect(documents.sheet.getByRole('article')).toContainText('LSS');
});

test('case 3 is imported with its short track, and found again by a word of its report', async ({
  investigator,
  page,
}) => {
  const { cases, case: room } = investigator;
  await cases.importsFile(demoCaseFile('fall-3'));
  await room.goesTo('Direktbeslut');
  await expect(page.getByRole('link', { name: /Orsaksanalys/ })).toHaveCount(0);
  await investigator.goesTo('arenden');
  await cases.searches('kunder');
  await expect(page.locator('mark').first()).toHaveText('kunder');
});

const events = [
  { report: emergencyService, service: 'socialjour', type: 'rattssakerhet', word: 'journalen' },
  { report: shortTermStay, service: 'korttidsboende', type: 'rattssakerhet', word: 'armarna' },
] as const;

for (const { report, service, type, word } of events) {
  test(`an event of a yearly report is registered: ${report.heading}`, async ({ investigator, page }) => {
    const { cases, case: room } = investigator;
    const clicks = await investigator.counts(() => investigator.registers(report));
    expect(clicks).toBeLessThanOrEqual(12);
    await expect(room.card('R1').locator('pre')).toHaveText(report.original);
    await room.in('Ärendet').picked(labelOf('registration.service'), nameIn('insatser', service));
    await room.in('Händelsen').choices(labelOf('event.types'), [nameIn('missforhallandetyper', type)]);
    await room.isSaved();
    await investigator.goesTo('arenden');
    await expect(cases.rows.filter({ hasText: report.heading ?? '' })).toBeVisible();
    await cases.searches(word);
    await expect(page.locator('mark').first()).toHaveText(word);
  });
}

function nameIn(list: string, code: string): string {
  const entry = lexSarahLists[list]?.find((each) => each.code === code);
  if (entry === undefined) throw new Error(`no ${code} in ${list}`);
  return entry.label;
}
