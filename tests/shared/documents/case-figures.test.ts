import { describe, expect, it } from 'vitest';
import { figureFinder } from '../../../shared/documents/case-figures.ts';

const found = (reference: string, field: string): boolean =>
  figureFinder([{ id: 'a', references: [reference] }])([field]).has('a');

describe('a field for a number', () => {
  const sn = 'SN 2025/0001';
  it.each([
    ['a word for a number', sn, 'SN dnr 2025/0001'],
    ['another', sn, 'SN nr 2025/0001'],
    ['a comma', sn, 'SN, 2025/0001'],
    ['no letters', sn, 'dnr 2025/0001'],
    ['letters after', sn, '2025/0001 SN'],
    ['other letters', sn, 'socialnämnden 2025/1'],
    ['letters between', sn, '2025/SN/0001'],
    ['a word between', sn, 'SN 2025 nr. 1'],
    ['stops in the letters', sn, 'S. N. 2025/0001'],
    ['brackets', sn, 'SN (2025/0001)'],
    ['nothing between', sn, 'SN20250001'],
    ['a letter after', sn, 'SN 2025/0001b'],
    ['a year of two figures', sn, 'SN 25/0001'],
    ['a list after such a year', sn, 'SN 25/0002, 0001'],
    ['a hyphen', sn, '2025-0001'],
    ['a colon', sn, '2025:0001'],
    ['a space', sn, '2025 1'],
    ['a full stop', sn, '2025.0001'],
    ['a comma between', sn, '2025, 0001'],
    ['the number of a document', sn, '2025/0001-3'],
    ['the year last', sn, 'SN 0001/2025'],
    ['a list', sn, 'SN 2025/0002, 0001'],
    ['a list of years', sn, 'SN 2024/0002, SN 2025/0001'],
    ['a list with a word', sn, 'SN 2025/0002 och /0001'],
    ['a range', 'SN 2025/0002', 'SN 2025/0001–0003'],
    ['a range with a hyphen', 'SN 2025/0002', '2025/0001-0003'],
    ['a range in words', 'SN 2025/0002', '2025/1 t.o.m. 3'],
    ['a range that says the year twice', 'SN 2025/0002', 'SN 2025/1 – SN 2025/3'],
    ['the escapes of a link', sn, 'https://x/SN%202025%2F0001'],
    ['zero-width signs', sn, 'SN 2\u200B025/0001'],
    ['a number that is of two figures for its year', 'SN 25/1', 'SN 2025/0001'],
    ['a number with its year last', '1/2025', '2025/1'],
    ['a number with a plan number after', 'SN/2025/0001-1.1.2', 'SN 2025/0001'],
    ['a running number like a year', 'SN 2025/2024', '2025/2024'],
    ['a number without a year', 'AVV 4711', 'avvikelse nr 4711'],
    ['a number of several groups', 'AVV 345-12-6', '345 12 6'],
  ])('with %s ties to the case', (_with, reference, field) => expect(found(reference, field)).toBe(true));

  it.each([
    ['another running number', sn, 'SN 2025/0002'],
    ['a longer running number', sn, 'SN 2025/00010'],
    ['another year', sn, 'SN 2024/0001'],
    ['the year alone', sn, 'SN 2025'],
    ['the running number alone', sn, 'nr 1'],
    ['a list under the next year', 'SN 2024/3', 'SN 2024/2, SN 2025/3'],
    ['a range that ends before', 'SN 2025/0004', 'SN 2025/0001–0003'],
    ['the day of a date, which is no range', 'SN 2025/7', '2025-01-15'],
    ['the number of a document, which is no range', 'SN 2025/7', '2025/0001-12'],
    ['a case of a year for a number without one', 'U-7', 'SN 2025/7'],
    ['no figures', 'Fall', 'Fall'],
  ])('with %s does not', (_with, reference, field) => expect(found(reference, field)).toBe(false));

  it('points nowhere else with the number its case has now, whatever another has in those figures', () => {
    const find = figureFinder([
      { id: 'own', references: ['SN 2025/1'], current: ['SN 2025/1'] },
      { id: 'former', references: ['SN 2025/1'], current: [] },
      { id: 'alike', references: ['U-2025-1'], current: ['U-2025-1'] },
    ]);
    expect([...find(['SN 2025/0001'], 'own')]).toEqual([]);
    expect([...find(['dnr 2025/0001'], 'own')]).toEqual(['alike']);
    expect([...find(['SN 2025/0001'], 'third')].toSorted()).toEqual(['alike', 'former', 'own']);
  });

  it.each(['1 ', '2025-', '25/1,', '2025/1–', '1–', '20251 ', '0'])(
    'comes through a long row of %j, and finds a number behind it',
    (piece) => {
      const known = Array.from({ length: 2000 }, (_, at) => ({
        id: `c${at}`,
        references: [`SN ${2000 + (at % 40)}/${at}`, `AVV ${at}`],
      }));
      const find = figureFinder(known);
      expect([...find([piece.repeat(10_000), 'SN 2005/45'])]).toContain('c45');
    },
  );
});
