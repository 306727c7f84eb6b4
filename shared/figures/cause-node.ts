import { leading, wrapText } from './wrap-text.ts';

/** Measures of a box of the drawn why-graph, px on paper: 11 px is 8.25 pt, and 8 pt is the least that is read in print. */
export const nodeText = { size: 11, padding: 5, markSize: 9, labelHeight: 15 } as const;

/** What no box can show is not kept with the drawing. */
export const longestNodeText = 400;

/** Lines of its text that a box of this height has room for, under its label. */
export function linesInNode(height: number): number {
  const room = height - 2 * nodeText.padding - nodeText.labelHeight;
  return Math.max(0, Math.floor(room / lineHeight + 0.01));
}

/** Height of a box that holds so many lines under its label. */
export function nodeHeight(lines: number): number {
  return 2 * nodeText.padding + nodeText.labelHeight + lines * lineHeight;
}

/** Lines that a text takes in a box of this width, at most `most`. */
export function linesWanted(text: string, width: number, most: number): number {
  return wrapText(text, { ...textRoom(width), maxLines: most }).length;
}

/** The room and the type of the text in a box of this width. */
export const textRoom = (width: number) =>
  ({ width: width - 2 * nodeText.padding, size: nodeText.size, weight: 'regular' }) as const;

const lineHeight = nodeText.size * leading;
