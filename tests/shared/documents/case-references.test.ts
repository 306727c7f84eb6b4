import { describe, expect, it } from 'vitest';
import { referenceFinder } from '../../../shared/documents/case-references.ts';

const found = (reference: string, ...texts: string[]): boolean =>
  referenceFinder([{ id: 'a', references: [reference] }])(texts).has('a');

describe('the number of a case', () => {
  it.each([
    ['as it is', 'SN 2025/0001', 'SN 2025/0001'],
    ['in small letters', 'SN 2025/0001', 'sn 2025/0001'],
    ['with a no-break space', 'SN 2025/0001', 'SN\u00A02025/0001'],
    ['with two spaces', 'SN 2025/0001', 'SN  2025/0001'],
    ['over a line', 'SN 2025/0001', 'SN\n2025/0001'],
    ['without the space', 'SN 2025/0001', 'SN2025/0001'],
    ['with spaces around the slash', 'SN 2025/0001', 'SN 2025 / 0001'],
    ['without the zeros', 'SN 2025/0001', 'SN 2025/1'],
    ['with zeros it does not have', 'SN 2025/1', 'SN 2025/0001'],
    ['after a word', 'SN 2025/0001', 'Dnr SN 2025/0001'],
    ['with a full stop', 'SN 2025/0001', 'SN 2025/0001.'],
    ['first of two', 'SN 2025/0001', 'SN 2025/0001, SN 2025/0002'],
    ['last of two', 'SN 2025/0001', 'SN 2025/0002, SN 2025/0001'],
    ['in brackets', 'SN 2025/0001', '(SN 2025/0001)'],
    ['with the number of a document in it', 'SN 2025/0001', 'SN 2025/0001-12'],
    ['with a no-break hyphen', 'SN-2025-0001', 'SN\u20112025\u20110001'],
    ['with a dash', 'SN-2025-0001', 'SN–2025–0001'],
    ['with a hyphen for the slash', 'SN 2025/0001', 'SN 2025-0001'],
    ['with a soft hyphen in it', 'SN 2025/0001', 'S\u00ADN 2025/0001'],
    ['with a zero-width space', 'SN 2025/0001', 'SN\u200B 2025/0001'],
    ['in wide letters', 'SN 2025/0001', 'ＳＮ ２０２５／０００１'],
    ['with its ring apart', 'TIDIGÅRE', 'tidiga\u030Are'],
    ['of figures alone', '2025-0412', 'ärende 2025-412'],
    ['of several words', 'Fall på Söder', 'som i fall på  söder'],
    ['with a comma before the year', 'SN 2025/0001', 'SN, 2025/0001'],
    ['with the year in brackets', 'SN 2025/0001', 'SN (2025/0001)'],
    ['with the letters in brackets', 'SN 2025/0001', '(SN) 2025/0001'],
    ['in quotation marks', 'SN 2025/0001', 'SN ”2025/0001”'],
    ['after a semicolon', 'SN 2025/0001', 'SN; 2025/0001'],
    ['with stops in its letters', 'SN 2025/0001', 'S.N. 2025/0001'],
    ['with nr in it', 'SN 2025/0001', 'SN nr 2025/0001'],
    ['with dnr in it', 'SN 2025/0001', 'SN, dnr. 2025/0001'],
    ['with two such words', 'SN 2025/0001', 'SN diarienummer nr 2025/0001'],
    ['that has nr itself', 'SN nr 2025/1', 'SN 2025/1'],
    ['that begins with dnr', 'DNR 2025/1', 'Se dnr 2025/1'],
    ['with a comma of its own', 'Fall 1, 2025', 'se Fall 1, 2025.'],
  ])('is found %s', (_how, reference, text) => expect(found(reference, text)).toBe(true));

  it.each([
    ['in a longer running number', 'SN 2025/1', 'SN 2025/12'],
    ['in one that ends as it does', 'SN 2025/1', 'SN 2025/21'],
    ['in one with zeros after', 'SN 2025/0001', 'SN 2025/00010'],
    ['in a longer year', 'SN 2025/1', 'SN 12025/1'],
    ['after letters', 'SN 2025/1', 'VSN 2025/1'],
    ['after a figure', 'SN 2025/1', '4SN 2025/1'],
    ['before letters', 'SN 2025/1', 'SN 2025/1b'],
    ['in another year', 'SN 2025/1', 'SN 2026/1'],
    ['with the running number in one with the year', 'SN 2025/1', 'SN 20251'],
    ['in a date', 'SN 2025/1', 'SN 2025-01-15'],
    ['in a date, of figures alone', '2025-1', '2025-01-15'],
    ['at the end of a date', '1-15', '2025-01-15'],
    ['in a time', '12', 'kl. 12:30'],
    ['over the end of a sentence', 'FALL 1', 'Efter ett fall. 1 person såg det.'],
    ['over a comma', 'FALL 1', 'fall, 1 gång'],
    ['by its figures, which prose is full of', 'SN 2025/0001', 'dnr 2025/0001'],
    ['over a word that is no word for a number', 'SN 2025/0001', 'SN har 2025/0001'],
    ['in a longer word', 'TIDIGARE', 'TIDIGAREN'],
    ['as part of itself', 'SN 2025/0001', 'SN 2025'],
  ])('is not found %s', (_where, reference, text) => expect(found(reference, text)).toBe(false));

  it('is not found over two texts', () => {
    expect(found('SN 2025/0001', 'SN', '2025/0001')).toBe(false);
  });

  it.each(['', ' ', '%', '—'])('that is %j names nothing', (reference) => {
    expect(found(reference, 'Se % — och annat')).toBe(false);
  });

  it('is told for each case that goes by it, whichever comes first', () => {
    const known = [
      { id: 'short', references: ['U-2026-1'] },
      { id: 'long', references: ['U-2026-12'] },
      { id: 'both', references: ['U-2026-3', 'U-2026-12'] },
    ];
    for (const cases of [known, known.toReversed()])
      expect([...referenceFinder(cases)(['Se U-2026-12 om larmet'])].toSorted()).toEqual(['both', 'long']);
  });

  it('of now is no other case for the case that has it, and its former one is', () => {
    const find = referenceFinder([
      { id: 'own', references: ['U-2026-1', 'SN 2025/1', 'SN 2025/3'], current: ['U-2026-1', 'SN 2025/1'] },
      { id: 'other', references: ['U-2026-2', 'SN 2025/2', 'SN 2025/1', 'SN 2025/3'], current: [] },
    ]);
    expect([...find(['SN 2025/0001'], 'own')]).toEqual([]);
    expect([...find(['SN 2025/0001'], 'third')]).toEqual(['own', 'other']);
    expect([...find(['SN 2025/3'], 'own')]).toContain('other');
  });
});
