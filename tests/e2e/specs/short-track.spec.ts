import { caseRoomText } from '../../../shared/text/rooms/case-room.ts';
import { lexSarahDocumentTexts } from '../../../shared/regimes/lex-sarah/text/documents.ts';
import { expect, test } from '../fixture/test.ts';
import { labelOf, optionOf } from '../scripts/words.ts';
import type { Investigator } from '../investigator.ts';
import type { CaseRoom } from '../rooms/case-room.ts';
import { wordsOfFile } from '../word/words-of-file.ts';
import { shortTrackReport, shortTrackText } from '../scripts/short-track.ts';

const ways = [
  // Choosing in a group by arrow keys and Space is not counted, nor is Tab: what is left are the buttons pressed.
  { habit: 'keyboard', most: 12 },
  { habit: 'mouse', most: 15 },
] as const;

for (const { habit, most } of ways) {
  test.describe(habit, () => {
    test.use({ habit });
    test(`a pasted report becomes a direct decision, a reply and a hand-over in ${most} presses`, ({
      investigator,
    }) => closes(investigator, most));
  });
}

/** The short case is one page: it is written from top to bottom without going anywhere. */
async function closes(investigator: Investigator, most: number): Promise<void> {
  const { case: room, documents } = investigator;
  test.setTimeout(180_000);
  await investigator.createsRegister();
  await investigator.fillsSender('Socialnämnden');
  await investigator.goesTo('arenden');
  const registering = await investigator.counts(() => investigator.registers(shortTrackReport));
  expect(registering).toBeLessThanOrEqual(12);
  // The budget runs from the pasted report: the press that opens its form comes before that.
  const afterPasting = registering - 1;
  const deciding = await investigator.counts(() => decides(room));
  let files: Awaited<ReturnType<typeof documents.exports>> = [];
  const exporting = await investigator.counts(async () => {
    await room.opensDocuments();
    files = await documents.marksAndExports(4);
  });
  expect(exporting).toBeLessThanOrEqual(6);
  expect(
    afterPasting + deciding + exporting,
    `${afterPasting} + ${deciding} + ${exporting}`,
  ).toBeLessThanOrEqual(most);
  for (const id of ['direktbeslut', 'overlamning', 'aterkoppling'] as const)
    await expect(documents.entry(lexSarahDocumentTexts[id].title)).toContainText('Klarmarkerad');
  const words = files.map(({ bytes }) => wordsOfFile(bytes)).join('\n');
  expect(words).toContain(shortTrackText.reasons);
  expect(words).toContain(shortTrackText.reply);
  expect(words).toContain(shortTrackText.reference);
  expect(files.map(({ name }) => name).join()).not.toContain('UTKAST');
}

async function decides(room: CaseRoom): Promise<void> {
  await room.in('Händelsen').text(labelOf('event.summary'), shortTrackText.summary);
  await room.in('Händelsen').moment(labelOf('event.startsAt'), { date: '2026-11-21', time: '10:00' });

  const safe = { answer: 'yes', date: '2026-11-21', by: 'Vårdbiträde' } as const;
  await room.in('Skydd').duty(labelOf('protection.safeNow'), safe);

  const initial = room.in('Initial bedömning');
  for (const [field, code] of [
    ['brokenDuty', 'sol'],
    ['harm', 'mojlig'],
    ['riskIs', 'oklar-avlagsen'],
    ['route', 'direktbeslut'],
  ] as const)
    await initial.choice(labelOf(`initialAssessment.${field}`), optionOf(`initialAssessment.${field}`, code));
  await initial.text(labelOf('initialAssessment.reasons'), shortTrackText.reasons);

  const decision = room.in('Direktbeslut');
  await decision.choice(
    labelOf('directDecision.reasonCode'),
    optionOf('directDecision.reasonCode', 'avvikelse'),
  );
  await room.presses(caseRoomText.fillWritten);
  await decision.text(labelOf('directDecision.possibleConsequence'), shortTrackText.possibleConsequence);
  await decision.suggested(labelOf('directDecision.delegationPoint'), shortTrackText.delegationPoint);
  const receiver = room.in('Vem som tar hand om det');
  await room.presses(caseRoomText.fillReceiver);
  await receiver.text(labelOf('handover.recipient'), shortTrackText.recipient);
  await room.isSaved();
  await room.fixesDecision();

  const handover = room.in('Överlämning');
  await handover.date(labelOf('handover.on'), '2026-11-22');
  await handover.text(labelOf('handover.reference'), shortTrackText.reference);
  await handover.text(labelOf('handover.note'), shortTrackText.note);

  const report = room.writerIn(room.keptCard('R1'));
  await report.duty(labelOf('reports.feedback'), {
    answer: 'yes',
    date: '2026-11-22',
    by: 'Kim Testmark, SAS',
  });
  await report.text(labelOf('reports.feedbackText'), shortTrackText.reply);
  await room.isSaved();
}
