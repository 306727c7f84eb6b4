import { expect, test } from 'vitest';
import { renderDocx } from '../../../electron/documents/render-docx.ts';
import type { Block } from '../../../shared/documents/blocks.ts';
import { sampleDocument, text } from '../../fixtures/document-sample.ts';
import { paragraphsOfStyle, part, wordsOf } from './word-package.ts';
import { fontsFolder } from '../../fixtures/fonts-folder.ts';

async function bodyOf(...blocks: Block[]): Promise<string> {
  const options = { createdAt: '2026-01-19T08:00:00.000Z', author: 'Nämnden', fontsFolder };
  return part(await renderDocx(sampleDocument({ blocks }), options), 'word/document.xml');
}

test('a box of half a page is kept on one page and a longer one may go on to the next', async () => {
  const contentRowOf = async (content: string) => {
    const blocks: Block[] = [{ kind: 'paragraph', inlines: [text(content)] }];
    return (await bodyOf({ kind: 'box', label: 'x', blocks })).split('<w:tr>')[2] ?? '';
  };
  for (const short of ['kort', 'lång '.repeat(200)])
    expect(await contentRowOf(short)).toContain('<w:cantSplit/>');
  expect(await contentRowOf('lång '.repeat(500))).not.toContain('<w:cantSplit/>');
});

test.each([
  ['short', 'kort', true],
  ['of a dozen lines in a narrow column', 'ett ord '.repeat(60), true],
  ['taller than a page', 'ett ord '.repeat(900), false],
])('a row that is %s: kept on one page %s', async (_size, content, isKept) => {
  const inlines = [text(content)];
  const table = await bodyOf({
    kind: 'table',
    caption: '',
    header: ['a', 'b', 'c', 'd'],
    widths: [1, 1, 1, 1],
    rows: [
      [[], [], [], []],
      [inlines, [], [], []],
    ],
  });
  const facts = await bodyOf({ kind: 'facts', rows: [{ label: 'a', inlines }] });
  expect((table.split('<w:tr>')[3] ?? '').includes('<w:cantSplit/>')).toBe(isKept);
  expect((facts.split('<w:tr>')[1] ?? '').includes('<w:cantSplit/>')).toBe(isKept);
});

test('the first row under a header keeps its lines together but may be split, or LibreOffice loses those after it', async () => {
  const rows = ['ett', 'två', 'tre'].map((word) => [[text(word)]]);
  const table = await bodyOf({ kind: 'table', caption: '', header: ['a'], widths: [1], rows });
  const [, header = '', ...body] = table.split('<w:tr>');
  expect(header).toContain('<w:cantSplit/>');
  expect(body.map((row) => row.includes('<w:cantSplit/>'))).toEqual([false, true, true]);
  expect(body.map((row) => row.includes('<w:keepLines/>'))).toEqual([true, false, false]);
});

test.each([
  ['registrator@akersta.example', 2, 'no room in half a line: broken, it would read as another address'],
  ['sas@a.se', 1, 'room in half a line'],
])('an e-mail address %s makes %i lines of a pair: %s', async (email, count, _why) => {
  const rows = ['08-12 34', email].map((value) => ({ label: 'x', inlines: [text(value)] }));
  const body = await bodyOf({ kind: 'facts', rows, paired: true });
  expect(body.match(/<w:tr>/g)).toHaveLength(count);
});

test('pairs of facts stand two to a line, as wide as the page, and read from left to right', async () => {
  const rows = ['Postnr', 'Postort', 'Utdelningsadress'].map((label) => ({ label, inlines: [text('x')] }));
  const body = await bodyOf({ kind: 'facts', rows, paired: true });
  expect(body.match(/<w:tr>/g)).toHaveLength(2);
  expect(body.match(/<w:tc>/g)).toHaveLength(6);
  expect(body.match(/<w:gridSpan w:val="3"\/>/g)).toHaveLength(1);
  expect(wordsOf(body).replaceAll('\n', ' ')).toMatch(/Postnr x Postort x Utdelningsadress x/);
});

test.each<[string, Block]>([
  ['a paragraph', { kind: 'paragraph', inlines: [text('sist')] }],
  ['a list', { kind: 'list', ordered: false, items: [[text('ett')], [text('sist')]] }],
  ['facts', { kind: 'facts', rows: [{ label: 'a', inlines: [text('sist')] }] }],
  ['a box', { kind: 'box', label: 'a', blocks: [{ kind: 'paragraph', inlines: [text('sist')] }] }],
  ['a checkbox', { kind: 'checkbox', checked: true, label: 'sist' }],
  [
    'a table',
    { kind: 'table', caption: '', header: ['a'], widths: [1], rows: [[[text('ett')]], [[text('sist')]]] },
  ],
])('%s before a signature stays on its page', async (_name, block) => {
  const signature: Block = { kind: 'signature', rows: [{ label: 'Namn', inlines: [] }] };
  const body = await bodyOf(block, signature);
  const paragraphs = body.split(/(?=<w:p>)/);
  const from = paragraphs.findIndex((one) => one.includes('>sist<'));
  const to = paragraphs.findIndex((one) => one.includes('>Namn<'));
  expect(from).toBeGreaterThan(-1);
  for (const one of paragraphs.slice(from, to)) expect(one).toContain('<w:keepNext/>');
});

test('signature rows are kept together, and with the paragraph Word demands after them', async () => {
  const rows = ['Ort', 'Namn', 'Titel'].map((label) => ({ label, inlines: [] }));
  const body = await bodyOf({ kind: 'signature', rows });
  expect(paragraphsOfStyle(body, 'FactLabel').map((label) => label.includes('<w:keepNext/>'))).toEqual([
    true,
    true,
    true,
  ]);
});
