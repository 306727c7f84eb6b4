import { causesText } from '../../../shared/text/rooms/causes.ts';
import { causeFieldTexts } from '../../../shared/text/fields/causes.ts';
import { expect, test } from '../fixture/test.ts';
import { causeCaseFile } from '../scripts/cause-case.ts';

test('the sentence of a deepest cause is read whole while it is typed; a cause with others behind it hides its parts', async ({
  investigator,
}, info) => {
  await investigator.opensCaseFile(
    causeCaseFile(info.outputDir, [
      { id: 'O1', text: 'Ingen hade telefonen.', level: 'individ', leadsTo: ['A1'] },
      { id: 'O2', text: 'Ingen äger rutinen.', level: 'system', leadsTo: ['O1'] },
    ]),
  );
  const { case: caseRoom, hand } = investigator;
  await caseRoom.goesTo('Orsaksanalys');
  const sentence = caseRoom.card('O2').getByRole('region', { name: causesText.statementTitle });
  await expect(sentence).toContainText(
    'Eftersom (orsak) ökade sannolikheten för att (verkan), vilket ledde till att (händelse).',
  );
  await hand.click(sentence.getByRole('textbox', { name: causeFieldTexts.statementCause.label }));
  await hand.typeHere('Ingen äger rutinen.');
  await expect(sentence).toContainText(
    'Eftersom ingen äger rutinen ökade sannolikheten för att (verkan), vilket ledde till att (händelse).',
  );
  await expect(caseRoom.card('O1').getByRole('region', { name: causesText.statementTitle })).toHaveCount(0);
  await expect(
    caseRoom.card('O1').getByRole('textbox', { name: causeFieldTexts.statementCause.label }),
  ).toHaveCount(0);
});
