import { beforeEach, describe, expect, it, vi } from 'vitest';
import { richFromText } from '../../../shared/richtext/plain.ts';
import { richBlockLimit, type RichBlock } from '../../../shared/richtext/schema.ts';
import type { Input } from '../../../shared/api/contract.ts';
import { saveBlocks } from '../../../electron/services/records-save-blocks.ts';
import { newCaseBench, type CaseBench } from './case-bench.ts';
import { refusalOf } from './service-bench.ts';

vi.mock('../../../shared/regimes/registry.ts', async () => ({
  regimes: (await import('./fixture-regime.ts')).testRegimes,
}));

type Change = Input<'records.saveBlocks'>['changes'][number];

let bench: CaseBench;
let recordId: string;
beforeEach(async () => {
  bench = await newCaseBench();
  recordId = await bench.sectionId('analysis');
});

const paragraph = (text: string): RichBlock => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const put = (id: string, text: string, after: string | null, revision = 0): Change => ({
  kind: 'put',
  id,
  revision,
  after,
  content: paragraph(text),
});
const save = async (changes: Change[], correction?: string) =>
  bench.mutate('records.saveBlocks', saveBlocks, {
    recordId,
    field: 'text',
    changes,
    ...(correction === undefined ? {} : { correction }),
  });
async function order(): Promise<string[]> {
  const view = await bench.field(recordId, 'text');
  return Object.keys(view?.blocks ?? {}).length === 0 ? [] : idsOf(view?.value);
}

describe('a rich text, block by block', () => {
  it('puts blocks in their places', async () => {
    await save([put('a', 'Första', null), put('c', 'Tredje', 'a'), put('b', 'Andra', 'a')]);
    await save([put('start', 'Inledning', null)]);
    expect(await order()).toEqual(['start', 'a', 'b', 'c']);
  });

  it('moves a block only when its neighbour says so', async () => {
    const { revisions } = await save([put('a', 'A', null), put('b', 'B', 'a'), put('c', 'C', 'b')]);
    await save([put('b', 'B igen', 'a', revisions['b'])]);
    expect(await order()).toEqual(['a', 'b', 'c']);
    await save([put('c', 'C först', null, revisions['c'])]);
    expect(await order()).toEqual(['c', 'a', 'b']);
  });

  it('finds room for ever between two blocks', async () => {
    await save([put('first', 'F', null), put('last', 'L', 'first')]);
    const inserted: string[] = [];
    for (let index = 0; index < 120; index += 1) {
      await save([put(`b${index}`, 'x', 'first')]);
      inserted.unshift(`b${index}`);
    }
    expect(await order()).toEqual(['first', ...inserted, 'last']);
  });

  it('refuses an edit of an older block and shows both, keeping the other blocks unsaved too', async () => {
    const { revisions } = await save([put('a', 'A', null)]);
    await save([put('a', 'A två', null, revisions['a'])]);
    const refusal = await refusalOf(save([put('b', 'B', 'a'), put('a', 'A tre', null, revisions['a'])]));
    expect(refusal).toMatchObject({
      code: 'conflict',
      details: {
        part: 'analysis',
        field: 'text',
        block: 'a',
        value: { ...paragraph('A två'), attrs: { id: 'a' } },
      },
    });
    expect(await order()).toEqual(['a']);
  });

  it('sees an edit of a block that was removed and put back as a conflict', async () => {
    const { revisions: first } = await save([put('a', 'A', null)]);
    await save([{ kind: 'remove', id: 'a', revision: first['a'] ?? 0 }]);
    await save([put('a', 'A igen', null)]);
    expect(await refusalOf(save([put('a', 'gammal', null, first['a'])]))).toMatchObject({ code: 'conflict' });
  });

  it('refuses to follow a block that is gone, and to remove it twice', async () => {
    const { revisions } = await save([put('a', 'A', null)]);
    const remove: Change = { kind: 'remove', id: 'a', revision: revisions['a'] ?? 0 };
    expect(await save([remove])).toEqual({ revisions: { a: 0 } });
    expect(await refusalOf(save([put('b', 'B', 'a')]))).toMatchObject({
      code: 'conflict',
      details: { block: 'a' },
    });
    expect(await refusalOf(save([remove]))).toMatchObject({ code: 'conflict', details: { block: 'a' } });
    expect(await order()).toEqual([]);
  });

  it.each([
    ['just below', 1000, 'nothing was refused'],
    ['just above', -100, 'too-large'],
    ['above in bytes alone', richBlockLimit / 2 - 1000, 'too-large', 'å'],
  ])('holds a block %s its limit to it', async (_what, room, code, letter = 'x') => {
    const text = letter.repeat(richBlockLimit - room);
    expect((await refusalOf(save([put('a', text, null)]))).code).toBe(code);
  });

  it('is found by the words of each block, and not by those that are gone', async () => {
    const { revisions } = await save([put('a', 'Larmet tystnade', null), put('b', 'Ingen kom', 'a')]);
    expect(await bench.hits('tystn')).toMatchObject([{ part: 'analysis', field: 'text', label: '' }]);
    await save([put('a', 'Larmet ringde', null, revisions['a'])]);
    expect(await bench.hits('tystn')).toEqual([]);
    await save([{ kind: 'remove', id: 'b', revision: revisions['b'] ?? 0 }]);
    expect(await bench.hits('ingen')).toEqual([]);
  });

  it('is refused in a field of another kind, and after the decision without a reason', async () => {
    const other = { recordId, field: 'method', changes: [put('a', 'A', null)] };
    expect(await refusalOf(bench.mutate('records.saveBlocks', saveBlocks, other))).toMatchObject({
      code: 'bad-input',
    });
    await bench.decide();
    expect(await refusalOf(save([put('a', 'A', null)]))).toMatchObject({ code: 'frozen' });
    await save([put('a', 'A', null)], 'Glömt stycke');
  });
});

describe('a rich text as a whole', () => {
  it('replaces its blocks, keeping the ids it brings', async () => {
    await save([put('a', 'A', null)]);
    const text = { type: 'doc', content: [{ ...paragraph('Ny'), attrs: { id: 'z' } }, paragraph('Utan id')] };
    const { previous, revision } = await bench.set(recordId, 'text', text, 1);
    expect(previous).toEqual({ type: 'doc', content: [{ ...paragraph('A'), attrs: { id: 'a' } }] });
    expect(revision).toBe(2);
    const [first, second] = await order();
    expect(first).toBe('z');
    expect(second).toMatch(/.{8,}/);
    expect(await bench.hits('Utan')).toHaveLength(1);
  });

  it('conflicts with blocks saved meanwhile', async () => {
    await bench.set(recordId, 'text', richFromText('Ett\n\nTvå'));
    await save([put('ny', 'Tre', null)]);
    expect(await refusalOf(bench.set(recordId, 'text', null, 1))).toMatchObject({
      code: 'conflict',
      details: { storedRevision: 2 },
    });
  });

  it('is emptied by null and can be undone', async () => {
    await save([put('a', 'A', null)]);
    const { previous } = await bench.set(recordId, 'text', null, 1);
    expect(await bench.field(recordId, 'text')).toEqual({ value: null, revision: 2, blocks: {} });
    await bench.set(recordId, 'text', previous, 2);
    expect(await order()).toEqual(['a']);
  });
});

function idsOf(value: unknown): string[] {
  return JSON.stringify(value)
    .split('"id":"')
    .slice(1)
    .map((rest) => rest.split('"')[0] ?? '');
}
