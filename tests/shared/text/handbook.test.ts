import { describe, expect, test } from 'vitest';
import { handbook } from '../../../shared/text/handbook/handbook.ts';
import { searchHandbook, wordsOf } from '../../../shared/text/handbook/search.ts';
import { handbookTitles, handbookTopics } from '../../../shared/text/handbook/topics.ts';

describe('the method handbook', () => {
  test.each(handbook.map((chapter) => [chapter.topic, chapter] as const))(
    '%s has a lead, something to read and somewhere to read on',
    (topic, { lead, blocks, see }) => {
      expect(lead).toMatch(/^\p{Lu}.*[.?]$/su);
      expect(blocks.length).toBeGreaterThan(2);
      expect(see).not.toContain(topic);
      expect(see.length).toBeGreaterThan(0);
    },
  );

  test.each(handbook.map((chapter) => [chapter.topic, chapter] as const))(
    '%s is written in plain sentences',
    (_topic, { lead, blocks }) => {
      for (const words of [lead, ...blocks.flatMap(wordsOf)]) {
        expect(words.trim()).toBe(words);
        for (const sentence of words.split(/(?<=[.?!])\s/u))
          expect(sentence.split(/\s+/u).length, sentence).toBeLessThanOrEqual(36);
      }
    },
  );

  test('every statement of law or of others names a source', () => {
    const claims = handbook.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'claim'));
    expect(claims.length).toBeGreaterThan(5);
    for (const claim of claims) if (claim.kind === 'claim') expect(claim.source).not.toBe('');
  });

  test('law is named nowhere but in a statement with a source', () => {
    const rest = handbook.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind !== 'claim'));
    for (const words of rest.flatMap(wordsOf)) expect(words).not.toMatch(/\d+ kap\.|§|SOSFS|HSLF/u);
  });

  test('the grid has all fifteen cells filled in', () => {
    const chapter = handbook.find(({ topic }) => topic === 'nivaer-och-omraden');
    const table = chapter?.blocks.find(({ kind }) => kind === 'table');
    const rows = table?.kind === 'table' ? table.rows : [];
    expect(rows).toHaveLength(5);
    for (const row of rows) expect(row.filter((cell) => cell !== '')).toHaveLength(4);
  });
});

describe('a search in the handbook', () => {
  test.each([
    ['orsakssats', 'orsakssats', null, 'a title'],
    ['bemanning', 'nivaer-och-omraden', 0, 'a word under a heading'],
    ['lägsta NATTBEMANNING', 'atgarder', null, 'capitals, and all the words'],
    ['riskanalys', 'orsakssats', 1, 'inside an example'],
  ])('for "%s" finds %s', (text, topic, heading, _reason) => {
    const places = searchHandbook(text);
    expect(places).toContainEqual(expect.objectContaining({ topic, heading }));
  });

  test.each([
    ['', 'nothing asked'],
    ['   ', 'blanks'],
    ['zebra', 'no such word'],
    ['nattbemanning zebra', 'one of two'],
  ])('for "%s" finds nothing', (text, _reason) => {
    expect(searchHandbook(text)).toEqual([]);
  });

  test('finds every chapter by its title', () => {
    for (const topic of handbookTopics)
      expect(searchHandbook(handbookTitles[topic]).map((place) => place.topic)).toContain(topic);
  });
});
