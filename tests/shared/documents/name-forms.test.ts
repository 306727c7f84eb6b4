import { describe, expect, test } from 'vitest';
import type { Block, DocumentModel, Inline } from '../../../shared/documents/blocks.ts';
import { findLeaks, type Secret } from '../../../shared/documents/leaks.ts';

function text(content: string): Inline {
  return { kind: 'text', text: content };
}

function saying(...blocks: Block[]): DocumentModel {
  return {
    id: 'x',
    title: 'Utredning',
    reference: 'SN 2025/1',
    organisation: 'Nämnden',
    profile: 'deidentified',
    draft: false,
    blocks,
  };
}

function inParagraph(...inlines: Inline[]): DocumentModel {
  return saying({ kind: 'paragraph', inlines });
}

describe('a name of the key table in other forms', () => {
  const known: Secret[] = [
    { recordId: 'p1', value: 'Elis Exempelsson' },
    { recordId: 'p2', value: 'Anna-Karin Öberg' },
    { recordId: 'p3', value: 'Søren Kjær' },
    { recordId: 'p4', value: 'Jürgen Müller' },
    { recordId: 'p5', value: 'Robin Provsten' },
    { recordId: 'p6', value: 'Sten Lind' },
    { recordId: 'p7', value: 'Aaby Gren' },
  ];
  test.each<[string, readonly string[], string]>([
    ['Exempelssonfamiljen bor kvar', ['p1'], 'a long name in a compound'],
    ['Exempelssonen', [], 'the ending of a word is no compound'],
    ['efter Elisfallet', ['p1'], 'a short name before a word that is put after names'],
    ['Elisabet', [], 'another name that begins the same'],
    ['ExempelssonElis.pdf', ['p1'], 'words of a file name without a mark between'],
    ['EExempelsson.pdf', ['p1'], 'an initial and a name'],
    ['exempelssonelis@exempel.invalid', ['p1'], 'in one word in small letters, surname first'],
    ['elis_exempelsson_journal', ['p1'], 'underscores'],
    ['Elis%20Exempelsson.pdf', ['p1'], 'an address of a file'],
    ['Exem-\npelsson', ['p1'], 'a word cut by a line end'],
    ['E x e m p e l s s o n', ['p1'], 'letters apart'],
    ['Oberg sade', ['p2'], 'without its dots, first in a sentence'],
    ['(Oberg)', ['p2'], 'without its dots in brackets'],
    ['Journal_Oberg.pdf', ['p2'], 'without its dots in the name of a file'],
    ['oberg.pdf', ['p2'], 'in small letters in the name of a file'],
    ['till oberg.', [], 'in small letters last in a sentence, where it may be a word'],
    ['Oeberg', ['p2'], 'two letters for ö'],
    ['Sören Kjaer', ['p3'], 'in Swedish and in two letters'],
    ['Soren kom', ['p3'], 'without the stroke'],
    ['Mueller och Muller', ['p4'], 'two letters for ü'],
    ['R. Provsten', ['p5'], 'an initial'],
    ['ROBIN PROVSTEN', ['p5'], 'capitals'],
    ['robin provsten', ['p5'], 'small letters'],
    ['Provstens beslut', ['p5'], 'the genitive'],
    ['Provstenfamiljen', ['p5'], 'a compound'],
    ['en sten under en lind', [], 'ordinary words'],
    ['hos Sten i natt', ['p6'], 'an ordinary word with a capital'],
    ['Lind larmade', ['p6'], 'also first in a sentence'],
    ['sten lind', ['p6'], 'both together in small letters'],
    ['Åby', ['p7'], 'one letter for two'],
    ['Matsʼ', [], 'nobody'],
  ])('%j gives %j: %s', (content, ids) => {
    expect(findLeaks(inParagraph(text(content)), known).map(({ recordId }) => recordId)).toEqual(ids);
  });

  test('an ordinary word is not found where its capital is that of a heading', () => {
    const heads: Block[] = [
      { kind: 'heading', level: 2, text: 'Sten' },
      { kind: 'table', caption: 'Lind', header: ['Sten'], widths: [1], rows: [] },
    ];
    expect(findLeaks(saying(...heads), known)).toEqual([]);
    expect(findLeaks(saying({ kind: 'heading', level: 2, text: 'Om Sten' }), known)).toHaveLength(1);
  });

  test('costs as much for each piece of a long document as for a short one', () => {
    const blocks = (count: number): Block[] =>
      Array.from({ length: count }, (_, index) => ({
        kind: 'paragraph',
        inlines: [
          text(`Stycke ${index} den 2026-11-20 kl. 07.40 om larmet, 120512/2026 och rum 12. `.repeat(20)),
        ],
      }));
    const timed = (count: number): number => {
      const model = saying(...blocks(count));
      const start = performance.now();
      findLeaks(model, known);
      return performance.now() - start;
    };
    timed(50);
    const [short, long] = [Math.min(timed(50), timed(50), timed(50)), timed(500)];
    expect(long / short).toBeLessThan(30);
  });
});

describe('a name that stood in the key table before', () => {
  const before = (value: string, kind: 'name' | 'detail' = 'name'): Secret[] => [
    { recordId: 'p1', value, kind, former: true },
  ];
  test.each<[string, Secret[], number, string]>([
    ['Det var Elis Exempelsson', before('Elis Exempelsson'), 1, 'whole'],
    ['elis exempelsson', before('Elis Exempelsson'), 1, 'whole, in small letters'],
    ['Exempelsson larmade', before('Elis Exempelsson'), 1, 'a part with a capital'],
    ['Exempelssonfamiljen', before('Elis Exempelsson'), 1, 'a compound with a capital'],
    ['Oberg kom', before('Åsa Öberg'), 1, 'without its dots'],
    ['en person', before('Person'), 0, 'half a name that was saved while it was typed'],
    ['Okänd boende kom', before('Okänd'), 0, 'a stop-gap, first in a sentence'],
    ['den okände', before('okänd boende'), 0, 'a stop-gap in small letters'],
    ['den 12 maj', before('12', 'detail'), 0, 'a slip of two digits'],
    ['ring 0701234567', before('070-123 45 67', 'detail'), 1, 'a telephone'],
    ['391231 | 1234', before('19391231-1234', 'detail'), 1, 'a personnummer with anything between'],
  ])('%j: %o gives %i: %s', (content, secrets, count, _reason) => {
    const leaks = findLeaks(inParagraph(text(content)), secrets);
    expect(leaks.filter(({ kind }) => kind === 'secret')).toHaveLength(count);
  });
});
