import { describe, expect, it } from 'vitest';
import { blameIn } from '../../../../shared/domain/analysis-rules/blame.ts';
import { brokenLinksIn } from '../../../../shared/domain/analysis-rules/broken-links.ts';
import { dateLogicIn } from '../../../../shared/domain/analysis-rules/dates.ts';
import { staffNamesIn } from '../../../../shared/domain/analysis-rules/staff-names.ts';
import { date, link, longText } from '../../../../shared/domain/field.ts';
import { persons } from '../../../../shared/domain/persons.ts';
import { section } from '../../../../shared/domain/section.ts';

/** A regime of its own sort, with a section that no other has. */
const parts = {
  persons,
  decree: section({
    because: longText(),
    quotes: longText(),
    madeOn: date(),
    sentOn: date(),
    by: link('persons'),
  }),
};
const staff = [{ id: 'P1', label: 'P1', role: 'personal' as const, name: 'Torulf Påhittson' }];
const factsWith = (decree: object) => ({ persons: staff, actions: [], decree });
const told = (remarks: readonly { readonly code: string; readonly field: string }[]) =>
  remarks.map(({ code, field }) => `${code} ${field}`);

describe('a regime that gives its own parts', () => {
  it('has its own texts read for blame, but not the words of others', () => {
    const facts = factsWith({ because: 'Hon slarvade.', quotes: 'De slarvade.' });
    expect(told(blameIn(parts, ['decree.quotes'])(facts))).toEqual(['K7 decree.because']);
  });

  it('has words of blame quoted as they stand in the text, not as the list has them', () => {
    const quoted = blameIn(parts)(factsWith({ because: 'Hon Slarvade den natten.' }));
    expect(quoted.map(({ values }) => values?.['word'])).toEqual(['Slarvade']);
  });

  it('has its own texts read for names of staff', () => {
    expect(told(staffNamesIn(parts)(factsWith({ because: 'Påhittsons pass.' })))).toEqual([
      'K21 decree.because',
    ]);
  });

  it('has its own links followed', () => {
    expect(told(brokenLinksIn(parts)(factsWith({ by: ['P1'] })))).toEqual([]);
    expect(told(brokenLinksIn(parts)(factsWith({ by: ['P9'] })))).toEqual(['K4c decree.by']);
  });

  it('has its own dates put in order and told when they lie ahead', () => {
    const pairs = [{ earlier: 'decree.madeOn', later: 'decree.sentOn' }];
    const check = (ahead: readonly string[], madeOn: string, sentOn: string) =>
      told(dateLogicIn(parts, { pairs, ahead })(factsWith({ madeOn, sentOn }), { today: '2026-11-22' }));
    expect(check([], '2026-11-01', '2026-10-31')).toEqual(['K20 decree.sentOn']);
    expect(check([], '2026-11-01', '2026-11-23')).toEqual(['K20b decree.sentOn']);
    expect(check(['decree.sentOn'], '2026-11-01', '2026-11-23')).toEqual([]);
  });
});
