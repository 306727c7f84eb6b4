import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { renderDocx } from '../../../electron/documents/render-docx.ts';
import type { Profile } from '../../../shared/documents/blocks.ts';
import { form2013 } from '../../../shared/regimes/lex-sarah/documents/form-2013.ts';
import { documentIds, type DocumentId } from '../../../shared/regimes/lex-sarah/findings/code-rule.ts';
import type { LexSarahFacts } from '../../../shared/regimes/lex-sarah/parts.ts';
import { demoCases, demoFacts } from '../../fixtures/demo-case.ts';
import { drawPages, pageTexts, whyNoPages } from '../documents/libreoffice.ts';
import { part, wordsOf } from '../documents/word-package.ts';
import { faultsOf } from '../documents/word-validator.ts';
import { factsFrom } from '../../shared/regimes/lex-sarah/facts-from.ts';
import { hostileCase } from '../../shared/regimes/lex-sarah/documents/hostile-case.ts';
import { kindOf, made } from '../../shared/regimes/lex-sarah/documents/made.ts';
import { fontsFolder } from '../../fixtures/fonts-folder.ts';

const author = 'Socialnämnden, Exempelby kommun';
const reason = whyNoPages();
if (reason !== undefined) console.warn(`Skipped: pages of the lex Sarah documents (${reason}).`);

/** The investigation has a file of its own. */
const others = documentIds.filter((id) => id !== 'utredning');
const cases: readonly (readonly [string, LexSarahFacts])[] = [
  ...demoCases.map((name) => [name, demoFacts(name)] as const),
  ['an empty case', factsFrom({})],
  ['a hostile case', hostileCase],
];
const offered = cases.flatMap(([name, facts]) =>
  others.filter((id) => kindOf(id).refusal(facts) === null).map((id) => [id, name, facts] as const),
);

function render(
  id: DocumentId,
  facts: LexSarahFacts,
  profile: Profile = 'full',
  draft = true,
): Promise<Uint8Array> {
  return renderDocx(
    {
      id,
      title: id,
      reference: facts.registration.diaryNumber ?? 'LS-1',
      organisation: author,
      profile,
      draft,
      blocks: made(id, facts, profile),
    },
    { createdAt: '2026-11-22T10:00:00.000Z', author, fontsFolder },
  );
}

test.each(offered)('%s of %s is a Word file that opens without repair', async (id, _name, facts) => {
  expect(await faultsOf(await render(id, facts))).toEqual([]);
});

test('de-identified, no part of the file holds a name of the case', async () => {
  for (const id of others) {
    const docx = await render(id, demoFacts('fall-1'), 'deidentified');
    const said = ['word/document.xml', 'word/footnotes.xml', 'word/header1.xml'].map((name) =>
      part(docx, name),
    );
    expect(wordsOf(said.join('\n')), id).not.toMatch(/Exempelsson|Exempelberg|Testmark|Provberg/);
  }
});

/** What must be read on one page, and on how many pages the document may be printed. */
const printed: readonly (readonly [DocumentId, string, Profile, boolean, number, readonly string[]])[] = [
  // IVO's own form has two pages; nobody signs a page that says nothing.
  ['anmalan', 'fall-1', 'full', false, 2, [form2013.measures.slice(0, 40), form2013.signing.name]],
  ['anmalan', 'fall-1', 'full', true, 2, [form2013.measures.slice(0, 40), form2013.signing.name]],
  ['anmalan', 'fall-1', 'deidentified', false, 2, [form2013.measures.slice(0, 40), form2013.signing.name]],
  ['anmalan', 'fall-1', 'full', false, 2, ['Astrid Exempelsson, en kvinna', 'felkopplad']],
  ['beslut', 'fall-1', 'full', false, 4, ['Beslutet skickas till', 'Registrator', 'Underskrift']],
  ['beslut', 'fall-2', 'full', false, 3, ['Beslutet skickas till', 'Registrator', 'Underskrift']],
  ['direktbeslut', 'fall-3', 'full', false, 2, ['Motivering', 'Överlämning', 'Underskrift']],
  ['overlamning', 'fall-3', 'deidentified', false, 1, ['Mottagande']],
  ['etjanst', 'fall-1', 'deidentified', false, 2, ['Befattning', 'Namnförtydligande']],
];

test.skipIf(reason !== undefined).each(printed)(
  '%s of %s (%s, draft %s) is printed on %i pages at most, with %o on the same page',
  { timeout: 180_000 },
  async (id, name, profile, draft, most, together) => {
    const folder = await mkdtemp(join(tmpdir(), 'lex-sarah-'));
    try {
      const facts = demoFacts(demoCases.find((one) => one === name) ?? 'fall-1');
      const images = await drawPages(await render(id, facts, profile, draft), folder);
      const pages = pageTexts(folder);
      expect(pages).toHaveLength(images.length);
      expect(pages.length).toBeLessThanOrEqual(most);
      const page = pages.find((one) => one.includes(together[0] ?? '')) ?? '';
      for (const words of together) expect(page).toContain(words);
      if (id === 'anmalan') expect(pages.join('\n')).toContain('lördag 2026-09-12 kl. 01.30–06.40');
    } finally {
      await rm(folder, { recursive: true });
    }
  },
);
