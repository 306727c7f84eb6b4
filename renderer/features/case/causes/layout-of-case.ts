import { layoutCauses, type CauseFigure } from '../../../../shared/figures/cause-layout.ts';
import type { CausesOfCase } from './use-causes.ts';

let latest: { readonly shape: string; readonly figure: CauseFigure } | null = null;

/**
 * Where everything stands. While only words change the figure is the same object: nothing moves, and nothing is laid out
 * again. Kept is ids and labels alone.
 */
export function layoutOfCase({ deviations, causes }: CausesOfCase): CauseFigure {
  const shape = JSON.stringify([
    deviations.map(({ id }) => id),
    causes.map(({ id, level, leadsTo }) => [id, level, leadsTo]),
  ]);
  if (latest?.shape !== shape) latest = { shape, figure: layoutCauses({ deviations, causes }) };
  return latest.figure;
}
