import { describe, expect, test } from 'vitest';
import type { CoachFacts } from '../../../../shared/domain/coach/coach-facts.ts';
import { coachHints } from '../../../../shared/domain/coach/coach-hints.ts';
import { blameWords } from '../../../../shared/text/blame-words.ts';
import { coachBook } from '../../../../shared/text/coach/coach-book.ts';
import { hintText } from '../../../../shared/text/coach/hints.ts';
import { alarmCase, cause } from './coach-case.ts';

const hints = (facts: CoachFacts) => coachHints(facts, { blameWords, kindSignals: coachBook.kindSignals });
const told = (facts: CoachFacts) => hints(facts).map(({ code, field }) => `${code} ${field}`);
const [o1, o2, o3] = alarmCase().causes;

function withCauses(...causes: CoachFacts['causes'][number][]): CoachFacts {
  return alarmCase({ causes });
}

describe('the hints', () => {
  test('say nothing of a branch that reaches the system level', () => {
    expect(hints(alarmCase())).toEqual([]);
  });

  test.each<readonly [CoachFacts, readonly string[], string]>([
    [withCauses(), ['deviation-without-cause deviations/A1.text'], 'nothing asked yet'],
    [
      withCauses(cause('O1', ['A1'], { level: 'individ' })),
      ['ends-early causes/O1.text'],
      'one step and no further',
    ],
    [withCauses(cause('O1', ['A1'])), ['ends-early causes/O1.text'], 'no level yet'],
    [
      withCauses(cause('O1', ['A1'], { level: 'enhet', stopReason: 'Utom huvudmannens ansvar' })),
      [],
      'a written stop',
    ],
    [
      withCauses(cause('O1', ['A1'], { level: 'enhet', kind: 'rutin-ej-foljd' })),
      ['routine-not-asked causes/O1.text'],
      'the more telling alone, not "ends early" as well',
    ],
    [
      withCauses(cause('O1', ['A1'], { level: 'system', text: 'Det rådde personalbrist' })),
      ['staffing-not-asked causes/O1.text'],
      'also on the system level, and by its words',
    ],
    [
      alarmCase({ causes: [...alarmCase().causes, cause('O9', [], { level: 'enhet' })] }),
      [],
      'a loose cause is no branch',
    ],
    [
      withCauses(
        cause('O1', ['A1'], { level: 'system', area: 'teknik' }),
        cause('O2', ['A1'], { level: 'system', area: 'organisation' }),
      ),
      ['one-level causes'],
      'one level in the whole graph',
    ],
    [
      withCauses(
        cause('O1', ['A1'], { level: 'individ', area: 'teknik' }),
        cause('O2', ['O1'], { level: 'enhet', area: 'teknik' }),
        cause('O3', ['O2'], { level: 'system', area: 'teknik' }),
      ),
      ['one-area causes'],
      'one area in the whole graph',
    ],
    [
      withCauses(...alarmCase().causes.slice(0, 2), {
        ...cause('O3', ['O2'], { level: 'system' }),
        nature: 'bedomning',
        sources: ['K1'],
      }),
      ['single-source causes/O3.sources'],
      'an assessment on one source',
    ],
    [
      withCauses(...alarmCase().causes.slice(0, 2), {
        ...cause('O3', ['O2'], { level: 'system' }),
        nature: 'bedomning',
        sources: ['K1', 'K2'],
      }),
      [],
      'an assessment on two',
    ],
    [
      withCauses(...alarmCase().causes.slice(0, 2), {
        ...cause('O3', ['O2'], { level: 'system' }),
        nature: 'fakta',
        sources: ['K1'],
      }),
      [],
      'a fact may rest on one',
    ],
    [
      alarmCase({ events: [{ id: 'H1', label: 'H1', text: 'Vikarien slarvade med larmet' }] }),
      ['blame-wording events/H1.text'],
      'wording of an event',
    ],
  ])('case %#', (facts, expected, reason) => {
    expect(told(facts), reason).toEqual(expected);
  });

  test('tell of one level in a single branch when the graph has more', () => {
    const facts = alarmCase({
      deviations: [
        ...alarmCase().deviations,
        { id: 'A2', label: 'A2', text: 'Lyftet gjordes före bedömning' },
      ],
      causes: [
        ...alarmCase().causes,
        cause('O4', ['A2'], { level: 'system', area: 'kompetens' }),
        cause('O5', ['O4'], { level: 'system', area: 'organisation' }),
      ],
    });
    expect(told(facts)).toEqual(['one-level deviations/A2.text']);
  });

  test('count a question noted as tried as a look', () => {
    const causes = [
      cause('O1', ['A1'], { level: 'system', area: 'teknik' }),
      cause('O2', ['A1'], { level: 'system', area: 'organisation' }),
    ];
    const triedQuestions = [{ id: 'F1', label: 'F1', level: 'enhet' as const, branch: ['A1'] }];
    expect(told(alarmCase({ causes, triedQuestions }))).toEqual([]);
  });

  test('end on a circle', () => {
    expect(told(withCauses(cause('O1', ['A1', 'O2']), cause('O2', ['O1'])))).toEqual([]);
  });

  test('ask and scold nobody', () => {
    const all = [
      ...hints(withCauses()),
      ...hints(withCauses(cause('O1', ['A1'], { kind: 'rutin-ej-foljd', text: 'slarv' }))),
      ...hints(withCauses({ ...o1, id: 'O1', label: 'O1', kind: 'personalbrist' })),
      ...[o2, o3].flatMap((each) => (each ? hints(withCauses({ ...each, leadsTo: ['A1'] })) : [])),
    ];
    expect(all.length).toBeGreaterThan(3);
    for (const hint of all) {
      const { title, question } = hintText(hint);
      expect(title).toMatch(/\p{L}/u);
      expect(`${title} ${question}`).not.toMatch(/undefined|\bmåste\b|\bfel\b/u);
    }
  });
});
