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
  expect(notes).toContain('K2: Larmsystemets logg, 2026-09-14. Fakta. Antecknat av Kim Testmark, SAS.');
  const again = notes.match(/K2: Larmsystemets logg/g) ?? [];
  expect(again).toHaveLength(1);
  expect(notes).toMatch(/K2, se not \d+\./);
  const references = part(docx, 'word/document.xml').match(/<w:footnoteReference /g) ?? [];
  expect(references.length).toBeGreaterThan(50);
});

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
