import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lexSarahText } from '../../../shared/regimes/lex-sarah/text.ts';
import { caseRoomText } from '../../../shared/text/rooms/case-room.ts';
import { whyAgainText } from '../../../shared/text/rooms/why-again.ts';
import { expect, test } from '../fixture/test.ts';
import { today } from '../fixture/today.ts';
import type { Investigator } from '../investigator.ts';
import { WhyAgainRoom } from '../rooms/why-again-room.ts';
import { labelOf } from '../scripts/words.ts';

const stepTitle = lexSarahText.steps['orsaker']?.title ?? '';
const similar = lexSarahText.steps['orsaker']?.panels?.['analysis.similarBefore'] ?? '';
const earlier = 'SN 2026/0412';

/** A report that is to be investigated, in the demo register or in an empty one. */
async function newInquiry(investigator: Investigator, unit: string, demo: boolean): Promise<WhyAgainRoom> {
  const { page, hand, case: room } = investigator;
  await investigator.createsRegister({ demo });
  await investigator.goesTo('arenden');
  await investigator.registers({ original: 'Larmet ringde, ingen kom.', heading: 'Nytt larm', unit });
  await room.goesTo('Initial bedömning');
  const inquiry = lexSarahText.fields['initialAssessment.route']?.codes?.['utredning'] ?? '';
  await room.in('Initial bedömning').choice(labelOf('initialAssessment.route'), inquiry);
  return new WhyAgainRoom(page, hand);
}

test('an earlier case of the unit is read, linked with what was tried, and taken back in one go', async ({
  investigator,
}) => {
  const { page, case: room } = investigator;
  const again = await newInquiry(investigator, 'björkgården avd. 2', true);
  await test.step('Granskaren says so before the analysis is begun', async () => {
    await expect(room.reviewer).toContainText('1\u00A0annat ärende på samma enhet.');
    await room.reviewer.getByRole('button', { name: whyAgainText.earlyShow }).click();
    await room.isAt(stepTitle);
  });
  await again.shows(earlier);
  await again.unfolds(earlier);
  const card = again.card(earlier);
  await expect(card).toContainText(whyAgainText.done('2026-09-18'));
  await expect(card).toContainText(whyAgainText.effects.delvis);
  await expect(card).toContainText(whyAgainText.measuredOn('2026-12-15'));

  await again.links(earlier);
  await expect(page.getByText(whyAgainText.linkedToast(earlier, 'L1', []).slice(0, -1))).toBeVisible();
  await expect(card.getByText(whyAgainText.linked('L1'))).toBeVisible();
  const event = room.writerIn(room.card('L1'));
  await expect(event.textbox(labelOf('similarEvents.reference'))).toHaveValue(earlier);
  await expect(event.textbox(labelOf('similarEvents.period'))).toHaveValue('september 2026');
  await expect(event.textbox(labelOf('similarEvents.source'))).toHaveValue(whyAgainText.values.source(today));
  await expect(event.textbox(labelOf('similarEvents.measures'))).toHaveValue(
    /genomförd 2026-09-18; hjälpte delvis/u,
  );
  const answers = room.in(similar);
  await expect(answers.textbox(labelOf('analysis.similarSource'))).toHaveValue(
    whyAgainText.values.source(today),
  );
  await expect(room.panel(similar).getByRole('radio', { name: 'Ja', exact: true }).first()).toBeChecked();

  await test.step('the question is one press away', async () => {
    await again.presses(whyAgainText.whyAgain);
    await expect(answers.textbox(labelOf('analysis.similarWhyAgain'))).toBeFocused();
  });
  await test.step('and is not asked for once it is answered', async () => {
    await answers.textbox(labelOf('analysis.similarWhyAgain')).fill('Ingen följde upp.');
    await expect(page.getByText(whyAgainText.whyAgainHelp)).toHaveCount(0);
    await room.undoes();
    await expect(page.getByText(whyAgainText.whyAgainHelp)).toBeVisible();
  });
  await test.step('one undo takes back the event and the answers', async () => {
    await room.undoes();
    await expect(room.card('L1')).toHaveCount(0);
    await expect(answers.textbox(labelOf('analysis.similarSource'))).toHaveValue('');
    await expect(again.linkOf(earlier)).toBeEnabled();
  });
  await test.step('the earlier case is opened in the ordinary way', async () => {
    await card.getByRole('link', { name: whyAgainText.open(earlier) }).click();
    await expect(room.head).toContainText(earlier);
  });
});

test('what the user has written stays when a case is linked', async ({ investigator }) => {
  const { case: room } = investigator;
  const again = await newInquiry(investigator, 'Björkgården avd. 2', true);
  await room.goesTo(stepTitle);
  const source = labelOf('analysis.similarSource');
  await room.in(similar).text(source, 'Samtal med enhetschefen');
  await again.links(earlier);
  await expect(again.card(earlier).getByText(whyAgainText.linked('L1'))).toBeVisible();
  await expect(room.in(similar).textbox(source)).toHaveValue('Samtal med enhetschefen');
  await expect(room.in(similar).textbox(labelOf('analysis.similarPeriod'))).not.toHaveValue('');
});

test('words find what shares nothing else, and that nothing was found is the user’s to say', async ({
  investigator,
}) => {
  const { case: room } = investigator;
  const again = await newInquiry(investigator, 'Hemtjänst Söder', true);
  await room.goesTo(stepTitle);
  await expect(again.room).toContainText(whyAgainText.noneAlike);
  await again.searches('kylskåp');
  await again.shows('SN 2026/0377');
  await again.presses(/^Samma enhet/u);
  await expect(again.room).toContainText(whyAgainText.noHits);
  await expect(again.room.getByRole('button', { name: whyAgainText.none })).toHaveCount(0);
  await again.presses(/^Samma enhet/u);
  await again.searches('"; drottningen OR *');
  await again.presses(whyAgainText.none);
  const answers = room.in(similar);
  await expect(answers.textbox(labelOf('analysis.similarSource'))).toHaveValue(
    whyAgainText.values.sourceWithWords(today, '"; drottningen OR *'),
  );
  await expect(answers.textbox(labelOf('analysis.similarPeriod'))).toHaveValue(
    new RegExp(`– ${today}$`, 'u'),
  );
  await expect(room.panel(similar).getByRole('radio', { name: 'Nej', exact: true }).first()).toBeChecked();
});

test('the first case of a register is told so kindly', async ({ investigator }) => {
  const again = await newInquiry(investigator, 'Hemtjänst Söder', false);
  await investigator.case.goesTo(stepTitle);
  await expect(again.room).toContainText(whyAgainText.emptyRegister);
});

test('a decided case is read, and one with a protected person must be opened', async ({ investigator }) => {
  const { page, hand, cases, case: room } = investigator;
  await investigator.opensCaseFile(await protectedCase(), { demo: true });
  await room.isAt('Rapport');
  await investigator.goesTo('arenden');
  await page.getByText('Alla', { exact: true }).click();
  await cases.opens(earlier);
  await room.goesTo(stepTitle);
  const again = new WhyAgainRoom(page, hand);
  const hidden = again.card('SKYDDAT-1');
  await expect(hidden).toContainText(whyAgainText.withheld);
  await expect(hidden).not.toContainText('Adressen lämnades ut');
  await test.step('another search comes as a supplement, and leaves the answers that the decision rests on', async () => {
    await again.links('SN 2026/0377');
    await expect(page.getByText(/^SN 2026\/0377 är kopplat som L\d+\.$/u)).toBeVisible();
  });
  await page.getByRole('button', { name: caseRoomText.startCorrection, exact: true }).waitFor();
});

async function protectedCase(): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'utredning-e2e-file-')), 'fall.json');
  const content = {
    format: 'utredningsbanken-case',
    version: 1,
    regime: 'lex-sarah',
    fictional: true,
    internalReference: 'SKYDDAT-1',
    case: {
      registration: { heading: 'Uppgift som lämnades ut', unit: 'Björkgården avd. 2' },
      reports: [{ id: 'R1', receivedOn: '2026-05-04' }],
      persons: [{ id: 'P1', alias: 'Brukare A', protectedIdentity: true }],
      causes: [{ id: 'O1', text: 'Adressen lämnades ut', level: 'system', area: 'procedurer' }],
    },
  };
  await writeFile(file, JSON.stringify(content));
  return file;
}
