import type { Drawing, DrawnShape, TextShape, Tone } from './drawing.ts';
import { leading, wrapText } from './wrap-text.ts';

/** One SVG element; colours are still tones, for each medium to give its own. */
export interface SvgElement {
  readonly tag: 'rect' | 'circle' | 'path' | 'text';
  /** Named as in JavaScript: `strokeWidth`. */
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly fill: Tone | null;
  readonly stroke: Tone | null;
  /** Of a text alone. */
  readonly lines?: readonly { readonly x: number; readonly y: number; readonly text: string }[];
}

/** A drawing as SVG elements in drawing order: the same for Word and preview. Texts without a letter are left out. */
export function svgElements({ shapes }: Drawing): readonly SvgElement[] {
  return shapes.map(elementOf).filter(({ tag, lines }) => tag !== 'text' || (lines ?? []).length > 0);
}

function elementOf(shape: DrawnShape): SvgElement {
  switch (shape.kind) {
    case 'rect': {
      const { x, y, width, height, corner } = shape;
      const rounded = corner === undefined ? {} : { rx: px(corner) };
      return painted('rect', { x: px(x), y: px(y), width: px(width), height: px(height), ...rounded }, shape);
    }
    case 'circle':
      return painted('circle', { cx: px(shape.x), cy: px(shape.y), r: px(shape.radius) }, shape);
    case 'polygon':
      return painted('path', { d: `M${shape.points.map(at).join('L')}Z` }, shape);
    case 'curve':
      return painted('path', { d: curve(shape.points) }, shape);
    case 'text':
      return textElement(shape);
  }
}

type Painted = Exclude<DrawnShape, TextShape>;

function painted(
  tag: 'rect' | 'circle' | 'path',
  place: Readonly<Record<string, string | number>>,
  { fill, stroke, thickness, dashed }: Painted,
): SvgElement {
  const line = stroke === undefined ? {} : { strokeWidth: thickness ?? 1 };
  const dashes = dashed === true ? { strokeDasharray: '4 3' } : {};
  return { tag, attributes: { ...place, ...line, ...dashes }, fill: fill ?? null, stroke: stroke ?? null };
}

function textElement(shape: TextShape): SvgElement {
  const { x, y, size, weight, tone } = shape;
  const lines = wrapText(shape.text, shape).map((text, index) => {
    return { x: px(x), y: px(y + size * (BASELINE + index * leading)), text };
  });
  const attributes = { fontSize: size, fontWeight: weight === 'semibold' ? 600 : 400 };
  return { tag: 'text', attributes, fill: tone, stroke: null, lines };
}

/** From the upper edge of a line to its baseline, over the size of its letters. */
const BASELINE = 0.95;

type Point = { readonly x: number; readonly y: number };

const px = (length: number): number => Math.round(length * 100) / 100;
const at = ({ x, y }: Point): string => `${px(x)} ${px(y)}`;

function curve(points: readonly Point[]): string {
  const [start, ...rest] = points;
  if (!start) return '';
  const pieces = rest.map((to, index) => {
    const from = points[index] ?? start;
    if (from.y === to.y || from.x === to.x) return `L${at(to)}`;
    const half = (to.x - from.x) / 2;
    return `C${at({ x: from.x + half, y: from.y })} ${at({ x: to.x - half, y: to.y })} ${at(to)}`;
  });
  return `M${at(start)}${pieces.join('')}`;
}
