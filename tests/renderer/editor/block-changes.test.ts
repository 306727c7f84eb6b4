import { describe, expect, it } from 'vitest';
import { blockChanges } from '../../../renderer/editor/block-changes.ts';
import type { RichBlock, RichText } from '../../../shared/richtext/schema.ts';

const block = (id: string, text: string): RichBlock => ({
  type: 'paragraph',
  attrs: { id },
  content: [{ type: 'text', text }],
});
const doc = (...blocks: RichBlock[]): RichText => ({ type: 'doc', content: blocks });
const [a, b, c] = [block('a', 'ett'), block('b', 'två'), block('c', 'tre')];
const revisions = { a: 4, b: 7, c: 2 };

describe('blockChanges', () => {
  it.each([
    ['nothing when nothing changed', doc(a, b), doc(a, b), []],
    ['one block when one was written in', doc(a, b), doc(a, block('b', 'två!')), ['put b 7 after a']],
    ['a new block at its place', doc(a, c), doc(a, b, c), ['put b 7 after a', 'put c 2 after b']],
    ['a removal alone: the block after it keeps its text', doc(a, b, c), doc(a, c), ['remove b 7']],
    [
      'every block of a text written from nothing',
      undefined,
      doc(a, b),
      ['put a 4 after -', 'put b 7 after a'],
    ],
    ['the blocks that changed order', doc(a, b), doc(b, a), ['put b 7 after -', 'put a 4 after b']],
  ])('saves %s', (_what, before, now, expected) => {
    const changes = blockChanges(before, now, revisions).map((change) =>
      change.kind === 'put'
        ? `put ${change.id} ${change.revision} after ${change.after ?? '-'}`
        : `remove ${change.id} ${change.revision}`,
    );
    expect(changes).toEqual(expected);
  });

  it('counts a block as never saved when the register has no revision of it', () => {
    expect(blockChanges(undefined, doc(block('new', 'x')), {})).toMatchObject([{ id: 'new', revision: 0 }]);
  });

  it('leaves alone what the editor has not given an id', () => {
    expect(blockChanges(undefined, doc({ type: 'paragraph' }), {})).toEqual([]);
  });
});
