import type { Inline } from '../../shared/documents/blocks.ts';
import { inlineText } from '../../shared/documents/plain-text.ts';
import { cellPadding } from './tables.ts';

/** Lines of table text that a page holds when its footnotes take their share. */
export const linesOnPage = 44;

/** How many lines a text takes in a column of this width (twips), at the size of table text; a little too many. */
export function linesOf(text: string, width: number): number {
  const perLine = Math.max(1, Math.floor((width - 2 * cellPadding) / TWIPS_PER_LETTER));
  const lines = text.split('\n').map((line) => Math.max(1, Math.ceil(line.length / perLine)));
  return lines.reduce((sum, line) => sum + line, 0);
}

/** Whether a row of cells fits on one page: it is then never split over two. */
export function fitsOnPage(cells: readonly (readonly Inline[])[], widths: readonly number[]): boolean {
  return cells.every((inlines, column) => linesOf(inlineText(inlines), widths[column] ?? 0) <= linesOnPage);
}

/** 9.5 pt Arial, somewhat over the mean letter of Swedish text. */
const TWIPS_PER_LETTER = 104;
