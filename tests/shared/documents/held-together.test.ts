import { describe, expect, test } from 'vitest';
import type { Inline } from '../../../shared/documents/blocks.ts';
import { heldTogether, withNotesApart } from '../../../shared/documents/held-together.ts';
import { text } from '../../../shared/documents/inline.ts';

test.each([
  ['Tillsyn kl. 03 och Kl. 03.27.', 'Tillsyn kl.\u00A003 och Kl.\u00A003.27.', 'a clock time'],
  ['lördag 2026-09-12 kl. 01.30–04.52', 'lördag 2026-09-12 kl.\u00A001.30–04.52', 'a date keeps its hyphens'],
  ['kl. okänd', 'kl. okänd', 'no figure follows'],
  ['inkl. 3 samtal', 'inkl. 3 samtal', 'the end of another word'],
])('%s becomes %s: %s', (written, held, _why) => {
  expect(heldTogether(written)).toBe(held);
});

describe('a note', () => {
  const note: Inline = { kind: 'citation', notes: ['K1: Larmlogg.'], labels: ['K1'] };
  const apart = text('\u00A0');

  test.each<[string, readonly Inline[], readonly Inline[], string]>([
    ['kl. 03.', [], [apart, note], 'the note would read as minutes'],
    ['kl. 03', [], [apart, note], 'and as part of the number'],
    ['kl. 03.27”).', [], [apart, note], 'whatever signs stand between'],
    ['Sändaren var felkopplad.', [], [note], 'no figure before it'],
    ['kl. 03 gjordes inte.', [], [note], 'a figure earlier in the sentence'],
    ['2026-09-12', [{ kind: 'lineBreak' }], [note], 'a figure on the line before'],
  ])('after "%s" %#: %s', (before, between, stands, _why) => {
    const runs = [text(before), ...between];
    expect(withNotesApart([...runs, note])).toEqual([...runs, ...stands]);
  });
});
