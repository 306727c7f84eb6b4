import { causeLevels, type CauseLevel } from '../domain/causes.ts';
import type { BandKind } from './cause-columns.ts';
import type { CauseFigure, FigureEdge, FigureNode } from './cause-layout.ts';
import { linesInNode, longestNodeText, nodeText, textRoom } from './cause-node.ts';
import type { Drawing, DrawnShape, Tone } from './drawing.ts';
import { levelShape } from './level-shape.ts';

/** The words of a drawn why-graph. */
export interface CauseWords {
  readonly bands: Readonly<Record<BandKind, string>>;
  /** Texts of deviations and causes by id. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * A laid out why-graph as a drawing: bands with their marks, arrows from cause to effect, and boxes with label and as much
 * of their text as they hold. Deviations are shaded and square, causes have the colour and the mark of their level.
 */
export function drawCauses(figure: CauseFigure, words: CauseWords): Drawing {
  return {
    width: figure.width,
    height: figure.height,
    shapes: [
      { kind: 'rect', x: 0, y: 0, width: figure.width, height: figure.height, fill: 'paper' },
      ...bandShapes(figure, words),
      ...figure.edges.flatMap(arrow),
      ...figure.nodes.flatMap((node) => nodeShapes(node, words.texts.get(node.id) ?? '')),
    ],
  };
}

function bandShapes({ bands, width, height }: CauseFigure, words: CauseWords): readonly DrawnShape[] {
  return bands.flatMap((band, index): DrawnShape[] => {
    const left = Math.max(0, band.x);
    const inner = Math.min(width, band.x + band.width) - left;
    const level = levelOf(band.kind);
    const size = 11;
    const indent = (index === 0 ? 4 : 10) + (level ? 13 : 0);
    const line: DrawnShape = {
      kind: 'curve',
      points: [
        { x: left, y: 0 },
        { x: left, y: height },
      ],
      stroke: 'line',
      thickness: 0.6,
      dashed: true,
    };
    const heading: DrawnShape = {
      kind: 'text',
      x: left + indent,
      y: 4,
      width: Math.max(1, inner - indent),
      maxLines: 1,
      text: words.bands[band.kind],
      size,
      weight: 'semibold',
      tone: 'ink',
    };
    const mark = level ? [levelShape(level, { x: left + indent - 13, y: 5, size: 10 })] : [];
    return [...(index === 0 ? [] : [line]), ...mark, heading];
  });
}

const levelOf = (kind: BandKind): CauseLevel | undefined => causeLevels.find((level) => level === kind);

const arrowLength = 6;

/** The line ends in the base of its head, the head in the border of the effect. */
function arrow({ points }: FigureEdge): readonly DrawnShape[] {
  const tip = points.at(-1);
  const before = points.at(-2);
  if (!tip || !before) return [];
  const towards = before.x < tip.x ? 1 : -1;
  const base = { x: tip.x - towards * arrowLength, y: tip.y };
  // Two boxes of one column are joined on their right-hand side.
  const out = tip.x + arrowLength + 3;
  const beside = [before, { x: out, y: before.y }, { x: out, y: base.y }, base];
  const half = 3;
  const head = [tip, { x: base.x, y: base.y - half }, { x: base.x, y: base.y + half }];
  return [
    {
      kind: 'curve',
      points: before.x === tip.x ? beside : [...points.slice(0, -1), base],
      stroke: 'muted',
      thickness: 1,
    },
    { kind: 'polygon', points: head, fill: 'muted' },
  ];
}

function nodeShapes(node: FigureNode, text: string): readonly DrawnShape[] {
  const { x, y, width } = node;
  const { padding, size, markSize, labelHeight } = nodeText;
  const mark = node.level ? markSize + 4 : 0;
  const label: DrawnShape = {
    kind: 'text',
    x: x + padding + mark,
    y: y + padding,
    width: Math.max(1, width - 2 * padding - mark),
    maxLines: 1,
    text: node.label.slice(0, longestNodeText),
    size: size + 0.5,
    weight: 'semibold',
    tone: 'ink',
  };
  const maxLines = linesInNode(node.height);
  const said: DrawnShape = {
    kind: 'text',
    x: x + padding,
    y: y + padding + labelHeight,
    ...textRoom(width),
    maxLines: Math.max(1, maxLines),
    text: openingWords(text),
    tone: 'ink',
  };
  return [
    frame(node),
    ...(node.level ? [levelShape(node.level, { x: x + padding, y: y + padding + 1.5, size: markSize })] : []),
    label,
    ...(maxLines > 0 && said.text !== '' ? [said] : []),
  ];
}

function frame({ x, y, width, height, kind, level }: FigureNode): DrawnShape {
  const box = { kind: 'rect', x, y, width, height } as const;
  if (kind === 'deviation') return { ...box, fill: 'tint', stroke: 'ink', thickness: 1.6 };
  const stroke: Tone = level ?? 'muted';
  return { ...box, corner: 5, fill: 'paper', stroke, thickness: 1.2, ...(level ? {} : { dashed: true }) };
}

/** The opening of a long text; a name is not cut in two, for what looks for names must find it. */
function openingWords(text: string): string {
  if (text.length <= longestNodeText) return text;
  const opening = text.slice(0, longestNodeText);
  const whole = opening.replace(/\s+\S*$/u, '');
  return `${whole === '' ? opening.toWellFormed() : whole} …`;
}
