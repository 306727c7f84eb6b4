import { describe, expect, it } from 'vitest';
import { findBlameWords } from '../../../shared/domain/blame-words.ts';
import { blameWords } from '../../../shared/text/blame-words.ts';

describe('the blame-word lint', () => {
  it.each([
    ['Hon slarvade med signeringen', ['slarv'], 'an inflected stem'],
    ['SLARV', ['slarv'], 'capitals'],
    ['Vikarien glömde larmet', ['glömde'], 'a whole word'],
    ['Personalen borde   ha ringt', ['borde ha'], 'a phrase over several blanks'],
    ['Det var oaktsamt av nattpersonalen', ['oaktsam'], 'an adjective'],
    ['Larmet kopplades fel', [], 'a fact about a thing'],
    ['Slattern är blank', [], 'letters inside another word'],
    ['Hon lades i sängen', [], 'a short word inside another'],
    ['Vikarien var ensam på två avdelningar', [], 'a condition, not a verdict'],
  ])('finds in "%s" %j', (text, expected) => {
    expect(findBlameWords(text, blameWords)).toEqual(expected);
  });
});
