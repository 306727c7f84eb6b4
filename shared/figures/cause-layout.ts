import { graphlib, layout } from '@dagrejs/dagre';
import type { CauseLevel } from '../domain/causes.ts';
import {
  causeColumns,
  type BandKind,
  type Columns,
  type FigureCause,
  type FigureDeviation,
} from './cause-columns.ts';

/** Lengths are px at 100 %; the origin is the upper left corner. A box has the same size whatever its text, but on paper. */
export const causeBox = { width: 200, height: 78, columnGap: 44, rowGap: 14, margin: 12 } as const;
/** Room above the boxes for the names of the bands. */
const headroom = 34;

export interface FigurePoint {
  readonly x: number;
  readonly y: number;
}

export interface FigureNode extends FigurePoint {
  readonly id: string;
  readonly label: string;
  readonly kind: 'deviation' | 'cause';
  /** Null for a deviation, and for a cause that has no level yet. */
  readonly level: CauseLevel | null;
  readonly width: number;
  readonly height: number;
}

/** `points` run from the border of the cause to the border of what it leads to. */
export interface FigureEdge {
  readonly from: string;
  readonly to: string;
  readonly points: readonly FigurePoint[];
}

interface FigureBand {
  readonly kind: BandKind;
  readonly x: number;
  readonly width: number;
}

export interface CauseFigure {
  readonly width: number;
  readonly height: number;
  readonly bands: readonly FigureBand[];
  readonly nodes: readonly FigureNode[];
  readonly edges: readonly FigureEdge[];
}

interface CauseFigureInput {
  readonly deviations: readonly FigureDeviation[];
  readonly causes: readonly FigureCause[];
}

/**
 * Where everything of a why-graph stands: deviations to the left, then one band for each level, so that "varför?" is
 * asked to the right. Pure and repeatable; it reads links and levels only. Links to what does not exist are not drawn.
 * `heights`: of boxes, by id, where they are not all alike.
 */
export function layoutCauses(
  { deviations, causes }: CauseFigureInput,
  heights: ReadonlyMap<string, number> = new Map(),
): CauseFigure {
  const columns = causeColumns(deviations, causes);
  const links = linksOf(causes, columns);
  const rows = arrange(columns, links, heights);
  const nodes = [
    ...deviations.map((one) => node(one, 'deviation', null, columns, rows)),
    ...causes.map((one) => node(one, 'cause', one.level ?? null, columns, rows)),
  ];
  const byId = new Map(nodes.map((one) => [one.id, one]));
  const last = columns.bands.at(-1);
  const bottom = nodes.reduce((lowest, one) => Math.max(lowest, one.y + one.height), headroom);
  return {
    width: xOfColumn((last?.firstColumn ?? 0) + (last?.columns ?? 1)) - causeBox.columnGap + causeBox.margin,
    height: bottom + causeBox.margin,
    bands: columns.bands.map(({ kind, firstColumn, columns: count }) => ({
      kind,
      x: xOfColumn(firstColumn) - causeBox.columnGap / 2,
      width: count * (causeBox.width + causeBox.columnGap),
    })),
    nodes,
    edges: links.flatMap((link) => edge(link, byId, rows)),
  };
}

interface Link {
  readonly from: string;
  readonly to: string;
}

interface Rows {
  readonly heights: ReadonlyMap<string, number>;
  /** Middle of each node. */
  readonly middles: ReadonlyMap<string, number>;
  /** Bends of a link that passes other columns, from left to right, by `linkKey`. */
  readonly bends: ReadonlyMap<string, readonly FigurePoint[]>;
}

const linkKey = ({ from, to }: Link): string => `${from} ${to}`;

const xOfColumn = (column: number): number =>
  causeBox.margin + column * (causeBox.width + causeBox.columnGap);

function linksOf(causes: readonly FigureCause[], { columnOf }: Columns): readonly Link[] {
  return causes.flatMap(({ id, leadsTo = [] }) =>
    leadsTo.filter((to) => to !== id && columnOf.has(to)).map((to) => ({ from: id, to })),
  );
}

/**
 * The order within each column and the way round other boxes come from the layout library; which column a node has is
 * given, since the levels decide it. The library wants every second rank free for bends.
 */
function arrange({ columnOf }: Columns, links: readonly Link[], heights: ReadonlyMap<string, number>): Rows {
  const used = [...new Set(columnOf.values())].toSorted((a, b) => a - b);
  const graph = new graphlib.Graph();
  graph.setGraph({
    rankdir: 'LR',
    ranker: 'none',
    nodesep: causeBox.rowGap,
    edgesep: causeBox.rowGap,
    ranksep: causeBox.columnGap,
    marginy: headroom,
  });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const [id, column] of columnOf)
    graph.setNode(id, { ...sizeOf(id, heights), rank: 2 * used.indexOf(column) });
  for (const link of arrangedLinks(links, columnOf, used)) graph.setEdge(...leftFirst(columnOf, link));
  if (columnOf.size > 0) layout(graph, { constraints: inOrder(columnOf) });
  const middles = new Map([...columnOf.keys()].map((id) => [id, round(graph.node(id).y)]));
  return { heights, middles, bends: bendsOf(graph, columnOf, used, links) };
}

const sizeOf = (id: string, heights: ReadonlyMap<string, number>) => ({
  width: causeBox.width,
  height: heights.get(id) ?? causeBox.height,
});

/** Asks for deviations in the order of the case, which is how they are read; of very many the library may move some. */
function inOrder(columnOf: ReadonlyMap<string, number>): { left: string; right: string }[] {
  const first = [...columnOf].filter(([, column]) => column === 0).map(([id]) => id);
  return first.slice(1).map((right, index) => ({ left: first[index] ?? right, right }));
}

/**
 * The links that order the boxes, the shortest first. The library makes a box of its own for each column that a link passes
 * and its time grows faster than their number, so a dense graph gets no more than it can have: the rest is drawn straight.
 * A link within one column is part of a circle and orders nothing.
 */
function arrangedLinks(
  links: readonly Link[],
  columnOf: ReadonlyMap<string, number>,
  used: readonly number[],
): readonly Link[] {
  const rankOf = new Map(used.map((column, rank) => [column, rank]));
  const rank = (id: string) => rankOf.get(columnOf.get(id) ?? 0) ?? 0;
  const measured = links
    .map((link) => ({ link, length: Math.abs(rank(link.from) - rank(link.to)) }))
    .filter(({ length }) => length > 0)
    .toSorted((a, b) => a.length - b.length);
  let left = roomForLinks(columnOf.size);
  return measured.flatMap(({ link, length }) => {
    left -= length;
    return left >= 0 ? [link] : [];
  });
}

/** Columns that all links may reach over together: ample for graphs as people draw them. */
const roomForLinks = (boxes: number): number => 400 + 3 * boxes;

function leftFirst(columnOf: ReadonlyMap<string, number>, { from, to }: Link): readonly [string, string] {
  return (columnOf.get(to) ?? 0) <= (columnOf.get(from) ?? 0) ? [to, from] : [from, to];
}

/** Where a link crosses the columns between its ends: the library has made room for it there. */
function bendsOf(
  graph: graphlib.Graph,
  columnOf: ReadonlyMap<string, number>,
  used: readonly number[],
  links: readonly Link[],
): ReadonlyMap<string, readonly FigurePoint[]> {
  const bends = new Map<string, readonly FigurePoint[]>();
  for (const link of links) {
    const [left, right] = leftFirst(columnOf, link);
    const passed = used.filter(
      (column) => column > (columnOf.get(left) ?? 0) && column < (columnOf.get(right) ?? 0),
    );
    if (passed.length === 0) continue;
    if (!graph.hasEdge(left, right)) continue;
    const points = bendsIn(graph, left, right);
    bends.set(
      linkKey(link),
      passed.flatMap((column) => {
        const middle = libraryMiddle(used.indexOf(column));
        const point = points.find(({ x }) => Math.abs(x - middle) < causeBox.width / 2);
        if (!point) return [];
        const x = xOfColumn(column);
        return [
          { x, y: round(point.y) },
          { x: x + causeBox.width, y: round(point.y) },
        ];
      }),
    );
  }
  return bends;
}

/** The library's own types say `any` here. */
function bendsIn(graph: graphlib.Graph, left: string, right: string): readonly FigurePoint[] {
  const { points }: { readonly points: readonly FigurePoint[] } = graph.edge(left, right);
  return points.slice(1, -1);
}

const libraryMiddle = (rank: number): number =>
  causeBox.width / 2 + rank * (causeBox.width + causeBox.columnGap);

const round = (length: number): number => Math.round(length * 10) / 10;

function node(
  { id, label }: FigureDeviation,
  kind: FigureNode['kind'],
  level: CauseLevel | null,
  { columnOf }: Columns,
  { middles, heights }: Rows,
): FigureNode {
  const { width, height } = sizeOf(id, heights);
  const y = (middles.get(id) ?? 0) - height / 2;
  return { id, label, kind, level, x: xOfColumn(columnOf.get(id) ?? 0), y, width, height };
}

function edge(link: Link, byId: ReadonlyMap<string, FigureNode>, { bends }: Rows): readonly FigureEdge[] {
  const cause = byId.get(link.from);
  const effect = byId.get(link.to);
  if (!cause || !effect) return [];
  const between = bends.get(linkKey(link)) ?? [];
  const toLeft = effect.x < cause.x;
  const middle = ({ y, height }: FigureNode) => y + height / 2;
  const start = { x: toLeft ? cause.x : cause.x + cause.width, y: middle(cause) };
  const end = { x: toLeft ? effect.x + effect.width : effect.x, y: middle(effect) };
  // Within one column both ends are on the right-hand side.
  if (effect.x === cause.x) return [{ ...link, points: [start, { ...end, x: effect.x + effect.width }] }];
  return [{ ...link, points: [start, ...(toLeft ? between.toReversed() : between), end] }];
}
