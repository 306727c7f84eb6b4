import { documentFrame } from '../text/document-frame.ts';
import type { Block, FactRow, Inline } from './blocks.ts';
import { text } from './inline.ts';

/**
 * The blocks of a finished document: what somebody went past with a reason is said to be missing in plain words, for
 * brackets are the marks of a draft. A gap inside a sentence stands in parentheses with a space on each side; gaps beside
 * each other are one; a gap that is all there is needs no name where the row's own label names it.
 */
export function withGapsInWords(blocks: readonly Block[]): readonly Block[] {
  return blocks.map(inWords);
}

function inWords(block: Block): Block {
  switch (block.kind) {
    case 'paragraph':
    case 'quote':
      return { ...block, inlines: said(block.inlines) };
    case 'list':
      return { ...block, items: block.items.map((item) => said(item)) };
    case 'facts':
    case 'signature':
      return { ...block, rows: block.rows.map(rowInWords) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map((cell) => said(cell))) };
    case 'checkbox':
      return block.inlines === undefined ? block : { ...block, inlines: said(block.inlines) };
    case 'box':
      return { ...block, blocks: withGapsInWords(block.blocks) };
    case 'title':
    case 'heading':
    case 'notice':
    case 'figure':
    case 'pageBreak':
      return block;
  }
}

const rowInWords = (row: FactRow): FactRow => ({ ...row, inlines: said(row.inlines, row.label) });

function said(inlines: readonly Inline[], label?: string): readonly Inline[] {
  const joined = gapsJoined(inlines);
  const isAlone = joined.length === 1;
  return joined.map((run, index): Inline => {
    if (!Array.isArray(run)) return run;
    const { gap } = documentFrame;
    if (isAlone) return text(run.every((what) => what === label) ? gap.alone : gap.aloneOf(run));
    const before = needsSpace(joined[index - 1], /[\s(/–-]$/u) ? ' ' : '';
    const after = needsSpace(joined[index + 1], /^[\s.,;:!?)/–-]/u) ? ' ' : '';
    return text(`${before}${gap.within(run)}${after}`);
  });
}

/** Runs as they stand, and gaps with nothing but space between them as one list of what is missing. */
function gapsJoined(inlines: readonly Inline[]): readonly (Inline | string[])[] {
  const joined: (Inline | string[])[] = [];
  inlines.forEach((run, index) => {
    const last = joined.at(-1);
    const isBetween =
      Array.isArray(last) &&
      isSpace(run) &&
      inlines.slice(index).find((one) => !isSpace(one))?.kind === 'placeholder';
    if (isBetween) return;
    if (run.kind !== 'placeholder') joined.push(run);
    else if (Array.isArray(last)) last.push(nameOf(run.text));
    else joined.push([nameOf(run.text)]);
  });
  return joined;
}

const isSpace = (run: Inline): boolean => run.kind === 'text' && run.text.trim() === '';

/** Some gaps bring brackets of their own. */
const nameOf = (what: string): string => what.replace(/^\[(.*)\]$/u, '$1');

function needsSpace(beside: Inline | string[] | undefined, stands: RegExp): boolean {
  if (beside === undefined || Array.isArray(beside)) return false;
  return (beside.kind === 'text' || beside.kind === 'person') && !stands.test(beside.text);
}
