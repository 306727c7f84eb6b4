import { caseRoomText } from '../../../shared/text/rooms/case-room.ts';
import { lexSarahDocumentTexts } from '../../../shared/regimes/lex-sarah/text/documents.ts';
import { expect, test } from '../fixture/test.ts';
import { labelOf, optionOf } from '../scripts/words.ts';
import { wordsOfFile } from '../word/words-of-file.ts';
import { shortTrackReport, shortTrackText } from '../scripts/short-track.ts';

test.use({ habit: 'keyboard' });

test('a pasted report becomes a direct decision, a reply and a hand-over by keyboard alone, in 15 presses', async ({
  investigator,
}) => {
  const { case: room, documents, hand, page } = investigator;
  const press = (name: string): Promise<void> => hand.click(page.getByRole('button', { name, exact: true }));
  await investigator.createsRegister();
  await investigator.goesTo('arenden');

  test.setTimeout(180_000);
  const registering = await investigator.counts(() => investigator.registers(shortTrackReport));
  expect(registering).toBeLessThanOrEqual(12);

  const deciding = await investigator.counts(async () => {
    await room.in('Händelsen').text(labelOf('event.summary'), shortTrackText.summary);
    await room.in('Händelsen').moment(labelOf('event.startsAt'), { date: '2026-11-21', time: '10:00' });

    await room.goesTo('Skydd och omedelbara åtgärder');
    const safe = { answer: 'yes', date: '2026-11-21', by: 'Vårdbiträde' } as const;
    await room.in('Skydd').duty(labelOf('protection.safeNow'), safe);

    await room.goesTo('Initial bedömning');
    const initial = room.in('Initial bedömning');
    await initial.choice(
      labelOf('initialAssessment.brokenDuty'),
      optionOf('initialAssessment.brokenDuty', 'sol'),
    );
    await initial.choice(labelOf('initialAssessment.harm'), optionOf('initialAssessment.harm', 'mojlig'));
    await initial.choice(
      labelOf('initialAssessment.riskIs'),
      optionOf('initialAssessment.riskIs', 'oklar-avlagsen'),
    );
    await initial.choice(
      labelOf('initialAssessment.route'),
      optionOf('initialAssessment.route', 'direktbeslut'),
    );
    await initial.text(labelOf('initialAssessment.reasons'), shortTrackText.reasons);

    await room.goesTo('Direktbeslut');
    const decision = room.in('Direktbeslut');
    await press(caseRoomText.fillWritten);
    await decision.pickedByTyping(
      labelOf('directDecision.reasonCode'),
      optionOf('directDecision.reasonCode', 'avvikelse'),
    );
    await decision.text(labelOf('directDecision.possibleConsequence'), shortTrackText.possibleConsequence);
    await decision.suggested(labelOf('directDecision.delegationPoint'), shortTrackText.delegationPoint);
    await room.isSaved();
    await room.fixesDecision();

    await room.goesTo('Överlämning');
    await press(caseRoomText.fillReceiver);
    await room.in('Överlämning').text(labelOf('handover.recipient'), shortTrackText.recipient);
    await room.in('Överlämning').text(labelOf('handover.reference'), shortTrackText.reference);
    await room.in('Överlämning').text(labelOf('handover.note'), shortTrackText.note);

    await room.goesTo('Uppföljning');
    const report = room.writerIn(room.card('R1'));
    await report.duty(labelOf('reports.feedback'), {
      answer: 'yes',
      date: '2026-11-22',
      by: 'Kim Testmark, SAS',
    });
    await report.text(labelOf('reports.feedbackText'), shortTrackText.reply);
    await room.isSaved();
  });
  let files: Awaited<ReturnType<typeof documents.exports>> = [];
  const exporting = await investigator.counts(async () => {
    await room.opensDocuments();
    await documents.marksAllReady();
    files = await documents.exports(4);
  });
  expect(exporting).toBeLessThanOrEqual(6);
  expect(registering + deciding + exporting).toBeLessThanOrEqual(15);
  for (const id of ['direktbeslut', 'overlamning', 'aterkoppling'] as const)
    await expect(documents.entry(lexSarahDocumentTexts[id].title)).toContainText('Klarmarkerad');
  const words = files.map(({ bytes }) => wordsOfFile(bytes)).join('\n');
  expect(words).toContain(shortTrackText.reasons);
  expect(words).toContain(shortTrackText.reply);
  expect(words).toContain(shortTrackText.reference);
  expect(files.map(({ name }) => name).join()).not.toContain('UTKAST');
});
