import { describe, expect, it } from 'vitest';
import { lexSarahFindings } from '../../../../shared/regimes/lex-sarah/findings.ts';
import { lexSarah } from '../../../../shared/regimes/lex-sarah/regime.ts';
import { both, edit, set, type Change } from './change.ts';
import { completeCase, today } from './complete-case.ts';
import { no, yes } from './duty-samples.ts';

const raised = (change: Change) =>
  lexSarahFindings(change(completeCase), { today, settings: {} }).filter(({ code }) => code === 'S254');
const inCare = edit('deviations', 'A1', { acts: ['SoL', 'HSL'] });
const masIs = (mas: unknown) => set('parallelDuties', { mas });

describe('a deviation in health care', () => {
  it.each<[string, Change]>([
    ['whether MAS was told is not answered', both(inCare, masIs(undefined))],
    ['MAS was not told, whatever the reason', both(inCare, masIs(no('Inte aktuellt')))],
    ['it is health care alone', both(edit('deviations', 'A1', { acts: ['HSL'] }), masIs(undefined))],
    [
      'it is to be handed over, without a day',
      both(inCare, masIs(undefined), set('handover', { to: ['mas'] })),
    ],
    ['it was handed to somebody else', both(inCare, set('handover', { to: ['chef'], on: '2026-09-15' }))],
  ])('is pointed out at its act when %s', (_when, change) => {
    expect(raised(change).map(({ field, blocks }) => [field, blocks])).toEqual([
      ['deviations/A1.acts', ['utredning', 'beslut']],
    ]);
  });

  it.each<[string, Change]>([
    ['MAS has been told', both(inCare, masIs(yes('2026-09-15')))],
    ['it has been handed over to MAS', both(inCare, set('handover', { to: ['mas'], on: '2026-09-15' }))],
    ['it is no health care', masIs(undefined)],
    ['its act is not answered yet', edit('deviations', 'A1', { acts: undefined })],
  ])('is not when %s', (_when, change) => {
    expect(raised(change)).toEqual([]);
  });

  it('may be passed by with a reason, and says what lex Sarah does not investigate and where that goes', () => {
    const [finding] = raised(both(inCare, masIs(undefined)));
    if (!finding) throw new Error('Not raised.');
    expect(finding.overridable).toBe(true);
    expect(finding.provision).toEqual({
      text: '1 kap. 2 § SoL (2025:400) och 3 kap. 3 § patientsäkerhetslagen',
      certainty: 'official',
    });
    const { title, question } = lexSarah.text.finding(finding);
    expect(title).toContain('som inte utreds enligt lex Sarah');
    expect(question).toContain('MAS eller MAR');
  });

  it('holds back nothing where nothing was wrong', () => {
    const nothingWrong = set('decision', {
      degree: 'inget-missforhallande',
      proposedDegree: 'inget-missforhallande',
    });
    expect(raised(both(inCare, nothingWrong)).map(({ blocks }) => blocks)).toEqual([[]]);
  });
});
