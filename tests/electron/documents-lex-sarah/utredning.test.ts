import { expect, test } from 'vitest';
import { renderDocx } from '../../../electron/documents/render-docx.ts';
import { assembleFacts } from '../../../shared/domain/facts.ts';
import { utredningTemplate } from '../../../shared/regimes/lex-sarah/documents/utredning.ts';
import { lexSarahParts, type LexSarahFacts } from '../../../shared/regimes/lex-sarah/parts.ts';
import { demoFacts } from '../../fixtures/demo-case.ts';
import { caseContext, namesOf } from '../../fixtures/document-context.ts';
import { expectScrubbed } from '../documents/scrub.ts';
import { part } from '../documents/word-package.ts';
import { faultsOf } from '../documents/word-validator.ts';
import { fontsFolder } from '../../fixtures/fonts-folder.ts';

const author = 'Socialnämnden, Exempelby kommun';
const hostile = '</w:t><script>&amp;"\u0000\u0007\uD800 ]]> \u202E'.repeat(3) + 'x'.repeat(3000);

const cases: readonly (readonly [string, () => LexSarahFacts])[] = [
  ['case 1, full', () => demoFacts('fall-1')],
  ['case 2, full', () => demoFacts('fall-2')],
  ['an empty case', () => assembleFacts(lexSarahParts, []) as LexSarahFacts], // the parts are lex Sarah's own
  ['hostile words in every text', () => withHostileTexts(demoFacts('fall-1'))],
];

test.each(cases)(
  'the investigation of %s is a valid Word file that tells nothing of this machine',
  async (_name, make) => {
    const facts = make();
    const docx = await render(facts, namesOf(facts));
    expect(await faultsOf(docx)).toEqual([]);
    expectScrubbed(docx, author);
  },
);

test('citations become footnotes with date, source, nature and recorder', async () => {
  const docx = await render(demoFacts('fall-1'), {});
  const notes = part(docx, 'word/footnotes.xml');
  expect(notes).toContain(
    'K2: Larmsystemets logg. Inhämtat 2026-09-14. Fakta. Antecknat av Kim Testmark, SAS.',
  );
  const again = notes.match(/K2: Larmsystemets logg/g) ?? [];
  expect(again).toHaveLength(1);
  expect(notes).toMatch(/K2, se not \d+\./);
  const references = part(docx, 'word/document.xml').match(/<w:footnoteReference /g) ?? [];
  expect(references.length).toBeGreaterThan(50);
});

test('no footnote holds a date that it does not say what it is', async () => {
  const notes = part(await render(demoFacts('fall-1'), {}), 'word/footnotes.xml');
  expect(notes).toContain('K6: Larmrutin för särskilt boende, version 2025-02-01. Inhämtat 2026-09-15.');
  expect(notes).toContain('B1: Larmrutin för särskilt boende, version 2025-02-01.<');
  expect(notes).not.toMatch(/, \d{4}-\d\d-\d\d\./u);
});

test.each(['fall-1', 'fall-2', 'fall-3'] as const)(
  '%s: a draft tells its reader nothing that is for the investigator alone',
  async (name) => {
    const told = wordsOf(await render(demoFacts(name), {}));
    expect(told).not.toMatch(/HSLF-FS|andrahandsuppgift|borde ha hänt/u);
    expect(told).toContain('SOSFS 2011:5');
  },
);

test('how to read a figure stays on its page, and every table says its number', async () => {
  const document = part(await render(demoFacts('fall-1'), {}), 'word/document.xml');
  const paragraphs = document.match(/<w:p>.*?<\/w:p>/gsu) ?? [];
  const drawn = paragraphs.findIndex((one) => one.includes('<w:drawing>'));
  expect(paragraphs[drawn - 1]).toMatch(/<w:keepNext\/>.*står avvikelserna till vänster/su);
  const tables = document.match(/<w:tblHeader\/>/gu) ?? [];
  expect(document.match(/>Tabell \d+\. /gu)).toHaveLength(tables.length);
});

test('the table of measures says which are decided, begun and done', async () => {
  const told = wordsOf(await render(demoFacts('fall-1'), {}));
  expect(told).toMatch(
    /genomförd\n2026-09-18[\s\S]*\npågår, senast\n2026-12-15[\s\S]*beslutad av socialchef\n2026-11-04\nsenast\n/u,
  );
  expect(told).toContain(
    'Mot orsakerna finns 11\u00A0åtgärder: 2 genomförda, 1 beslutad och påbörjad och 8 beslutade.',
  );
});

test('causes in many columns lie on a page turned on its side, with head and foot, and the next page stands', async () => {
  const facts = demoFacts('fall-1');
  const causes = Array.from({ length: 6 }, (_none, index) => ({
    id: `O${index + 1}`,
    label: `O${index + 1}`,
    text: 'Ingen i förvaltningen hade bestämt det.',
    level: 'system' as const,
    leadsTo: [index === 0 ? 'A1' : `O${index}`],
  }));
  const docx = await render({ ...facts, causes, barriers: [], actions: [] }, {});
  expect(await faultsOf(docx)).toEqual([]);
  expectScrubbed(docx, author);
  const document = part(docx, 'word/document.xml');
  const pages = [...document.matchAll(/<w:pgSz ([^/]*)\/>/gu)].map(([, size = '']) => size);
  expect(pages.map((size) => size.includes('landscape'))).toEqual([false, true, false]);
  expect(pages[1]).toMatch(/w:w="16838" w:h="11906"/u);
  const [, lying = ''] = document.split('<w:sectPr');
  expect(lying).toContain('Bilaga: Orsaksfigur');
  expect(lying).toContain('<w:drawing>');
});

/** The words of the body, a line for each paragraph and line break. */
const wordsOf = (docx: Uint8Array): string =>
  part(docx, 'word/document.xml')
    .replace(/<\/w:p>|<w:br\/>/gu, '\n')
    .replace(/<[^>]+>/gu, '');

function render(facts: LexSarahFacts, names: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const context = caseContext(facts, names);
  return renderDocx(
    {
      id: 'utredning',
      title: 'Utredning',
      reference: context.reference,
      organisation: author,
      profile: context.profile,
      draft: true,
      blocks: utredningTemplate(context),
    },
    { createdAt: '2026-11-22T10:00:00.000Z', author, fontsFolder },
  );
}

/** Every string that is no code, date, time or id becomes hostile. */
function withHostileTexts(facts: LexSarahFacts): LexSarahFacts {
  const turn = (value: unknown): unknown => {
    if (typeof value === 'string') return /\s/.test(value) ? `${value} ${hostile}` : value;
    if (Array.isArray(value)) return value.map(turn);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, turn(inner)]));
  };
  return turn(facts) as LexSarahFacts; // the same shape with other texts
}
