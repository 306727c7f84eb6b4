import type { Edge, Node } from '@xyflow/react';
import type { CauseLevel } from '../../../../shared/domain/causes.ts';
import type { CauseFigure, FigureEdge, FigureNode } from '../../../../shared/figures/cause-layout.ts';
import { causesText } from '../../../../shared/text/rooms/causes.ts';

/** What a box of the drawing shows. */
export interface BoxData extends Record<string, unknown> {
  readonly label: string;
  readonly kind: FigureNode['kind'];
  readonly level: CauseLevel | null;
  readonly text: string;
  readonly marks: readonly string[];
  /** Read out in full: what it is, what it leads to, what stands behind it. */
  readonly spoken: string;
}
export type BoxNode = Node<BoxData, 'box'>;

interface LinkData extends Record<string, unknown> {
  readonly points: FigureEdge['points'];
}
export type LinkEdge = Edge<LinkData, 'link'>;

/** The layout's boxes with what they show, for the drawing library. */
export function boxesOf(figure: CauseFigure, dataOf: (node: FigureNode) => BoxData): BoxNode[] {
  return figure.nodes.map((node) => {
    const { id, x, y, width, height } = node;
    // Taken away by the case alone: the library would take its links with it, one by one.
    const deletable = false;
    return { id, type: 'box', position: { x, y }, data: dataOf(node), width, height, deletable };
  });
}

export function linksOf(figure: CauseFigure): LinkEdge[] {
  const labels = new Map(figure.nodes.map(({ id, label }) => [id, label]));
  return figure.edges.map(({ from, to, points }) => ({
    id: `${from} ${to}`,
    source: from,
    target: to,
    type: 'link',
    data: { points },
    ariaLabel: causesText.edge(labels.get(from) ?? '', labels.get(to) ?? ''),
  }));
}
