import { fileURLToPath } from 'node:url';
import { caseRoomText } from '../../../shared/text/rooms/case-room.ts';
import { documentsRoomText } from '../../../shared/text/rooms/documents-room.ts';
import { lexSarahDocumentTexts } from '../../../shared/regimes/lex-sarah/text/documents.ts';
import { fileWords } from '../../../shared/regimes/lex-sarah/text/documents/file-words.ts';
import { readDemoCase } from '../../fixtures/demo-case.ts';
import { expect, test } from '../fixture/test.ts';
import type { SavedFile } from '../rooms/documents-room.ts';
import { fieldsOfTheForm, originalTextOf, reportOf } from '../scripts/report-of.ts';
import { writesCase } from '../scripts/writes-case.ts';
import { filesByCommandLine } from '../word/files-by-command-line.ts';
import { formItems } from '../word/form-items.ts';
import { wordsOfFile } from '../word/words-of-file.ts';

const threeDocuments = ['anmalan', 'utredning', 'beslut'] as const;
const caseFile = fileURLToPath(new URL('../../../resources/demo/fall-1.json', import.meta.url));

test('an investigator types case 1 from an empty register to Word files', async ({ investigator }) => {
  test.setTimeout(900_000);
  const { case: room, documents } = investigator;
  const file = readDemoCase('fall-1');

  await test.step('a register of one’s own, its sheet read and asked back', async () => {
    const sheet = await investigator.createsRegister();
    expect(sheet.length).toBeGreaterThanOrEqual(4);
  });
  await test.step('the report, as it came', async () => {
    await investigator.goesTo('arenden');
    await investigator.registers(reportOf(file));
    await expect(room.card('R1').locator('pre')).toHaveText(originalTextOf(file));
  });
  await test.step('the twelve steps', () => writesCase(investigator, file, fieldsOfTheForm));
  await test.step('nothing left to ask, and the decision fixed', async () => {
    expect(await room.questions()).toEqual([]);
    await expect(room.reviewer.getByText(caseRoomText.nothingAtAll)).toBeVisible();
    await room.goesTo('Beslut');
    await room.fixesDecision();
  });
  const saved = await test.step('klarmarkering takes UTKAST away, and the files are saved', async () => {
    await room.opensDocuments();
    for (const id of threeDocuments) {
      const { title } = lexSarahDocumentTexts[id];
      await documents.chooses(title);
      await expect(documents.sheet.getByText(documentsRoomText.draft, { exact: true })).toBeVisible();
      await documents.marksReady(title);
      await expect(documents.sheet.getByText(documentsRoomText.draft, { exact: true })).toBeHidden();
    }
    return documents.exports(threeDocuments.length);
  });
  const wordsOf = (id: (typeof threeDocuments)[number], files: readonly SavedFile[]): string => {
    const found = files.find(({ name }) => name.includes(`_${fileWords[id]}_`));
    expect(found?.name).not.toContain(documentsRoomText.draft);
    return wordsOfFile(found?.bytes ?? new Uint8Array());
  };
  await test.step('the notification holds weekday, time span and all items of the form', () => {
    const words = wordsOf('anmalan', saved);
    expect(words).toContain('lördag');
    expect(words).toMatch(/01\.30[–-]06\.40/);
    for (const item of formItems) expect(words).toContain(item);
    expect(words).not.toContain(documentsRoomText.draft);
  });
  await test.step('typed and imported give the same text', async () => {
    const imported = await filesByCommandLine(caseFile, 'SN 2026/0412', threeDocuments);
    for (const id of threeDocuments) expect(wordsOf(id, saved)).toBe(wordsOf(id, imported));
  });
});
