import { causeLevels, type CauseLevel } from '../domain/causes.ts';

/** A cause without a level stands last until it has one. */
const bandKinds = ['deviation', ...causeLevels, 'unplaced'] as const;
export type BandKind = (typeof bandKinds)[number];

/** What the layout reads of a deviation or a cause. Its text is not among it: typing moves nothing. */
export interface FigureCause {
  readonly id: string;
  readonly label: string;
  readonly level?: CauseLevel | undefined;
  readonly leadsTo?: readonly string[] | undefined;
}
export interface FigureDeviation {
  readonly id: string;
  readonly label: string;
}

/** A band of one or more columns. A level without causes keeps its empty column: the gap is what should be seen. */
interface Band {
  readonly kind: BandKind;
  readonly firstColumn: number;
  readonly columns: number;
}

export interface Columns {
  readonly bands: readonly Band[];
  /** Column of each node, 0 at the deviations. */
  readonly columnOf: ReadonlyMap<string, number>;
}

/**
 * Puts each node in its level's band, and causes that explain causes of the same level in columns of their own within
 * it. Links that close a circle do not count, so it always ends; linear in nodes and links.
 */
export function causeColumns(
  deviations: readonly FigureDeviation[],
  causes: readonly FigureCause[],
): Columns {
  const depths = depthsWithinBand(causes);
  const inBand = (kind: BandKind) => causes.filter((cause) => bandOf(cause) === kind);
  const bands: Band[] = [];
  const columnOf = new Map<string, number>();
  let column = 0;
  for (const kind of bandKinds) {
    const held = inBand(kind);
    if (kind === 'unplaced' && held.length === 0) continue;
    const columns = 1 + held.reduce((most, { id }) => Math.max(most, depths.get(id) ?? 0), 0);
    bands.push({ kind, firstColumn: column, columns });
    for (const { id } of held) columnOf.set(id, column + (depths.get(id) ?? 0));
    if (kind === 'deviation') for (const { id } of deviations) columnOf.set(id, column);
    column += columns;
  }
  return { bands, columnOf };
}

const bandOf = ({ level }: FigureCause): BandKind => level ?? 'unplaced';

/** How many causes of its own band stand between a cause and the first that it explains. */
function depthsWithinBand(causes: readonly FigureCause[]): ReadonlyMap<string, number> {
  const byId = new Map(causes.map((cause) => [cause.id, cause]));
  const nearer = (cause: FigureCause) =>
    (cause.leadsTo ?? [])
      .map((id) => byId.get(id))
      .filter((effect) => effect !== undefined && bandOf(effect) === bandOf(cause));
  const depths = new Map<string, number>();
  for (const cause of causes) if (!depths.has(cause.id)) measure(cause, nearer, depths);
  return depths;
}

/** Depth-first with a stack of its own: a hostile file may hold a chain of thousands. */
function measure(
  start: FigureCause,
  nearer: (cause: FigureCause) => readonly (FigureCause | undefined)[],
  depths: Map<string, number>,
): void {
  const open = new Set<string>();
  const pending = [start];
  for (let cause = pending.at(-1); cause !== undefined; cause = pending.at(-1)) {
    const effects = nearer(cause);
    const unmeasured = effects.filter((effect) => effect && !depths.has(effect.id) && !open.has(effect.id));
    if (!depths.has(cause.id) && !open.has(cause.id) && unmeasured.length > 0) {
      open.add(cause.id);
      for (const effect of unmeasured) if (effect) pending.push(effect);
      continue;
    }
    pending.pop();
    if (depths.has(cause.id)) continue;
    const known = effects.map((effect) => (effect ? depths.get(effect.id) : undefined));
    depths.set(
      cause.id,
      known.reduce<number>((most, depth) => Math.max(most, (depth ?? -1) + 1), 0),
    );
    open.delete(cause.id);
  }
}
