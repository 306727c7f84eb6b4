import { describe, expect, it } from 'vitest';
import type { Block, Inline } from '../../../shared/documents/blocks.ts';
import { withGapsInWords } from '../../../shared/documents/gaps-in-words.ts';
import { missing, paragraph, text } from '../../../shared/documents/inline.ts';
import { placeholdersIn } from '../../../shared/documents/placeholders.ts';
import { plainText } from '../../../shared/documents/plain-text.ts';
import { sampleDocument } from '../../fixtures/document-sample.ts';

const line = (...inlines: Inline[]) => plainText(withGapsInWords([paragraph(...inlines)]));

describe('what a finished document lacks is said in words', () => {
  it.each<[string, readonly Inline[], string]>([
    ['all there is', [missing('vem')], 'Uppgift saknas: vem'],
    ['two beside each other', [missing('vem'), missing('när')], 'Uppgift saknas: vem; när'],
    ['two with a space between', [missing('vem'), text(' '), missing('när')], 'Uppgift saknas: vem; när'],
    ['before words', [missing('vem'), text('föreslog.')], '(uppgift saknas: vem) föreslog.'],
    ['between words', [text('Ja,'), missing('dag'), text('av A')], 'Ja, (uppgift saknas: dag) av A'],
    [
      'spaces that stand are enough',
      [text('Ja '), missing('dag'), text(', av A')],
      'Ja (uppgift saknas: dag), av A',
    ],
    ['brackets of its own', [missing('[vem]')], 'Uppgift saknas: vem'],
    ['nothing is missing', [text('Allt [sic] finns.')], 'Allt [sic] finns.'],
  ])('%s', (_why, inlines, told) => {
    expect(line(...inlines)).toBe(told);
  });

  it('without its name in a row whose label is that name', () => {
    const rows = (label: string): Block[] => [
      { kind: 'facts', rows: [{ label, inlines: [missing('Ansvarig')] }] },
    ];
    expect(plainText(withGapsInWords(rows('Ansvarig')))).toBe('Ansvarig: Uppgift saknas');
    expect(plainText(withGapsInWords(rows('Chef')))).toBe('Chef: Uppgift saknas: Ansvarig');
  });

  it('in every kind of block, and nothing else is changed', () => {
    const { blocks } = sampleDocument();
    expect(placeholdersIn(blocks)).not.toEqual([]);
    const finished = withGapsInWords(blocks);
    expect(placeholdersIn(finished)).toEqual([]);
    expect(finished.map(({ kind }) => kind)).toEqual(blocks.map(({ kind }) => kind));
    const inside: Block = {
      kind: 'box',
      label: 'x',
      blocks: [{ kind: 'checkbox', checked: true, label: 'y', inlines: [missing('z')] }],
    };
    expect(plainText(withGapsInWords([inside]))).toContain('Uppgift saknas: z');
  });
});
