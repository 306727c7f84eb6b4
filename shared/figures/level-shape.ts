import type { CauseLevel } from '../domain/causes.ts';
import type { DrawnShape } from './drawing.ts';

/** The mark of a level in a box of `size`: circle, square or hexagon, so that colour is never alone. */
export function levelShape(
  level: CauseLevel,
  { x, y, size }: { x: number; y: number; size: number },
): DrawnShape {
  const at = (across: number, down: number) => ({ x: x + (across * size) / 16, y: y + (down * size) / 16 });
  switch (level) {
    case 'individ':
      return { kind: 'circle', ...at(8, 8), radius: (6.5 * size) / 16, fill: level };
    case 'enhet': {
      const side = (12 * size) / 16;
      return { kind: 'rect', ...at(2, 2), width: side, height: side, fill: level };
    }
    case 'system':
      return {
        kind: 'polygon',
        points: [at(8, 0.8), at(14.4, 4.4), at(14.4, 11.6), at(8, 15.2), at(1.6, 11.6), at(1.6, 4.4)],
        fill: level,
      };
  }
}
