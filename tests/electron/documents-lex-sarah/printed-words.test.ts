import { expect, test } from 'vitest';
import { renderDocx } from '../../../electron/documents/render-docx.ts';
import type { Block } from '../../../shared/documents/blocks.ts';
import { documentIds, type DocumentId } from '../../../shared/regimes/lex-sarah/findings/code-rule.ts';
import type { LexSarahFacts } from '../../../shared/regimes/lex-sarah/parts.ts';
import { richFromText } from '../../../shared/richtext/plain.ts';
import { demoCases, demoFacts } from '../../fixtures/demo-case.ts';
import { fallFacts } from '../../fixtures/fall-med-hoftfraktur.ts';
import { fontsFolder } from '../../fixtures/fonts-folder.ts';
import { factsFrom } from '../../shared/regimes/lex-sarah/facts-from.ts';
import { kindOf, made } from '../../shared/regimes/lex-sarah/documents/made.ts';
import { whyNoPages } from '../documents/libreoffice.ts';
import { lostInPrint } from '../documents/lost-words.ts';

const reason = whyNoPages();
if (reason !== undefined) console.warn(`Skipped: printed words of the lex Sarah documents (${reason}).`);

/** The analysis of the acceptance case, in a lex Sarah case that is empty besides. Its running texts are plain, as in a case file. */
const fall: LexSarahFacts = {
  ...factsFrom({}),
  ...fallFacts,
  persons: fallFacts.persons.map((person) => withRich(person, 'ownAccount')),
  analysis: withRich(fallFacts.analysis, 'otherFindings'),
};
const cases: readonly (readonly [string, LexSarahFacts])[] = [
  ...demoCases.map((name) => [name, demoFacts(name)] as const),
  ['the fall with a fracture', fall],
];

/** Where tables begin and end on a page decides what is at risk: the investigation is also printed some lines further down. */
const linesDown = [4, 10, 17, 25];

test.skipIf(reason !== undefined).each(cases)(
  'every word of the documents of %s is printed, wherever its tables meet the end of a page',
  { timeout: 400_000 },
  async (_name, facts) => {
    const offered = documentIds.filter((id) => kindOf(id).refusal(facts) === null);
    const asked: [string, DocumentId, number][] = [
      ...offered.map((id): [string, DocumentId, number] => [id, id, 0]),
      ...linesDown.map((down): [string, DocumentId, number] => [`utredning +${down}`, 'utredning', down]),
    ];
    const files = await Promise.all(
      asked.map(async ([name, id, down]) => [name, await render(id, facts, down)] as const),
    );
    expect(await lostInPrint(files)).toEqual(files.map(([name]) => [name, []]));
  },
);

function withRich<Held extends object>(held: Held, field: string): Held {
  const plain: unknown = Reflect.get(held, field);
  return typeof plain === 'string' ? { ...held, [field]: richFromText(plain) } : held;
}

function render(id: DocumentId, facts: LexSarahFacts, down: number): Promise<Uint8Array> {
  const empty: Block = { kind: 'paragraph', inlines: [] };
  const blocks = [...Array.from({ length: down }, () => empty), ...made(id, facts)];
  const organisation = 'Socialnämnden, Exempelby kommun';
  const head = {
    id,
    title: id,
    reference: 'SN 2026/1',
    organisation,
    profile: 'full',
    draft: false,
  } as const;
  const options = { createdAt: '2026-11-22T10:00:00.000Z', author: organisation, fontsFolder };
  return renderDocx({ ...head, blocks }, options);
}
