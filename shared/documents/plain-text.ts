import { drawnTexts } from '../figures/drawing.ts';
import type { Block, FactRow, Inline } from './blocks.ts';

/** Blocks as plain text, for copy buttons and searching: one blank line between blocks, footnotes left out. */
export function plainText(blocks: readonly Block[]): string {
  return blocks
    .map(plainBlock)
    .filter((text) => text !== '')
    .join('\n\n');
}

/** The running text of one line of inlines; a missing value keeps its brackets and a citation adds nothing. */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines.map(plainInline).join('');
}

/** How something missing is written wherever colour is lost: always in square brackets, never doubled. */
export function placeholderText(text: string): string {
  return text.startsWith('[') && text.endsWith(']') ? text : `[${text}]`;
}

/** The mark of a checkbox in running text. */
export function checkboxMark(checked: boolean): string {
  return checked ? '\u2612' : '\u2610';
}

function plainInline(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
    case 'person':
      return inline.text;
    case 'placeholder':
      return placeholderText(inline.text);
    case 'lineBreak':
      return '\n';
    case 'citation':
      return '';
  }
}

function plainBlock(block: Block): string {
  switch (block.kind) {
    case 'title':
      return lines([block.text, block.subtitle ?? '']);
    case 'heading':
    case 'notice':
      return block.text;
    case 'paragraph':
    case 'quote':
      return inlineText(block.inlines);
    case 'list':
      return lines(
        block.items.map(
          (item, index) =>
            `${'  '.repeat(block.levels?.[index] ?? 0)}${block.ordered ? `${index + 1}.` : '•'} ${inlineText(item)}`,
        ),
      );
    case 'facts':
    case 'signature':
      return lines(block.rows.map(plainFact));
    case 'table':
      return lines([
        block.caption,
        block.header.join('\t'),
        ...block.rows.map((row) => row.map(inlineText).join('\t')),
      ]);
    case 'figure':
      return lines([block.alt, ...drawnTexts(block.drawing), block.caption]);
    case 'checkbox':
      return lines([`${checkboxMark(block.checked)} ${block.label}`, inlineText(block.inlines ?? [])]);
    case 'box':
      return lines([block.label, plainText(block.blocks)]);
    case 'pageBreak':
      return '';
  }
}

function plainFact(row: FactRow): string {
  return `${row.label}: ${inlineText(row.inlines)}`.trimEnd();
}

function lines(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n');
}
