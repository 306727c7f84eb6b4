import type { CauseFigure, FigureNode } from '../../../../shared/figures/cause-layout.ts';

export type Arrow = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

/**
 * Where an arrow key goes from a box: right to what stands behind it, left to what it led to, of several the one in the
 * nearest column and there the nearest in height; up and down within the column. Null where there is nothing that way.
 */
export function nextBox(figure: CauseFigure, from: string, arrow: Arrow): string | null {
  const here = figure.nodes.find(({ id }) => id === from);
  if (!here) return figure.nodes[0]?.id ?? null;
  const linked = (end: 'from' | 'to', other: 'from' | 'to') =>
    new Set(figure.edges.filter((edge) => edge[end] === from).map((edge) => edge[other]));
  if (arrow === 'ArrowRight') return nearest(here, within(figure, linked('to', 'from')));
  if (arrow === 'ArrowLeft') return nearest(here, within(figure, linked('from', 'to')));
  const isThatWay = (node: FigureNode) => (arrow === 'ArrowUp' ? node.y < here.y : node.y > here.y);
  return nearest(
    here,
    figure.nodes.filter((node) => node.x === here.x && isThatWay(node)),
  );
}

const within = (figure: CauseFigure, ids: ReadonlySet<string>): readonly FigureNode[] =>
  figure.nodes.filter(({ id }) => ids.has(id));

function nearest(here: FigureNode, nodes: readonly FigureNode[]): string | null {
  const across = ({ x }: FigureNode) => Math.abs(x - here.x);
  const along = ({ y }: FigureNode) => Math.abs(y - here.y);
  const [first] = nodes.toSorted((a, b) => across(a) - across(b) || along(a) - along(b));
  return first?.id ?? null;
}
