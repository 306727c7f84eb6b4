import { causeGraph, causesBehind } from '../domain/cause-graph.ts';
import type { Cause } from '../domain/causes.ts';
import type { CauseFigure } from './cause-layout.ts';
import { allLines, fitCauses, lyingRoom, uprightRoom } from './fit-causes.ts';

interface DrawnDeviation {
  readonly id: string;
  readonly label: string;
  readonly text?: string | undefined;
}

export interface CauseCase {
  readonly deviations: readonly DrawnDeviation[];
  readonly causes: readonly Cause[];
}

/** A figure on paper; `isLying` on a page turned on its side. */
export interface PaperFigure {
  readonly figure: CauseFigure;
  readonly isLying: boolean;
}

/** A why-graph on paper: in one figure, or in one for each deviation that has causes. Null: too large to be read. */
export type CauseFigures =
  | { readonly kind: 'whole'; readonly drawn: PaperFigure }
  | { readonly kind: 'parts'; readonly parts: readonly CausePart[] };

interface CausePart {
  readonly deviation: DrawnDeviation;
  readonly causes: readonly Cause[];
  readonly drawn: PaperFigure | null;
}

/**
 * The figures that show a case's causes on A4, with every text in full where there is room: all on an upright page, else one
 * for each deviation with all the causes behind it (causes behind several are then drawn more than once), else on pages lying
 * down. Texts are cut only where none of that is enough.
 */
export function causeFigures(all: CauseCase): CauseFigures {
  const whole = uncut(all, false);
  if (whole) return { kind: 'whole', drawn: whole };
  const parts = partsOf(all);
  const upright = parts.length > 1 ? parts.map((part) => uncut(part, false)) : [];
  if (upright.length > 0 && upright.every((drawn) => drawn !== null)) return asParts(parts, upright);
  const lying = uncut(all, true) ?? (parts.length > 1 ? null : cut(all));
  if (lying) return { kind: 'whole', drawn: lying };
  return asParts(
    parts,
    parts.map((part) => uncut(part, false) ?? uncut(part, true) ?? cut(part)),
  );
}

/** Texts of deviations and causes by id. */
export function causeTexts({ deviations, causes }: CauseCase): ReadonlyMap<string, string> {
  return new Map([...deviations, ...causes].map(({ id, text }) => [id, text ?? '']));
}

interface Part extends CauseCase {
  readonly deviation: DrawnDeviation;
}

function partsOf({ deviations, causes }: CauseCase): readonly Part[] {
  const graph = causeGraph(causes, deviations);
  return deviations.flatMap((deviation) => {
    const behind = causesBehind(graph, [deviation.id]);
    const held = causes.filter(({ id }) => behind.has(id));
    return held.length === 0 ? [] : [{ deviation, deviations: [deviation], causes: held }];
  });
}

const asParts = (parts: readonly Part[], drawn: readonly (PaperFigure | null)[]): CauseFigures => ({
  kind: 'parts',
  parts: parts.map(({ deviation, causes }, index) => ({ deviation, causes, drawn: drawn[index] ?? null })),
});

function uncut(all: CauseCase, isLying: boolean): PaperFigure | null {
  const fit = fitted(all, isLying, allLines);
  return fit?.isWhole ? { figure: fit.figure, isLying } : null;
}

/** As much of each text as there is room for; with fewer lines a box says nothing but its label. */
const fewerLines = [14, 10, 7, 5, 3];

function cut(all: CauseCase): PaperFigure | null {
  for (const lines of fewerLines)
    for (const isLying of [false, true]) {
      const fit = fitted(all, isLying, lines);
      if (fit) return { figure: fit.figure, isLying };
    }
  return null;
}

const fitted = (all: CauseCase, isLying: boolean, mostLines: number) =>
  fitCauses(all, causeTexts(all), { room: isLying ? lyingRoom : uprightRoom, mostLines });
