import { describe, expect, it } from 'vitest';
import { swedishSortKey } from '../../../shared/domain/swedish-sort-key.ts';

/** Headings, names and numbers as registers hold them; each row has a reason to be here. */
const words = [
  'Ahlgren',
  'ahlgrens gård', // longer sister
  'Ålderdom',
  'Älvsbyn',
  'Ödeshög',
  'Zetterlund',
  'zebra',
  'Wahlström', // w is a letter of its own
  'Vallen',
  'Xylofon',
  'Yxan',
  'idé',
  'ide', // the accent counts last
  'idéer',
  'Müller',
  'Mylonen',
  'Æblegård',
  'Østerbro',
  'Fall 2',
  'Fall 10',
  'fall 09',
  'Fall',
  'Fall, inomhus',
  'Fall - utomhus',
  'SN 2026/9',
  'SN 2026/10',
  'SN 2025/100',
  '2026-1',
  '2026-12',
  '9',
  '10',
  '(utan rubrik)',
  'Natt, trygghetslarm',
  'Natt trygghetslarm',
  'Malmö',
  'Malmo',
  'Malmå',
];

const collator = new Intl.Collator('sv', { numeric: true, sensitivity: 'accent' });

describe('swedishSortKey', () => {
  it('orders as Swedish collation with numbers does', () => {
    const wrong = words.flatMap((a) =>
      words
        .filter(
          (b) =>
            Math.sign(compare(swedishSortKey(a), swedishSortKey(b))) !== Math.sign(collator.compare(a, b)),
        )
        .map((b) => [a, b]),
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    ['upper and lower case are alike', 'FALL', 'fall'],
    ['composed and combining forms are alike', 'Öster', 'O\u0308ster'],
  ])('%s', (_reason, a, b) => {
    expect(swedishSortKey(a)).toBe(swedishSortKey(b));
  });

  it('holds no character that a database text cannot hold', () => {
    expect(swedishSortKey('\uD800 fall\u0000')).not.toMatch(/\p{Surrogate}/u);
  });
});

/** Code-point order, as SQLite compares UTF-8. */
function compare(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a, 'utf8'), Buffer.from(b, 'utf8'));
}
