import { describe, expect, it } from 'vitest';
import { checkPersonnummer } from '../../../shared/domain/personnummer.ts';

/** Numbers are the ones the tax agency publishes for tests, or built on dates nobody living can have. */
describe('a personnummer', () => {
  it.each([
    ['19121212-1212', 'personnummer', 'twelve digits with hyphen'],
    ['191212121212', 'personnummer', 'twelve digits together'],
    ['121212-1212', 'personnummer', 'ten digits with hyphen'],
    ['121212+1212', 'personnummer', 'plus: a hundred years or more'],
    ['1212121212', 'personnummer', 'ten digits together'],
    [' 19 121212-1212 ', 'personnummer', 'blanks of a pasted number'],
    ['121212\u20131212', 'personnummer', 'the dash a word processor makes of a hyphen'],
    ['701063-2391', 'samordningsnummer', 'day 63 is the 3rd'],
  ])('%s is accepted as %s', (text, type) => {
    expect(checkPersonnummer(text)).toEqual({ kind: 'ok', type });
  });

  it.each([
    ['19121212-1213', 'check-digit', 'last digit one too high'],
    ['191213121212', 'date', 'there is no month 13'],
    ['20230229-1230', 'date', 'no leap day that year'],
    ['121200-1212', 'date', 'there is no day 0'],
    ['121260-1212', 'date', 'day 60 is neither a day nor a coordination number'],
    ['1912121-1212', 'form', 'a digit missing'],
    ['fyra', 'form', 'letters'],
    ['', 'form', 'empty'],
  ])('%s is doubted for its %s', (text, reason) => {
    expect(checkPersonnummer(text)).toEqual({ kind: 'doubtful', reason });
  });
});
