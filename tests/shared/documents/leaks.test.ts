import { describe, expect, test } from 'vitest';
import type { Block, DocumentModel, Inline } from '../../../shared/documents/blocks.ts';
import { findLeaks, type Secret } from '../../../shared/documents/leaks.ts';

const secrets: Secret[] = [
  { recordId: 'p1', value: 'Anna-Lena Öberg' },
  { recordId: 'p2', value: 'Pär von Bo' },
  { recordId: 'p3', value: 'André Müller' },
  { recordId: 'p4', value: '070-123 45 67' },
];

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

const recordsIn = (content: string) =>
  findLeaks(inParagraph(text(content)), secrets).map(({ recordId }) => recordId);

describe('names of the key table', () => {
  test.each<[string, string | undefined, string]>([
    ['Anna-Lena Öberg kom', 'p1', 'the whole name'],
    ['ANNA-LENA ÖBERG', 'p1', 'capitals'],
    ['annalena var där', undefined, 'another word than any part'],
    ['Lenas rum', 'p1', 'a part in the genitive'],
    ["Öberg's rum", 'p1', 'an English genitive'],
    ['AL:s och Lena:s', 'p1', 'a genitive with colon'],
    ['Anna\u00ADLena O', undefined, 'a soft hyphen joins to another word'],
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

describe('anything that reads as a personnummer', () => {
  test.each([
    ['19121212-1212', 'twelve digits with hyphen'],
    ['191212121212', 'twelve digits'],
    ['121212-1212', 'ten digits with hyphen'],
    ['1212121212', 'ten digits'],
    ['121212+1212', 'plus, for who is over a hundred'],
    ['19121272-1212', 'samordningsnummer: day + 60'],
    ['19121212 1212', 'a space for the hyphen'],
    ['19 12 12 12 - 1212', 'spaced out'],
    ['19121212-12 12', 'the last four in pairs'],
    ['191212  \t1212', 'more than one blank'],
    ['191212\u00A0-\u00A01212', 'hard spaces'],
    ['19121212\u20131212', 'an en dash'],
    ['1912-12-12-1212', 'the date written with hyphens'],
    ['１９１２１２１２－１２１２', 'full-width digits'],
    ['19121212\u00AD1212', 'a soft hyphen between'],
    ['19121212-1213', 'a wrong check digit still points at somebody'],
    ['pnr19121212-1212.', 'letters and a full stop around it'],
  ])('%j is a leak: %s', (content) => {
    expect(findLeaks(inParagraph(text(`Se ${content}`)), [])).toMatchObject([
      { kind: 'personnummer', recordId: null },
    ]);
  });

  test.each([
    ['2025-11-22', 'a date'],
    ['2025-11-22 09.05', 'a date and a time'],
    ['2025-11-22 2025-11-24', 'two dates'],
    ['2025-11-22\u20132025-11-24', 'a range of dates'],
    ['20251122-20251124', 'a range of compact dates'],
    ['SN 2025/00417', 'a diarienummer'],
    ['3.1.1-12345/2025-8', 'a diarienummer of IVO'],
    ['212000-1355', 'an organisation number: its third and fourth digit are at least 20'],
    ['191312-1212', 'no such month'],
    ['191232-1212', 'no such day'],
    ['070-123 45 67', 'a telephone number'],
    ['08-12 12 12 34', 'a telephone number with area code'],
    ['19 121 212', 'an amount'],
    ['1234567890123456', 'a longer number'],
  ])('%j is none: %s', (content) => {
    expect(findLeaks(inParagraph(text(content)), [])).toEqual([]);
  });

  test('is found when split over runs and over the cells of a row', () => {
    expect(
      findLeaks(inParagraph(text('191212'), { kind: 'text', text: '12-1212', bold: true }), []),
    ).toHaveLength(1);
    const row = [[text('19121212')], [text('1212')]];
    const table: Block = { kind: 'table', caption: '', header: ['a', 'b'], widths: [1, 1], rows: [row] };
    expect(findLeaks(saying(table), [])).toMatchObject([{ place: 'row' }]);
  });
});

test('a document with aliases only is clean', () => {
  expect(
    findLeaks(inParagraph({ kind: 'person', text: 'Brukare A' }, text(' och Undersköterska 2')), secrets),
  ).toEqual([]);
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
  ] as const)('%j gives %i: %s', (content, count, _reason) => {
    expect(
      findLeaks(inParagraph(text(content)), details).filter(({ kind }) => kind === 'secret'),
    ).toHaveLength(count);
  });
});
