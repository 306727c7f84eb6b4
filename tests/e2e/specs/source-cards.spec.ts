import { lexSarahText } from '../../../shared/regimes/lex-sarah/text.ts';
import { caseRoomText } from '../../../shared/text/rooms/case-room.ts';
import { expect, test } from '../fixture/test.ts';
import { labelOf } from '../scripts/words.ts';

test('a source card is made in one motion of what is marked in the report', async ({ investigator }) => {
  const { page, case: room } = investigator;
  await investigator.createsRegister();
  await investigator.goesTo('arenden');
  const original = 'Hon föll kl. 02. Ingen kom förrän på morgonen.';
  await investigator.registers({ original, heading: 'Larm' });
  await room.goesTo('Initial bedömning');
  await room
    .in('Initial bedömning')
    .choice(
      labelOf('initialAssessment.route'),
      lexSarahText.fields['initialAssessment.route']?.codes?.['utredning'] ?? '',
    );
  await room.goesTo('Rapport');
  await room
    .card('R1')
    .locator('pre')
    .evaluate((element) => {
      const text = element.firstChild;
      if (text) document.getSelection()?.setBaseAndExtent(text, 17, text, text.textContent?.length ?? 0);
    });
  await page.getByRole('button', { name: caseRoomText.sourceOfMarked }).click();
  await expect(page.getByText(caseRoomText.sourceMade('K1'))).toBeVisible();
  await room.goesTo('Underlag');
  const card = room.writerIn(room.card('K1'));
  await expect(card.textbox(labelOf('sources.content'))).toHaveValue('Ingen kom förrän på morgonen.');
  await expect(card.textbox(labelOf('sources.from'))).toHaveValue('Rapport R1');
});
