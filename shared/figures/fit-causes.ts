import { causeColumns, type Columns } from './cause-columns.ts';
import { causeBox, layoutCauses, type CauseFigure, type FigurePoint } from './cause-layout.ts';
import { linesWanted, longestNodeText, nodeHeight } from './cause-node.ts';
import { paperColumns, type PaperColumns } from './paper-columns.ts';

/** Room on a page, px on paper. */
export interface FigureRoom {
  readonly width: number;
  readonly maxHeight: number;
}

interface DrawnCase {
  readonly deviations: Parameters<typeof layoutCauses>[0]['deviations'];
  readonly causes: Parameters<typeof layoutCauses>[0]['causes'];
}

/** An A4 page with margins of 25 mm: its text's width, and two thirds of its height. */
export const uprightRoom: FigureRoom = { width: 604, maxHeight: 616 };
/** The same page lying down, with room for a heading, some words and the caption. */
export const lyingRoom: FigureRoom = { width: 933, maxHeight: 430 };

/** Room above the boxes for the names of the bands, and below them. */
const bandHead = 26;
const edge = 4;
/** More lines than any text of `longestNodeText` takes. */
export const allLines = 60;

/**
 * A why-graph on paper: each box as high as its text, in at most `mostLines` lines. Letters keep their size. Null when it
 * needs more room: then columns would be too narrow to be read, or boxes stand over each other. `isWhole`: no text is cut.
 */
export function fitCauses(
  all: DrawnCase,
  texts: ReadonlyMap<string, string>,
  { room, mostLines }: { readonly room: FigureRoom; readonly mostLines: number },
): { readonly figure: CauseFigure; readonly isWhole: boolean } | null {
  const columns = causeColumns(all.deviations, all.causes);
  const lettersOf = (id: string) => Math.min(longestNodeText, texts.get(id)?.length ?? 0);
  const paper = paperColumns(columns, room.width, lettersOf);
  const most = room.maxHeight - bandHead - edge;
  // What surely does not fit is neither wrapped nor laid out: that is what costs.
  if (!paper || columns.columnOf.size === 0 || highestColumn(columns, () => nodeHeight(1)) > most)
    return null;
  const lines = new Map<string, number>();
  for (const [id, column] of columns.columnOf)
    lines.set(id, linesWanted(texts.get(id) ?? '', paper.widthOf(column), mostLines + 1));
  const heights = new Map([...lines].map(([id, count]) => [id, nodeHeight(Math.min(count, mostLines))]));
  if (highestColumn(columns, (id) => heights.get(id) ?? 0) > most) return null;
  const figure = layoutCauses(all, heights);
  const { top, bottom } = extentOf(figure);
  if (bottom - top > most) return null;
  const isCut = [...lines].some(
    ([id, count]) => count > mostLines || (texts.get(id) ?? '').length > longestNodeText,
  );
  return { figure: onPaper(figure, paper, top, bottom), isWhole: !isCut };
}

function highestColumn({ columnOf }: Columns, heightOf: (id: string) => number): number {
  const sums = new Map<number, number>();
  for (const [id, column] of columnOf)
    sums.set(column, (sums.get(column) ?? -causeBox.rowGap) + causeBox.rowGap + heightOf(id));
  return Math.max(...sums.values());
}

function extentOf({ nodes, edges }: CauseFigure): { readonly top: number; readonly bottom: number } {
  const bends = edges.flatMap(({ points }) => points.map(({ y }) => y));
  const top = nodes.reduce((least, { y }) => Math.min(least, y), Infinity);
  const bottom = nodes.reduce((most, { y, height }) => Math.max(most, y + height), -Infinity);
  return {
    top: bends.reduce((least, y) => Math.min(least, y), top),
    bottom: bends.reduce((most, y) => Math.max(most, y), bottom),
  };
}

/** Columns drawn together, rows as they are. */
function onPaper(figure: CauseFigure, paper: PaperColumns, top: number, bottom: number): CauseFigure {
  const x = (at: number) => round(paper.xOf(at));
  const point = (one: FigurePoint): FigurePoint => ({ x: x(one.x), y: round(bandHead + one.y - top) });
  const span = (from: number, length: number) => round(paper.xOf(from + length) - paper.xOf(from));
  return {
    width: paper.width,
    height: round(bandHead + bottom - top + edge),
    bands: figure.bands.map((band) => ({ ...band, x: x(band.x), width: span(band.x, band.width) })),
    nodes: figure.nodes.map((node) => ({ ...node, ...point(node), width: span(node.x, node.width) })),
    edges: figure.edges.map((one) => ({ ...one, points: one.points.map(point) })),
  };
}

const round = (length: number): number => Math.round(length * 100) / 100;
