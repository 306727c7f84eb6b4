import { lexSarahDocumentTexts } from '../../../shared/regimes/lex-sarah/text/documents.ts';
import { documentFrame } from '../../../shared/text/document-frame.ts';
import { documentsRoomText } from '../../../shared/text/rooms/documents-room.ts';
import { readDemoCase } from '../../fixtures/demo-case.ts';
import { expect, test } from '../fixture/test.ts';
import { demoCaseFile } from '../scripts/demo-files.ts';

test('the documents of a case are named after it, and only what is klarmarkerat is ticked at first', async ({
  investigator,
  page,
}) => {
  const { documents, hand } = investigator;
  await investigator.opensCaseFile(demoCaseFile('fall-1'));
  await investigator.case.isAt('Rapport');
  let files: Awaited<ReturnType<typeof documents.exports>> = [];
  const clicks = await investigator.counts(async () => {
    await investigator.case.opensDocuments();
    files = await documents.exports(3);
  });
  expect(clicks).toBeLessThanOrEqual(6);
  expect(files.map(({ name }) => name).join()).not.toContain(documentFrame.fileNameDraft);
  const head = page.locator('.documents-head');
  const registration = Object(readDemoCase('fall-1').case['registration']);
  await expect(head).toContainText(registration.diaryNumber);
  await expect(head).toContainText(registration.heading);
  await documents.chooses(lexSarahDocumentTexts.beslut.title);
  await expect(documents.actions.getByText(/^Klarmarkerad av Kim Testmark, SAS, /)).toBeVisible();

  const reply = documents.entry(lexSarahDocumentTexts.aterkoppling.title);
  await hand.click(reply.locator('.ui-check'));
  await expect(
    documents.actions.getByRole('button', { name: documentsRoomText.exportChosen(4) }),
  ).toBeVisible();
});

test('with nothing klarmarkerat all that can be made is ticked', async ({ investigator }) => {
  const { documents, hand } = investigator;
  await investigator.opensCaseFile(demoCaseFile('fall-2'));
  await investigator.case.isAt('Rapport');
  await investigator.case.opensDocuments();
  for (const id of ['utredning', 'beslut'] as const) {
    await documents.chooses(lexSarahDocumentTexts[id].title);
    await hand.click(documents.actions.getByRole('button', { name: documentsRoomText.revoke }));
    await expect(documents.entry(lexSarahDocumentTexts[id].title)).toContainText(
      documentsRoomText.state.draft,
    );
  }
  await expect(
    documents.actions.getByRole('button', { name: documentsRoomText.exportChosen(4) }),
  ).toBeVisible();
});
