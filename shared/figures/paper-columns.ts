import type { Columns } from './cause-columns.ts';
import { causeBox } from './cause-layout.ts';

/** Columns of a why-graph on paper. */
export interface PaperColumns {
  readonly width: number;
  readonly widthOf: (column: number) => number;
  /** Where on paper something of the layout stands, both px from the left. */
  readonly xOf: (x: number) => number;
}

const edge = 4;
/** A link between two boxes of the last column goes out here. */
const rightEdge = 10;
const gap = 18;
/** Narrower on the whole, or any one of them, columns hold no more than a word on a line. */
const narrowestMean = 92;
const narrowest = 88;
/** A level without causes is seen by its name and its empty room, which need not be wide. */
const emptyWidth = 56;

/**
 * The columns that share this width: those without boxes narrow, the others wider the more there is to read in them, for the
 * fullest makes the figure high. Null when there are too many to be read. `lettersOf`: of a box, by id.
 */
export function paperColumns(
  { bands, columnOf }: Columns,
  width: number,
  lettersOf: (id: string) => number,
): PaperColumns | null {
  const last = bands.at(-1);
  const count = last ? last.firstColumn + last.columns : 0;
  const letters = new Map<number, number>();
  for (const [id, column] of columnOf) letters.set(column, (letters.get(column) ?? 1) + lettersOf(id));
  const room = width - edge - rightEdge - (count - 1) * gap - (count - letters.size) * emptyWidth;
  if (room < narrowestMean * letters.size) return null;
  const spare = room - narrowest * letters.size;
  const all = [...letters.values()].reduce((sum, each) => sum + each, 0);
  const widthOf = (column: number): number => {
    const held = letters.get(column);
    return held === undefined ? emptyWidth : narrowest + (spare * held) / all;
  };
  const starts: number[] = [];
  let start = edge;
  for (let column = 0; column < count; column += 1) {
    starts.push(start);
    start += widthOf(column) + gap;
  }
  return {
    width: Math.round((start - gap + rightEdge) * 100) / 100,
    widthOf,
    xOf: (x) => {
      const along = x - causeBox.margin;
      if (along < 0) return edge + (along / causeBox.columnGap) * gap;
      const column = Math.floor(along / pitch);
      const within = along - column * pitch;
      const inBox = Math.min(within, causeBox.width);
      const beside = within - inBox;
      const from = starts[column] ?? start;
      return from + (inBox / causeBox.width) * widthOf(column) + (beside / causeBox.columnGap) * gap;
    },
  };
}

const pitch = causeBox.width + causeBox.columnGap;
