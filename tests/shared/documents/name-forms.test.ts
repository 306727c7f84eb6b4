import { describe, expect, test } from 'vitest';
import type { Block } from '../../../shared/documents/blocks.ts';
import { findLeaks, type Secret } from '../../../shared/documents/leaks.ts';
import { inParagraph, saying, text } from './deidentified.ts';

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
    ['Lind larmade', [], 'not first in a sentence, where every word has one'],
    ['Lind larmade Sten', ['p6'], 'unless the name goes on'],
    ['Linds larm', ['p6'], 'or stands in the genitive'],
    ['Hon larmade. Sten kom', [], 'nor first in the second sentence'],
    ['Larmet togs av bl.a. Sten kl. 07', ['p6'], 'a full stop of an abbreviation ends no sentence'],
    ['Tjänst: Lind', ['p6'], 'nor does a colon'],
    ['larmet togs av STEN i natt', ['p6'], 'in capitals within a sentence'],
    ['EN STEN FÖLL', [], 'where all is in capitals'],
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

describe('an entry of the key table that is a word', () => {
  test.each<[string, string, number, string]>([
    ['Per', 'två gånger per dygn', 0, 'in small letters it is the word'],
    ['Bo', 'vill bo kvar', 0, 'of two letters'],
    ['Norr', 'åt norr', 0, 'a direction'],
    ['Per', 'sade Per', 1, 'with a capital it is the name'],
    ['per', 'sade Per', 1, 'though it was typed without'],
    ['Per', 'Per sade', 1, 'also first in a sentence: nothing else is known of him'],
    ['Bo', 'Bo sade', 1, 'of two letters'],
    ['Bo', 'hos BO i natt', 1, 'in capitals'],
    ['Hans Exempelsson', 'Hans bror sade', 0, 'of more known the word first in a sentence is the word'],
    ['Bo Exempelsson', 'Bo kvar kan hon', 0, 'of two letters'],
    ['Bo Exempelsson', 'Bo Exempelsson', 1, 'the whole name'],
    ['Alla Exempelsson', 'Alla var där. Ny plan', 0, 'a pronoun'],
    ['Under Exempelsson', 'Under natten', 0, 'a preposition'],
    ['Okänd', 'Okänd brukare. En Okänd', 0, 'a stop-gap'],
    ['Mamma', 'hans Mamma', 0, 'a relation'],
    ['Okänd man', 'En okänd man kom', 0, 'a stop-gap of two words'],
    ['Elis Exempelsson, god man', 'God man utsågs', 0, 'a role beside the name'],
    ['Elis Exempelsson, god man', 'Elis utsågs', 1, 'the name beside a role'],
    ['Mamma till Elis', 'till brukaren', 0, 'what ties a relation to a name'],
    ['Mamma till Elis', 'Elis mamma', 1, 'the name that a relation is tied to'],
    ['Dotter till Brukare A', 'Brukare A har en dotter', 0, 'a relation tied to an alias'],
    ['Sarah Exempelsson', 'Lex Sarah-rapport, lex Sarah, lexSarah, lex Sarahs, lex Sara', 0, 'a provision'],
    ['Sarah Exempelsson', 'lex_sarah_rapport.pdf och LEX SARAH', 0, 'a provision in other letters'],
    ['Maria Exempelsson', 'enligt lex Maria', 0, 'a provision of health care'],
    ['Sarah Exempelsson', 'enligt lex Sarah sade Sarah', 1, 'the name beside the provision'],
    ['Sarah Exempelsson', 'Sarah-rapporten', 1, 'the name without lex'],
    ['Sarah Exempelsson', 'lex Sarah Exempelsson', 1, 'the rest of the name after the provision'],
    ['Sarahsson', 'lex Sarahsson', 1, 'a surname that begins the same'],
  ])('%j and %j give %i: %s', (value, content, count) => {
    expect(findLeaks(inParagraph(text(content)), [{ recordId: 'p1', value }])).toHaveLength(count);
  });

  test('is not found first in the cells of a row', () => {
    const cells = ['2026-11-20', 'Natt', 'Dag'].map((content) => [text(content)]);
    const table: Block = { kind: 'table', caption: '', header: [], widths: [1, 1, 1], rows: [cells] };
    expect(findLeaks(saying(table), [{ recordId: 'p1', value: 'Dag Exempelsson' }])).toEqual([]);
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
    ['en god man utsågs', before('god man'), 0, 'a role'],
    ['Anhörig kom, sade Anhörig', before('Elis, anhörig'), 0, 'a role beside a name'],
    ['den 12 maj', before('12', 'detail'), 0, 'a slip of two digits'],
    ['ring 0701234567', before('070-123 45 67', 'detail'), 1, 'a telephone'],
    ['391231 | 1234', before('19391231-1234', 'detail'), 1, 'a personnummer with anything between'],
  ])('%j: %o gives %i: %s', (content, secrets, count, _reason) => {
    const leaks = findLeaks(inParagraph(text(content)), secrets);
    expect(leaks.filter(({ kind }) => kind === 'secret')).toHaveLength(count);
  });
});
