import { z } from 'zod';

/**
 * A figure as shapes and words, laid out but not coloured: drawn as SVG in Word and as React elements in the preview.
 * Lengths are CSS px on paper (96 to the inch), the origin is the upper left corner. It is kept with finished documents,
 * so shapes are only ever added.
 */
const tones = ['ink', 'muted', 'line', 'paper', 'tint', 'individ', 'enhet', 'system'] as const;
export type Tone = (typeof tones)[number];

const length = z.number().min(-20_000).max(20_000);
const size = z.number().min(0).max(20_000);
const tone = z.enum(tones);
const point = z.strictObject({ x: length, y: length });

const paint = {
  fill: tone.optional(),
  stroke: tone.optional(),
  /** Of the stroke; 1 when left out. */
  thickness: z.number().min(0).max(20).optional(),
  dashed: z.boolean().optional(),
};

const shape = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('rect'),
    x: length,
    y: length,
    width: size,
    height: size,
    corner: size.optional(),
    ...paint,
  }),
  z.strictObject({ kind: z.literal('circle'), x: length, y: length, radius: size, ...paint }),
  z.strictObject({ kind: z.literal('polygon'), points: z.array(point).min(3).max(20), ...paint }),
  /** A line that bends softly and meets its points level, so that an arrowhead at its end stands level too. */
  z.strictObject({ kind: z.literal('curve'), points: z.array(point).min(2).max(500), ...paint }),
  /**
   * Words in a box: at most `maxLines` lines of `width`, the last with an ellipsis where there is more. What is kept is the
   * text, not its lines: whoever looks for a name reads it as it was written.
   */
  z.strictObject({
    kind: z.literal('text'),
    x: length,
    /** Upper edge of the first line. */
    y: length,
    width: size,
    maxLines: z.int().min(1).max(100),
    text: z.string().max(2000),
    size: z.number().min(1).max(200),
    weight: z.enum(['regular', 'semibold']),
    tone,
  }),
]);

export const drawingSchema = z.strictObject({
  width: size,
  height: size,
  shapes: z.array(shape).max(50_000),
});

type Shape = z.infer<typeof shape>;
export type Drawing = z.infer<typeof drawingSchema>;
export type TextShape = Extract<Shape, { kind: 'text' }>;
export type DrawnShape = Shape;

/** The words of a drawing in reading order. */
export function drawnTexts({ shapes }: Drawing): readonly string[] {
  return shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
}

/** The same drawing with every text run through `change`; the new words are wrapped anew in the same boxes. */
export function mapDrawnTexts(drawing: Drawing, change: (text: string) => string): Drawing {
  const shapes = drawing.shapes.map((shape) =>
    shape.kind === 'text' ? { ...shape, text: change(shape.text) } : shape,
  );
  return { ...drawing, shapes };
}
