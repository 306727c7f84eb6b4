import type { FigurePoint } from './cause-layout.ts';

/** An SVG path through points that leaves and enters each of them level, as links between columns do. */
export function smoothPath(points: readonly FigurePoint[]): string {
  const [first, ...rest] = points;
  if (!first) return '';
  let at = first;
  const curves = rest.map((to) => {
    const reach = (to.x - at.x) / 2;
    const curve =
      at.y === to.y
        ? `L ${to.x} ${to.y}`
        : `C ${at.x + reach} ${at.y} ${to.x - reach} ${to.y} ${to.x} ${to.y}`;
    at = to;
    return curve;
  });
  return [`M ${first.x} ${first.y}`, ...curves].join(' ');
}
