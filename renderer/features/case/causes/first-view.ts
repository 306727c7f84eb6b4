import type { CauseFigure } from '../../../../shared/figures/cause-layout.ts';

/** Where a drawing stands in its pane: px of the pane, and how large. */
export interface PaneView {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** Px. */
export interface PaneSize {
  readonly width: number;
  readonly height: number;
}

interface FirstViewInput {
  readonly pane: PaneSize;
  readonly figure: CauseFigure;
  readonly chosen: string | null;
  /** 1 is life size. */
  readonly largest: number;
}

/** Smaller than this the words in the boxes cannot be read at their own size: the boxes show fewer, larger ones. */
export const readable = 0.7;
/** Smaller than this not even those can be read. */
const smallest = 0.38;

/**
 * How a drawing is shown at first: all of it, if it can be read so; else all its bands, beginning at the chosen box; only
 * one with very many columns runs out of the pane.
 */
export function firstView({ pane, figure, chosen, largest }: FirstViewInput): PaneView {
  const byWidth = pane.width / figure.width;
  const whole = Math.min(byWidth, pane.height / figure.height, largest);
  const zoom = whole >= readable ? whole : Math.min(Math.max(byWidth, smallest), 1);
  const height = figure.height * zoom;
  const box = figure.nodes.find(({ id }) => id === chosen);
  const middle = box ? (box.y + box.height / 2) * zoom : 0;
  const top = Math.max(pane.height - height, Math.min(0, pane.height / 2 - middle));
  const centred = inMiddle(pane, figure, zoom);
  return { x: Math.max(0, centred.x), y: height <= pane.height ? centred.y : top, zoom };
}

/** All of a drawing in the middle of its pane, however small it becomes. */
export function wholeView({ pane, figure, largest }: Omit<FirstViewInput, 'chosen'>): PaneView {
  return inMiddle(pane, figure, Math.min(pane.width / figure.width, pane.height / figure.height, largest));
}

const inMiddle = (pane: PaneSize, figure: CauseFigure, zoom: number): PaneView => ({
  x: (pane.width - figure.width * zoom) / 2,
  y: (pane.height - figure.height * zoom) / 2,
  zoom,
});
