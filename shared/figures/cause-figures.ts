import { causeGraph, causesBehind } from '../domain/cause-graph.ts';
import type { Cause } from '../domain/causes.ts';
import { causeColumns } from './cause-columns.ts';
import { layoutCauses, type CauseFigure } from './cause-layout.ts';
import { fitCauses, mostThatFit, type FigureRoom } from './fit-causes.ts';

interface DrawnDeviation {
  readonly id: string;
  readonly label: string;
  readonly text?: string | undefined;
}

export interface CauseCase {
  readonly deviations: readonly DrawnDeviation[];
  readonly causes: readonly Cause[];
}

/** A why-graph on paper: in one figure, or in one for each deviation that has causes. Null: too large to be read. */
export type CauseFigures =
  | { readonly kind: 'whole'; readonly figure: CauseFigure }
  | { readonly kind: 'parts'; readonly parts: readonly CausePart[] };

export interface CausePart {
  readonly deviation: DrawnDeviation;
  readonly causes: readonly Cause[];
  readonly figure: CauseFigure | null;
}

/**
 * The figures that show a case's causes readably on pages with this room. A graph too large for one is parted by deviation,
 * each with all the causes behind it; causes behind several are then drawn more than once.
 */
export function causeFigures(all: CauseCase, room: FigureRoom): CauseFigures {
  const figure = readable(all, room);
  if (figure) return { kind: 'whole', figure };
  const graph = causeGraph(all.causes, all.deviations);
  const parts = all.deviations.flatMap((deviation): CausePart[] => {
    const behind = causesBehind(graph, [deviation.id]);
    const causes = all.causes.filter(({ id }) => behind.has(id));
    if (causes.length === 0) return [];
    return [{ deviation, causes, figure: readable({ deviations: [deviation], causes }, room) }];
  });
  return { kind: 'parts', parts };
}

/** Texts of deviations and causes by id. */
export function causeTexts({ deviations, causes }: CauseCase): ReadonlyMap<string, string> {
  return new Map([...deviations, ...causes].map(({ id, text }) => [id, text ?? '']));
}

/** A graph that surely does not fit is not laid out: that is what costs. */
function readable(all: CauseCase, room: FigureRoom): CauseFigure | null {
  const most = mostThatFit(room);
  const perColumn = new Map<number, number>();
  for (const column of causeColumns(all.deviations, all.causes).columnOf.values())
    perColumn.set(column, (perColumn.get(column) ?? 0) + 1);
  if (Math.max(0, ...perColumn.keys()) >= most.columns || Math.max(0, ...perColumn.values()) > most.rows)
    return null;
  return fitCauses(layoutCauses(all), causeTexts(all), room);
}
