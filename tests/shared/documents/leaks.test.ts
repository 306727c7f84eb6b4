import { describe, expect, test } from 'vitest';
import type { Block } from '../../../shared/documents/blocks.ts';
import { findLeaks, type Secret } from '../../../shared/documents/leaks.ts';
import { inParagraph, saying, text } from './deidentified.ts';

const secrets: Secret[] = [
  { recordId: 'p1', value: 'Anna-Lena Öberg' },
  { recordId: 'p2', value: 'Pär von Bo' },
  { recordId: 'p3', value: 'André Müller' },
  { recordId: 'p4', value: '070-123 45 67' },
];

const recordsIn = (content: string) =>
  findLeaks(inParagraph(text(content)), secrets).map(({ recordId }) => recordId);

describe('names of the key table', () => {
  test.each<[string, string | undefined, string]>([
    ['Anna-Lena Öberg kom', 'p1', 'the whole name'],
    ['ANNA-LENA ÖBERG', 'p1', 'capitals'],
    ['annalena var där', 'p1', 'a double name in one word'],
    ['Anna Lena var där', 'p1', 'a double name in two'],
    ['annalenas rum', 'p1', 'a double name in one word, in the genitive'],
    ['annalenatröja', undefined, 'the start of another word'],
    ['Lenas rum', 'p1', 'a part in the genitive'],
    ["Öberg's rum", 'p1', 'an English genitive'],
    ['AL:s och Lena:s', 'p1', 'a genitive with colon'],
    ['Anna\u00ADLena O', 'p1', 'a soft hyphen for the hyphen'],
    ['Le\u00ADna', 'p1', 'a soft hyphen hides nothing'],
    ['Le\u200Bna', 'p1', 'nor does a zero-width space'],
    ['O\u0308berg', 'p1', 'a decomposed letter'],
    ['lena.oberg@kommun.se', 'p1', 'a part in an e-mail address'],
    ['lena_1985', 'p1', 'a part in a user name'],
    ['Lenart', undefined, 'the start of another word'],
    ['Magdalena', undefined, 'the end of another word'],
    ['par i hundra', undefined, 'å, ä and ö are letters of their own'],
    ['Pär', 'p2', 'a first name of three letters'],
    ['den von som', undefined, 'a particle is a word of its own'],
    ['bo kvar', undefined, 'a part of two letters is a word of its own'],
    ['hos Bo i natt', 'p2', 'unless it has a capital'],
    ['i Bos rum', 'p2', 'a part of two letters in the genitive'],
    ['Bor kvar', undefined, 'the start of another word with a capital'],
    ['Pär von\nBo', 'p2', 'a name over a line break'],
    ['Andre', 'p3', 'a name typed without its accent'],
    ['Muller', 'p3', 'a name typed without its umlaut where it is no Swedish letter'],
    ['ring 0701234567', 'p4', 'a telephone number written together'],
    ['ring 07 01 23 45 67', 'p4', 'a telephone number in other groups'],
    ['ring 070 123 45 678', undefined, 'a longer number'],
    ['ring +46 70 123 45 67', 'p4', 'a telephone number with its country'],
    ['ring +46 (0)70-123 45 67', 'p4', 'with its country and the nought'],
    ['ring 0046701234567', 'p4', 'with its country in digits'],
    ['ring +45 70 123 45 67', undefined, 'another country'],
    ['70 123 45 67 kronor', undefined, 'a sum'],
    ['Lena Oberg', 'p1', 'ö typed as o'],
    ['enligt Oberg var', 'p1', 'a surname typed without its dots'],
    ['anna oberg', 'p1', 'in lower case with another part'],
    ['Oberg, Anna', 'p1', 'the surname first'],
    ['oberg', undefined, 'one word alone that may be another'],
    ['i hakan och i back', undefined, 'ordinary words'],
    ['ring 0701234568', undefined, 'another telephone number'],
  ])('%j gives %s: %s', (content, recordId) => {
    const named = recordsIn(content).filter((id) => id !== null);
    expect(named).toEqual(recordId === undefined ? [] : [recordId]);
  });

  test('are found when split over adjacent runs, also around a footnote mark', () => {
    const split = inParagraph(
      text('Le'),
      { kind: 'text', text: 'n', bold: true },
      { kind: 'citation', notes: ['Kort 1'] },
      { kind: 'person', text: 'as' },
    );
    expect(findLeaks(split, secrets).map(({ recordId }) => recordId)).toEqual(['p1']);
  });

  test.each<[string, Block]>([
    ['title', { kind: 'title', text: 'Om Lena' }],
    ['subtitle', { kind: 'title', text: 'Om', subtitle: 'Lena' }],
    ['heading', { kind: 'heading', level: 2, text: 'Lenas morgon' }],
    ['paragraph', { kind: 'paragraph', inlines: [text('Lena')] }],
    ['placeholder', { kind: 'paragraph', inlines: [{ kind: 'placeholder', text: 'Lenas svar saknas' }] }],
    [
      'footnote',
      { kind: 'paragraph', inlines: [{ kind: 'citation', notes: ['Kort 1', 'Samtal med Lena'] }] },
    ],
    ['quote', { kind: 'quote', inlines: [text('sa Lena')] }],
    ['list', { kind: 'list', ordered: false, items: [[text('x')], [text('Lena')]] }],
    ['fact label', { kind: 'facts', rows: [{ label: 'Lena', inlines: [] }] }],
    ['fact value', { kind: 'facts', rows: [{ label: 'Vem', inlines: [text('Lena')] }] }],
    ['table caption', { kind: 'table', caption: 'Lena', header: ['a'], widths: [1], rows: [] }],
    ['table header', { kind: 'table', caption: '', header: ['Lena'], widths: [1], rows: [] }],
    ['table cell', { kind: 'table', caption: '', header: ['a'], widths: [1], rows: [[[text('Lena')]]] }],
    ['checkbox label', { kind: 'checkbox', checked: true, label: 'Lena' }],
    ['checkbox text', { kind: 'checkbox', checked: true, label: 'x', inlines: [text('Lena')] }],
    ['box label', { kind: 'box', label: 'Lena', blocks: [] }],
    ['box', { kind: 'box', label: 'x', blocks: [{ kind: 'heading', level: 3, text: 'Lena' }] }],
    ['notice', { kind: 'notice', text: 'Lena' }],
    ['signature', { kind: 'signature', rows: [{ label: 'Namn', inlines: [text('Lena')] }] }],
  ])('are found in a %s', (_place, block) => {
    expect(findLeaks(saying({ kind: 'pageBreak' }, block), secrets)).toMatchObject([{ recordId: 'p1' }]);
  });

  test.each(['title', 'reference', 'organisation'] as const)(
    'are found in the %s of the document',
    (field) => {
      expect(findLeaks({ ...saying(), [field]: 'Öberg' }, secrets)).toMatchObject([
        { place: field, path: [] },
      ]);
    },
  );

  test('are told with the way to their block and without any text', () => {
    const leaks = findLeaks(
      saying({ kind: 'box', label: 'x', blocks: [{ kind: 'notice', text: 'Lena' }] }),
      secrets,
    );
    expect(leaks).toEqual([{ kind: 'secret', recordId: 'p1', place: 'text', path: [0, 0] }]);
  });
});

test('a document with aliases only is clean', () => {
  expect(
    findLeaks(inParagraph({ kind: 'person', text: 'Brukare A' }, text(' och Undersköterska 2')), secrets),
  ).toEqual([]);
});

describe('a name with å, ä or ö', () => {
  const asa: Secret[] = [
    { recordId: 'p1', value: 'Åsa Öberg' },
    { recordId: 'p2', value: 'Anna-Karin Svensson' },
    { recordId: 'p3', value: 'Håkan Bäck' },
    { recordId: 'p4', kind: 'detail', value: '+46 70-123 45 67' },
    { recordId: 'p5', value: 'Goran Lonn' },
  ];
  test.each<[string, readonly string[], string]>([
    ['Asa Oberg', ['p1'], 'typed on another keyboard'],
    ['asa.oberg@kommun.se', ['p1'], 'in an e-mail address'],
    ['Asa Öbergs rum', ['p1'], 'one part typed without, in the genitive'],
    ['Göran Lönn', ['p5'], 'kept without its dots and written with them'],
    ['Annakarin', ['p2'], 'a double name in one word'],
    ['annakarins', ['p2'], 'a double name in one word, in the genitive'],
    ['ring 070-1234567', ['p4'], 'a telephone kept with its country and written without'],
    ['sa Hakan', ['p3'], 'a capital inside a sentence'],
    ['Hakan skrapades', [], 'a capital that begins a sentence'],
    ['slog hakan i en back', [], 'ordinary words'],
    ['asa', [], 'a part typed without, alone'],
    ['Annakarinska skolan', [], 'a longer word'],
  ])('%j gives %j: %s', (content, ids) => {
    expect(findLeaks(inParagraph(text(content)), asa).map(({ recordId }) => recordId)).toEqual(ids);
  });
});

describe('an address or a telephone of the key table', () => {
  const details: Secret[] = [
    {
      recordId: 'p5',
      kind: 'detail',
      value: 'Björkvägen 4, lägenhet 2207, 999 02 Exempelby, 070-123 45 67, anna@exempel.invalid',
    },
  ];

  test.each([
    ['Socialnämnden, Exempelby kommun', 0, 'the town is in every document'],
    ['Björkvägen 4', 0, 'the street of a care home is the unit’s own'],
    ['ring 0701234567 i kväll', 1, 'the telephone, however spaced'],
    ['skriv till anna@exempel.invalid', 1, 'the e-mail address'],
    [details[0]?.value ?? '', 1, 'the whole of it'],
    ['ring +46 70-123 45 67', 1, 'the telephone with its country'],
  ] as const)('%j gives %i: %s', (content, count, _reason) => {
    expect(
      findLeaks(inParagraph(text(content)), details).filter(({ kind }) => kind === 'secret'),
    ).toHaveLength(count);
  });
});
