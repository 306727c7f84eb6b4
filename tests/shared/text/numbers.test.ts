import { describe, expect, test } from 'vitest';
import { compareSwedish } from '../../../shared/text/collation.ts';
import { countOf, formatBytes, formatNumber, formatShare, listOf } from '../../../shared/text/numbers.ts';

describe('numbers', () => {
  test.each([
    [0, 0, '0', 'zero'],
    [999, 0, '999', 'no group'],
    [1600, 0, '1\u00A0600', 'a hard space between groups'],
    [1234567, 0, '1\u00A0234\u00A0567', 'two groups'],
    [1.4, 1, '1,4', 'decimal comma'],
    [2, 1, '2', 'no decimals in vain'],
    [-12, 0, '−12', 'a real minus sign'],
    [-0.2, 0, '0', 'no minus before zero'],
  ])('%d with %d decimals is %s: %s', (value, decimals, written) => {
    expect(formatNumber(value, decimals)).toBe(written);
  });

  test('a share is a percentage with a hard space', () => expect(formatShare(0.45)).toBe('45\u00A0%'));
  test('a count takes the right noun', () => {
    expect(countOf(1, 'dag', 'dagar')).toBe('1\u00A0dag');
    expect(countOf(0, 'dag', 'dagar')).toBe('0\u00A0dagar');
  });
  test.each([
    [820, '820\u00A0byte'],
    [820_000, '820\u00A0kB'],
    [1_400_000, '1,4\u00A0MB'],
  ])('%d bytes are %s', (bytes, written) => {
    expect(formatBytes(bytes)).toBe(written);
  });
  test('a list ends with och', () => {
    expect(listOf(['Å1', 'Å2', 'Å3'])).toBe('Å1, Å2 och Å3');
    expect(listOf(['Å1'])).toBe('Å1');
    expect(listOf([])).toBe('');
  });
});

describe('Swedish order', () => {
  test('puts å, ä and ö last and counts numbers by value', () => {
    const names = ['Öster', 'Ängen', 'Åby', 'Ziden', 'Almgården', 'O10', 'O9'];
    expect(names.sort(compareSwedish)).toEqual(['Almgården', 'O9', 'O10', 'Ziden', 'Åby', 'Ängen', 'Öster']);
  });
});
