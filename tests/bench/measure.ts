import { setImmediate as turnOfEvents } from 'node:timers/promises';

/** One of two things that are timed side by side. Only `run` is timed. */
export interface Side {
  before?(): unknown;
  run(): unknown;
  after?(): unknown;
}

/** Milliseconds, or what the figure's unit says. */
export interface Sample {
  readonly median: number;
  readonly min: number;
  readonly max: number;
  readonly repetitions: number;
}

export interface Repetitions {
  readonly repetitions: number;
  /** Untimed rounds first, until code is compiled and caches are as they will be. */
  readonly warmups: number;
}

/** Times the sides in turn, in alternating order, so that what disturbs the machine disturbs both. */
export async function alternate<Name extends string>(
  sides: Readonly<Record<Name, Side>>,
  { repetitions, warmups }: Repetitions,
): Promise<Record<Name, Sample>> {
  // Object.keys of a record gives its own names.
  const names = Object.keys(sides) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = -warmups; round < repetitions; round += 1) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const took = await timed(sides[name]);
      if (round >= 0) times.get(name)?.push(took);
    }
  }
  const samples = names.map((name) => [name, sampleOf(times.get(name) ?? [])]);
  // One sample for each name, by construction.
  return Object.fromEntries(samples) as Record<Name, Sample>;
}

async function timed(side: Side): Promise<number> {
  await side.before?.();
  // What earlier rounds have left to be cleared away is cleared now, not in the time measured.
  await turnOfEvents();
  const start = performance.now();
  await side.run();
  const took = performance.now() - start;
  await side.after?.();
  return took;
}

export function sampleOf(values: readonly number[]): Sample {
  const sorted = values.toSorted((a, b) => a - b);
  const [low = 0, high = 0] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return {
    median: rounded((low + high) / 2),
    min: rounded(sorted[0] ?? 0),
    max: rounded(sorted.at(-1) ?? 0),
    repetitions: sorted.length,
  };
}

export function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
