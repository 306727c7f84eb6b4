import { afterEach, describe, expect, test, vi } from 'vitest';
import { renderDocx } from '../../../electron/documents/render-docx.ts';
import type { Block, DocumentModel } from '../../../shared/documents/blocks.ts';
import { sampleDocument, text } from '../../fixtures/document-sample.ts';
import { expectScrubbed } from './scrub.ts';
import { paragraphsOfStyle, part, wordsOf } from './word-package.ts';
import { faultsOf } from './word-validator.ts';
import { fontsFolder } from '../../fixtures/fonts-folder.ts';

const author = 'Socialnämnden, Ängslövs kommun';
const createdAt = '2026-01-19T08:00:00.000Z';

function render(changes: Partial<DocumentModel> = {}): Promise<Uint8Array> {
  return renderDocx(sampleDocument(changes), { createdAt, author, fontsFolder });
}

async function bodyOf(...blocks: Block[]): Promise<string> {
  return part(await render({ blocks }), 'word/document.xml');
}

afterEach(() => {
  vi.useRealTimers();
});

describe('every generated file', () => {
  const table: Block = { kind: 'table', caption: '', header: ['a'], widths: [1], rows: [] };
  test.each<[string, Partial<DocumentModel>]>([
    ['with every kind of block', {}],
    ['ready and de-identified', { draft: false, profile: 'deidentified' }],
    ['empty', { blocks: [] }],
    ['of page breaks only', { blocks: [{ kind: 'pageBreak' }, { kind: 'pageBreak' }] }],
    [
      'of empty blocks',
      {
        blocks: [
          { kind: 'paragraph', inlines: [] },
          { kind: 'list', ordered: true, items: [] },
          { kind: 'facts', rows: [] },
          { kind: 'signature', rows: [] },
          { kind: 'box', label: '', blocks: [] },
          table,
        ],
      },
    ],
    [
      'of boxes in boxes and tables in boxes',
      {
        blocks: [
          {
            kind: 'box',
            label: 'a',
            blocks: [{ kind: 'box', label: 'b', blocks: [table, { kind: 'pageBreak' }] }, table],
          },
        ],
      },
    ],
  ])('%s is valid and holds nothing of this machine', async (_what, changes) => {
    const docx = await render(changes);
    expect(await faultsOf(docx)).toEqual([]);
    expectScrubbed(docx, author);
  });

  test('is the same file for the same document at any moment', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-02-01T10:00:00Z') });
    const first = await render();
    vi.setSystemTime(new Date('2027-03-04T11:22:33Z'));
    expect(Buffer.compare(await render(), first)).toBe(0);
  });

  test('carries title, date and language in its properties', async () => {
    const core = part(await render({ title: 'Beslut <1> & "2"' }), 'docProps/core.xml');
    expect(core).toContain('<dc:title>Beslut &lt;1&gt; &amp; "2"</dc:title>');
    expect(core).toContain('>2026-01-19T08:00:00Z</dcterms:created>');
    expect(core).toContain('<dc:language>sv-SE</dc:language>');
  });

  test('is Swedish by default', async () => {
    const styles = part(await render(), 'word/styles.xml');
    expect(styles).toMatch(
      /<w:docDefaults>.*<w:lang w:val="sv-SE" w:eastAsia="sv-SE" w:bidi="ar-SA"\/>.*<\/w:docDefaults>/,
    );
  });

  test('states the rule of every line spacing: without it LibreOffice lets a long title overlap itself', async () => {
    const spacings = part(await render(), 'word/styles.xml').match(/<w:spacing [^>]*w:line=[^>]*>/g) ?? [];
    expect(spacings.length).toBeGreaterThan(8);
    for (const spacing of spacings) expect(spacing).toContain('w:lineRule=');
  });

  test('refuses a date that is none, without telling what it was given', async () => {
    await expect(renderDocx(sampleDocument(), { createdAt: 'igår', author, fontsFolder })).rejects.toThrow(
      'createdAt is not an instant.',
    );
  });
});

describe('the page frame', () => {
  test('says UTKAST on every page of a draft and nowhere in a ready document', async () => {
    expect(wordsOf(part(await render({ draft: true }), 'word/header1.xml'))).toContain(
      'UTKAST – inte klarmarkerad',
    );
    const ready = await render({ draft: false });
    for (const name of ['word/header1.xml', 'word/document.xml', 'word/footer1.xml']) {
      expect(wordsOf(part(ready, name))).not.toMatch(/utkast/i);
    }
  });

  test('has one header and one footer for all pages', async () => {
    const body = part(await render(), 'word/document.xml');
    expect(body.match(/<w:headerReference[^>]*>/g)).toHaveLength(1);
    expect(body).toMatch(/<w:headerReference w:type="default"/);
    expect(body).not.toContain('<w:titlePg');
  });

  test('names organisation, title, reference and the de-identified profile', async () => {
    const full = wordsOf(part(await render(), 'word/header1.xml'));
    expect(full).toContain('Socialnämnden, Ängslövs kommun\nUtredning enligt lex Sarah\nSN 2025/00417\n');
    expect(full).not.toContain('Namn borttagna');
    expect(wordsOf(part(await render({ profile: 'deidentified' }), 'word/header1.xml'))).toContain(
      'Namn borttagna – läs före utlämnande',
    );
  });

  test('numbers the pages', async () => {
    const footer = part(await render(), 'word/footer1.xml');
    expect(footer).toMatch(/>Sida <.*>PAGE<.*> av <.*>NUMPAGES</);
  });
});

describe('blocks', () => {
  test('headings are real headings that stay with what follows', async () => {
    const docx = await render();
    const body = part(docx, 'word/document.xml');
    expect(paragraphsOfStyle(body, 'Title').map(wordsOf)).toEqual(['Utredning enligt lex Sarah\n']);
    expect(paragraphsOfStyle(body, 'Heading2').map(wordsOf)).toEqual(['Vad som borde ha hänt\n']);
    expect(paragraphsOfStyle(body, 'Heading1')).toHaveLength(5);
    for (const [id, level] of [
      ['Heading1', 0],
      ['Heading2', 1],
      ['Heading3', 2],
    ] as const) {
      const style = new RegExp(`w:styleId="${id}">.*?</w:style>`).exec(part(docx, 'word/styles.xml'))?.[0];
      expect(style).toContain('<w:keepNext/>');
      expect(style).toContain(`<w:outlineLvl w:val="${level}"/>`);
    }
  });

  test('a table repeats its header row and stands under its caption', async () => {
    const body = part(await render(), 'word/document.xml');
    const tables = body
      .split('<w:tbl>')
      .slice(1)
      .filter((table) => table.includes('TableHeading'));
    expect(tables).toHaveLength(2);
    for (const table of tables)
      expect(table).toMatch(/^.*?<w:tr><w:trPr>(?:<w:cantSplit\/>)?<w:tblHeader\/>/);
    expect(paragraphsOfStyle(body, 'Caption').map(wordsOf)).toEqual([
      'Tabell 1. Händelsekedja\n',
      'Tabell 2. Orsaker\n',
      'Figur 1. Från avvikelse till orsaker\n',
    ]);
  });

  test('a table with a row of another length is refused', async () => {
    const table: Block = {
      kind: 'table',
      caption: '',
      header: ['a', 'b'],
      widths: [1, 1],
      rows: [[[text('hemligt')]]],
    };
    await expect(render({ blocks: [table] })).rejects.toThrow(
      'A table has rows, widths and header of different lengths.',
    );
  });

  test('a clock time stays whole, and a note that follows a figure stands apart from it', async () => {
    const note = { kind: 'citation', notes: ['K1: Larmlogg.'], labels: ['K1'] } as const;
    const xml = await bodyOf(
      { kind: 'paragraph', inlines: [text('Tillsyn görs kl. 03.'), note] },
      { kind: 'paragraph', inlines: [text('Larmet tystnade.'), note] },
    );
    expect(wordsOf(xml)).toContain('Tillsyn görs kl.\u00A003.\u00A0\n');
    expect(wordsOf(xml)).toContain('Larmet tystnade.\n');
  });

  test('every citation has its own footnote, numbered in citing order', async () => {
    const docx = await render();
    const notes = [
      ...part(docx, 'word/footnotes.xml').matchAll(/<w:footnote w:id="(\d+)">(.*?)<\/w:footnote>/g),
    ];
    const cited = [...part(docx, 'word/document.xml').matchAll(/<w:footnoteReference w:id="(\d+)"\/>/g)].map(
      (m) => m[1],
    );
    const positive = notes.filter(([, id]) => Number(id) > 0);
    expect(positive.map(([, id]) => id)).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(cited).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(wordsOf(positive[0]?.[2] ?? '')).toBe(
      ' Uppgiftskort 3: samtal med enhetschef, 2025-11-24, fakta, antecknat av utredaren.\n',
    );
    // The same card again, in a document whose citations bear no labels.
    expect(wordsOf(positive[1]?.[2] ?? '')).toBe(' Se not 1.\n');
  });

  test('a checkbox is a content control that shows its state as a character', async () => {
    const body = await bodyOf(
      { kind: 'checkbox', checked: true, label: 'Ja' },
      { kind: 'checkbox', checked: false, label: 'Nej', inlines: [text('varför')] },
    );
    expect([...body.matchAll(/<w14:checked w14:val="(\d)"\/>/g)].map((match) => match[1])).toEqual([
      '1',
      '0',
    ]);
    expect(paragraphsOfStyle(body, 'CheckboxLine').map(wordsOf)).toEqual(['☒Ja\n', '☐Nej\nvarför\n']);
  });

  test('each ordered list starts from one', async () => {
    const list: Block = { kind: 'list', ordered: true, items: [[text('a')], [text('b')]] };
    const docx = await render({
      blocks: [list, list, { kind: 'list', ordered: false, items: [[text('c')]] }],
    });
    const ids = [...part(docx, 'word/document.xml').matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(
      (match) => match[1],
    );
    expect(ids).toHaveLength(5);
    expect(ids[0]).toBe(ids[1]);
    expect(ids[2]).toBe(ids[3]);
    expect(new Set(ids).size).toBe(3);
    const own = new RegExp(`<w:num w:numId="${ids[2]}".*?</w:num>`).exec(
      part(docx, 'word/numbering.xml'),
    )?.[0];
    expect(own).toContain('<w:startOverride w:val="1"/>');
  });

  test('what is missing is bracketed and highlighted', async () => {
    const body = await bodyOf({
      kind: 'paragraph',
      inlines: [text('Den '), { kind: 'placeholder', text: 'datum saknas' }],
    });
    expect(body).toMatch(
      /<w:r><w:rPr><w:rStyle w:val="Placeholder"\/><w:highlight w:val="yellow"\/><\/w:rPr><w:t[^>]*>\[datum saknas\]/,
    );
  });

  test('a box repeats its label where it goes on to the next page', async () => {
    const body = await bodyOf({
      kind: 'box',
      label: '9. Händelsen',
      blocks: [{ kind: 'notice', text: 'x' }],
    });
    expect(body).toMatch(/<w:tblHeader\/>.*9\. Händelsen/);
    expect(paragraphsOfStyle(body, 'Notice').map(wordsOf)).toEqual(['x\n']);
  });

  test('a page break gives no empty page at either end or in a row', async () => {
    const line: Block = { kind: 'paragraph', inlines: [text('a')] };
    const pageBreak: Block = { kind: 'pageBreak' };
    const body = await bodyOf(
      pageBreak,
      line,
      pageBreak,
      pageBreak,
      line,
      pageBreak,
      { kind: 'heading', level: 1, text: 'b' },
      pageBreak,
    );
    expect(body.match(/<w:pageBreakBefore\/>/g)).toHaveLength(2);
    expect(paragraphsOfStyle(body, 'Heading1')[0]).toContain('<w:pageBreakBefore/>');
  });
});
