import { describe, expect, it } from 'vitest';
import { refuseLeaks } from '../../../electron/services/documents-export-leaks.ts';
import type { Block, DocumentModel, Inline } from '../../../shared/documents/blocks.ts';
import { findLeaks } from '../../../shared/documents/leaks.ts';
import { refusalOf } from './service-bench.ts';

const secrets = [
  { recordId: 'p1', value: 'Astrid Exempelsson' },
  { recordId: 'p2', value: 'Berit Provberg', former: true },
];
const run = (text: string): Inline[] => [{ kind: 'text', text }];
const long = 'Larmet var tyst hela natten. '.repeat(200);
const named: Inline[] = [
  ...run('Enligt Exempelsson och Berit Provberg.'),
  { kind: 'citation', notes: ['Samtal med Astrid Exempelsson, 390101-0000'] },
];
const table = (rows: readonly (readonly Inline[][])[]): Block => ({
  kind: 'table',
  caption: 'Provberg',
  header: ['Astrid', 'Vad'],
  widths: [1, 1],
  rows: rows.map((row) => [...row]),
});
/** Every kind of block, each with something to find and longer than one piece. */
const kinds: readonly Block[] = [
  { kind: 'title', text: 'Astrid Exempelsson', subtitle: 'Berit Provberg' },
  { kind: 'heading', level: 1, text: 'Exempelsson' },
  { kind: 'paragraph', inlines: [...run(long), ...named] },
  { kind: 'quote', inlines: named },
  { kind: 'list', ordered: false, items: [run(long), named, run(long), named], levels: [0, 1, 0, 1] },
  {
    kind: 'facts',
    rows: [
      { label: 'Astrid', inlines: run(long) },
      { label: 'Vem', inlines: named },
    ],
  },
  table([
    [run('Astrid'), run('Exempelsson')],
    [run(long), run('390101-')],
    [run('390101-'), run('0000')],
    [named, run(long)],
  ]),
  {
    kind: 'figure',
    caption: 'Exempelsson',
    alt: `${long} Astrid`,
    drawing: {
      width: 100,
      height: 100,
      shapes: [
        {
          kind: 'text',
          x: 0,
          y: 0,
          width: 40,
          maxLines: 1,
          text: 'Larmet till Berit Provberg var tyst',
          size: 10,
          weight: 'regular',
          tone: 'ink',
        },
      ],
    },
  },
  { kind: 'checkbox', checked: true, label: 'Exempelsson', inlines: named },
  {
    kind: 'box',
    label: 'Provberg',
    blocks: [
      { kind: 'notice', text: `${long} Exempelsson` },
      { kind: 'box', label: 'Rutan', blocks: [table([[named, named]])] },
    ],
  },
  { kind: 'pageBreak' },
  { kind: 'signature', rows: [{ label: 'Astrid', inlines: named }] },
];
const documentOf = (blocks: readonly Block[]): DocumentModel => ({
  id: 'utredning',
  title: 'Utredning om Exempelsson',
  reference: 'SN 2026/1',
  organisation: 'Socialnämnden',
  profile: 'deidentified',
  draft: true,
  blocks,
});
const goOn = () => undefined;

describe('a document looked through in pieces', () => {
  it.each([
    ['of every kind of block', documentOf(kinds)],
    ['of everything in a box', documentOf([{ kind: 'box', label: 'Allt', blocks: kinds }])],
    ['of nothing but its own fields', documentOf([])],
  ])('tells the leaks of the whole, in their order: %s', async (_what, model) => {
    const leaks = findLeaks(model, secrets);
    expect(leaks.length).toBeGreaterThan(0);
    expect(await refusalOf(refuseLeaks(model, secrets, goOn))).toEqual({
      code: 'leak',
      details: { document: 'utredning', leaks },
    });
  });

  it('passes without a leak, and in the full profile with one', async () => {
    const clean = { ...documentOf([{ kind: 'notice', text: long }]), title: 'Utredning' };
    await expect(refuseLeaks(clean, secrets, goOn)).resolves.toBeUndefined();
    await expect(
      refuseLeaks({ ...documentOf(kinds), profile: 'full' }, secrets, goOn),
    ).resolves.toBeUndefined();
  });

  it('lets others in between the pieces', async () => {
    const seen: string[] = [];
    const model = documentOf(Array.from({ length: 6 }, (): Block => ({ kind: 'notice', text: long })));
    setImmediate(() => seen.push('other'));
    await refuseLeaks(model, [], () => void seen.push('piece'));
    expect(seen.indexOf('other')).toBe(1);
    expect(seen.filter((one) => one === 'piece').length).toBeGreaterThan(3);
  });

  it('stops before the next piece when it is told to', async () => {
    let asked = 0;
    const model = documentOf(kinds);
    const stop = () => {
      if ((asked += 1) === 2) throw new Error('locked');
    };
    await expect(refuseLeaks(model, secrets, stop)).rejects.toThrow('locked');
    expect(asked).toBe(2);
  });
});
