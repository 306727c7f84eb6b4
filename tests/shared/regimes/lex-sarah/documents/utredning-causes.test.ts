import { describe, expect, test } from 'vitest';
import { refuseLeaks } from '../../../../../electron/services/documents-export-leaks.ts';
import type { Block } from '../../../../../shared/documents/blocks.ts';
import { inlineText, plainText } from '../../../../../shared/documents/plain-text.ts';
import { drawnTexts } from '../../../../../shared/figures/drawing.ts';
import { svgElements } from '../../../../../shared/figures/svg-elements.ts';
import type { LexSarahFacts } from '../../../../../shared/regimes/lex-sarah/parts.ts';
import { areaNames, levelNames } from '../../../../../shared/text/levels-and-areas.ts';
import { demoFacts } from '../../../../fixtures/demo-case.ts';
import { saying } from '../../../documents/deidentified.ts';
import { generatedGraph } from '../../../figures/generated-graph.ts';
import { factsFrom } from '../facts-from.ts';
import { made, textOf } from './made.ts';

type Figure = Extract<Block, { kind: 'figure' }>;
type Table = Extract<Block, { kind: 'table' }>;

const one = demoFacts('fall-1');
const figuresOf = (facts: LexSarahFacts): Figure[] =>
  made('utredning', facts).filter((block) => block.kind === 'figure');
const tableOf = (facts: LexSarahFacts, caption: RegExp): Table | undefined =>
  made('utredning', facts)
    .filter((block) => block.kind === 'table')
    .find((table) => caption.test(table.caption));
const causeTable = (facts: LexSarahFacts) => tableOf(facts, /Orsakerna: nivå/u);
const withCauses = (causes: LexSarahFacts['causes'], rest: Partial<LexSarahFacts> = {}): LexSarahFacts => ({
  ...factsFrom({}),
  deviations: [{ id: 'A1', label: 'A1', text: 'Larmet nådde ingen.' }],
  causes,
  ...rest,
});

const large = (count: number, deviations: number): LexSarahFacts => {
  const graph = generatedGraph(count, deviations);
  const bare = graph.deviations.map(({ id, label }) => ({ id, label }));
  return { ...one, deviations: bare, causes: [...graph.causes] };
};

describe('the figures of case 1', () => {
  const figures = figuresOf(one);

  test('are one for each deviation, numbered, with every deviation and cause in them', () => {
    expect(figures.map(({ caption }) => caption)).toEqual([
      'Figur 1. Från avvikelse A1 till bakomliggande orsaker',
      'Figur 2. Från avvikelse A2 till bakomliggande orsaker',
      'Figur 3. Från avvikelse A3 till bakomliggande orsaker',
    ]);
    const drawn = figures.flatMap(({ drawing }) => drawnTexts(drawing));
    for (const { label, text } of [...one.deviations, ...one.causes]) {
      expect(drawn).toContain(label);
      expect(drawn).toContain(text);
    }
  });

  test('show every text in full, in letters of at least 8 pt', () => {
    for (const { drawing } of figures)
      for (const { tag, attributes, lines = [] } of svgElements(drawing)) {
        if (tag !== 'text') continue;
        expect(Number(attributes['fontSize']) * 0.75).toBeGreaterThanOrEqual(8);
        expect(lines.map(({ text }) => text).join(' ')).not.toContain('…');
      }
  });

  test('are referred to by number, and so is the table', () => {
    expect(textOf('utredning', one)).toContain(
      'I figur\u00A01, figur\u00A02 och figur\u00A03 står avvikelserna till vänster.',
    );
    expect(textOf('utredning', one)).toContain('underlag står i tabell\u00A03.');
    expect(causeTable(one)?.caption).toMatch(/^Tabell 3\. /u);
  });

  test('tells in words what explains what, by level', () => {
    const [figure] = figures;
    expect(figure?.alt).toMatch(/^Orsaksgraf med 1\savvikelse och 6\sorsaker\. /u);
    expect(figure?.alt).toContain('A1 förklaras av O1 (individ) och O2 (enhet).');
    expect(figure?.alt).toContain('O4 förklaras av O10 (system).');
    expect(figure?.alt).toMatch(/Texterna står i tabellen\.$/u);
  });

  test('has its table: each cause once, in full, with level, area, what it explains and its basis', () => {
    const rows = (causeTable(one)?.rows ?? []).map((row) => row.map(inlineText));
    expect(rows).toHaveLength(one.causes.length);
    for (const { label, text, level, area, leadsTo, nature } of one.causes)
      expect(rows).toContainEqual([
        `${label} ${text}`,
        level && levelNames[level],
        area && areaNames[area],
        leadsTo?.join(' och '),
        nature === 'fakta' ? 'Fakta' : 'Bedömning',
      ]);
    const causesSaid = textOf('utredning', one).split(
      'Larmfunktionen stod inte i den enskildes genomförandeplan',
    );
    expect(causesSaid.length - 1, 'once in the figure, once in the table').toBe(2);
  });

  test('has its table level by level, and by number within each', () => {
    const shuffled = { ...one, causes: one.causes.toSorted((a, b) => b.label.localeCompare(a.label)) };
    const order = (causeTable(shuffled)?.rows ?? []).map((row) => inlineText(row[0] ?? []).split(' ')[0]);
    const onLevel = (level: string) =>
      one.causes
        .flatMap((cause) => (cause.level === level ? [Number(cause.label.slice(1))] : []))
        .toSorted((a, b) => a - b);
    const expected = ['individ', 'enhet', 'system'].flatMap(onLevel).map((number) => `O${number}`);
    expect(order).toEqual(expected);
    expect(expected).toContain('O10');
  });

  test('stand after the tables of the section, which fill the page before them', () => {
    const blocks = made('utredning', one);
    const at = (caption: RegExp) =>
      blocks.findIndex((block) => 'caption' in block && caption.test(block.caption));
    expect(at(/Orsakerna: nivå/u)).toBeLessThan(at(/Vad som ledde till vad/u));
    expect(at(/Vad som ledde till vad/u)).toBeLessThan(at(/^Figur 1\./u));
  });

  test('cites the sources of each cause', () => {
    const basis = (causeTable(one)?.rows ?? []).flatMap((row) => row[4] ?? []);
    expect(basis.filter(({ kind }) => kind === 'citation')).toHaveLength(one.causes.length);
  });
});

describe('a case without a readable whole', () => {
  test('60 causes: a figure for each deviation, numbered', () => {
    const captions = figuresOf(large(60, 5)).map(({ caption }) => caption);
    expect(captions).toEqual(
      [1, 2, 3, 4, 5].map(
        (number) => `Figur ${number}. Från avvikelse A${number} till bakomliggande orsaker`,
      ),
    );
  });

  test('500 causes: no figure, and the document says where to look', () => {
    const facts = large(500, 2);
    expect(figuresOf(facts)).toEqual([]);
    expect(textOf('utredning', facts)).toContain(
      'Orsakerna bakom A1 är för många, eller ligger i för många led, för en figur som går att läsa på papper. Kolumnen Förklarar i tabell\u00A03 visar hur de hänger ihop.',
    );
    expect(causeTable(facts)?.rows).toHaveLength(500);
  });

  test('eight columns of causes: drawn on a page lying down, last, and referred to', () => {
    const chain = Array.from({ length: 6 }, (_none, index) => ({
      id: `O${index + 1}`,
      label: `O${index + 1}`,
      text: `led ${index + 1}`,
      level: 'system' as const,
      leadsTo: [index === 0 ? 'A1' : `O${index}`],
    }));
    const blocks = made('utredning', withCauses(chain));
    const turn = blocks.findIndex((block) => block.kind === 'pageBreak' && block.landscape);
    expect(blocks.slice(turn, turn + 5).map(({ kind }) => kind)).toEqual([
      'pageBreak',
      'heading',
      'paragraph',
      'figure',
      'pageBreak',
    ]);
    expect(plainText(blocks)).toContain('visas i figur\u00A01, som står på en liggande sida sist');
  });

  test('a circle is drawn and told', () => {
    const facts = withCauses([
      { id: 'O1', label: 'O1', text: 'ett', level: 'enhet', leadsTo: ['A1', 'O2'] },
      { id: 'O2', label: 'O2', text: 'två', level: 'enhet', leadsTo: ['O1', 'borta'] },
    ]);
    expect(figuresOf(facts)[0]?.alt).toContain('O1 förklaras av O2 (enhet). O2 förklaras av O1 (enhet).');
  });

  test.each<[string, LexSarahFacts]>([
    ['no cause', withCauses([])],
    ['no deviation', { ...withCauses([{ id: 'O1', label: 'O1', text: 'ett' }]), deviations: [] }],
  ])('%s: no figure', (_what, facts) => expect(figuresOf(facts)).toEqual([]));

  test('a deviation that nothing explains is missing its cause', () => {
    const facts = withCauses([{ id: 'O1', label: 'O1', text: 'ett', leadsTo: ['A2'] }], {
      deviations: [
        { id: 'A1', label: 'A1', text: 'x' },
        { id: 'A2', label: 'A2', text: 'y' },
      ],
    });
    expect(textOf('utredning', facts)).toContain('A1 [orsak till avvikelsen]');
    expect(textOf('utredning', facts)).not.toContain('A2 [orsak till avvikelsen]');
  });

  test('a level without a cause says why', () => {
    const facts = withCauses([{ id: 'O1', label: 'O1', text: 'ett', level: 'enhet', leadsTo: ['A1'] }], {
      analysis: { noIndividualCause: 'Ingen kunde ha vetat.' },
    });
    const text = textOf('utredning', facts);
    expect(text).toContain('Individnivå: ingen orsak på den här nivån. Ingen kunde ha vetat.');
    expect(text).toContain('Systemnivå: ingen orsak på den här nivån. [varför ingen orsak finns på nivån]');
  });
});

test('a de-identified export is refused for a name that stands in a drawn cause alone', async () => {
  const named = {
    ...one,
    causes: one.causes.map((cause) => ({
      ...cause,
      text: (cause.text ?? '').replace('den enskildes', 'Astrid Exempelssons'),
    })),
  };
  const figures = made('utredning', named, 'deidentified').filter(({ kind }) => kind === 'figure');
  expect(figures).toHaveLength(3);
  const secrets = [{ recordId: 'P1', value: 'Astrid Exempelsson' }];
  await expect(refuseLeaks(saying(...figures), secrets, () => undefined)).rejects.toMatchObject({
    code: 'leak',
    details: { leaks: [{ recordId: 'P1', place: 'figure', path: [0] }] },
  });
});

test('people in office stand by title in the figure as elsewhere', () => {
  const named = {
    ...one,
    causes: one.causes.map((cause) => ({
      ...cause,
      text: `Kim Testmark, SAS, fick inte veta. ${cause.text}`,
    })),
  };
  const figures = made('utredning', named, 'deidentified').filter(({ kind }) => kind === 'figure');
  expect(plainText(figures)).toContain('SAS fick inte veta.');
  expect(plainText(figures)).not.toContain('Testmark');
});

describe('what was tried', () => {
  const question = {
    id: 'F1',
    label: 'F1',
    question: 'Fungerade larmet?',
    area: 'teknik',
    level: 'enhet',
  } as const;
  const facts = withCauses([{ id: 'O1', label: 'O1', text: 'ett', area: 'procedurer', leadsTo: ['A1'] }], {
    analysis: { testedCommunication: 'Överlämningarna är lästa.' },
    triedQuestions: [
      { ...question, note: 'Ja, det är provat.', on: '2026-10-01' },
      {
        ...question,
        id: 'F2',
        label: 'F2',
        question: 'Fanns en annan rutin?',
        area: 'procedurer',
        note: 'Nej.',
      },
      {
        ...question,
        id: 'F3',
        label: 'F3',
        question: 'Kom den sent?',
        area: 'kompetens',
        on: '2026-11-30',
        note: 'x',
      },
      { id: 'F4', label: 'F4', note: 'Utan fråga.' },
    ],
    decision: { decidedOn: '2026-11-05' },
  });
  const text = textOf('utredning', facts);

  test('stands area by area, with the question as it was asked and what it showed', () => {
    expect(text).toContain(
      [
        '• Kommunikation och information, prövat: Överlämningarna är lästa.',
        '• [om området utbildning och kompetens är prövat]',
        '• [om området omgivning och organisation är prövat]',
        '• Teknik och utrustning',
        '  • Fungerade larmet? (enhet)\nJa, det är provat.',
        '• Procedurer och rutiner',
        '  • Fanns en annan rutin? (enhet)\nNej.',
        '• Utan angivet område',
        '  • [frågan]\nUtan fråga.',
      ].join('\n'),
    );
  });

  test('after the decision is not told', () => expect(text).not.toContain('Kom den sent?'));
});
