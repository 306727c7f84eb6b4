import { causeBox, type CauseFigure, type FigurePoint } from './cause-layout.ts';
import { linesWanted, nodeHeight } from './cause-node.ts';

/** Room on a page, px on paper. */
export interface FigureRoom {
  readonly width: number;
  readonly maxHeight: number;
}

/** An A4 page with margins of 25 mm: its text's width, and two thirds of its height. */
export const figureRoom: FigureRoom = { width: 604, maxHeight: 616 };

/** Room above the boxes for the names of the bands, and beside and below them. */
const bandHead = 26;
const edge = 4;
/** A link between two boxes of the last column goes out here. */
const rightEdge = 10;
const gap = 20;
/** The table beside says the rest; a higher figure leaves half a page empty before it. */
const mostLines = 4;
/** Narrower, or with fewer lines, a box says nothing but its label. */
const narrowest = 76;
const fewestLines = 2;

/**
 * The same layout on paper: columns drawn together and rows spread until the longest text has its lines or the room is
 * used up. Letters keep their size. Null when boxes would become too small to be read.
 */
export function fitCauses(
  figure: CauseFigure,
  texts: ReadonlyMap<string, string>,
  room: FigureRoom,
): CauseFigure | null {
  const columns = columnsOf(figure);
  const width = (room.width - edge - rightEdge - (columns - 1) * gap) / columns;
  if (width < narrowest || figure.nodes.length === 0) return null;
  const { top, bottom } = extentOf(figure);
  const most = (room.maxHeight - bandHead - edge) / (bottom - top);
  const wanted = figure.nodes.map(({ id }) => linesWanted(texts.get(id) ?? '', width, mostLines));
  const lines = wanted.reduce((longest, one) => Math.max(longest, one), 1);
  const scale = Math.min(nodeHeight(lines) / causeBox.height, most);
  if (scale * causeBox.height < nodeHeight(Math.min(fewestLines, lines))) return null;
  return mapped(figure, {
    x: (x) => edge + onPaper(x - causeBox.margin, width),
    y: (y) => bandHead + (y - top) * scale,
    height: bandHead + (bottom - top) * scale + edge,
  });
}

/** How many columns a layout has, empty ones included. */
function columnsOf({ width }: Pick<CauseFigure, 'width'>): number {
  return Math.round((width - 2 * causeBox.margin + causeBox.columnGap) / pitch);
}

/** The most columns that can be read in this room, and the most boxes above each other. */
export function mostThatFit({ width, maxHeight }: FigureRoom): {
  readonly columns: number;
  readonly rows: number;
} {
  const columns = Math.floor((width - edge - rightEdge + gap) / (narrowest + gap));
  const row = nodeHeight(1) * ((causeBox.height + causeBox.rowGap) / causeBox.height);
  return { columns, rows: Math.floor((maxHeight - bandHead - edge) / row) + 1 };
}

const pitch = causeBox.width + causeBox.columnGap;

/** Boxes and the gaps between them change each by its own measure. */
function onPaper(x: number, width: number): number {
  const column = Math.floor(x / pitch);
  const within = x - column * pitch;
  const box = Math.min(within, causeBox.width);
  const beside = within - box;
  return column * (width + gap) + (box / causeBox.width) * width + (beside / causeBox.columnGap) * gap;
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

interface Mapping {
  readonly x: (x: number) => number;
  readonly y: (y: number) => number;
  readonly height: number;
}

function mapped(figure: CauseFigure, { x, y, height }: Mapping): CauseFigure {
  const point = (one: FigurePoint): FigurePoint => ({ x: round(x(one.x)), y: round(y(one.y)) });
  const span = (from: number, length: number, map: (at: number) => number) =>
    round(map(from + length) - map(from));
  return {
    width: round(x(figure.width - causeBox.margin) + rightEdge),
    height: round(height),
    bands: figure.bands.map((band) => ({ ...band, x: round(x(band.x)), width: span(band.x, band.width, x) })),
    nodes: figure.nodes.map((node) => ({
      ...node,
      ...point(node),
      width: span(node.x, node.width, x),
      height: span(node.y, node.height, y),
    })),
    edges: figure.edges.map((one) => ({ ...one, points: one.points.map(point) })),
  };
}

const round = (length: number): number => Math.round(length * 100) / 100;
