import type { WorkbenchEvent } from '../../shared/api/reply.ts';
import type { UnsavedPlace } from '../../shared/api/session.ts';

/** Milliseconds that a lock waits for the windows in all, whatever they do: nobody holds a register open by silence. */
export const longestAnswer = 1_500;
const mostWindows = 50;
const mostPlaces = 50;

/** The windows that show the register, each by the id it gives itself: they are told before it locks, and answer. */
export interface Windows {
  arrived(window: string): void;
  left(window: string): void;
  /** The window has saved what it could, or could not. Returns whether any of the places was not known yet. */
  answered(window: string, unsaved: readonly UnsavedPlace[]): boolean;
  /**
   * Tells every window but the one that asks, which has saved already, and waits for their answers. At once when there is
   * no other. Asked again meanwhile it waits for the same answers.
   */
  saveBeforeLock(asking: string | null): Promise<void>;
  /** Where something stood typed that the lock took away. Places, never words. */
  unsaved(): readonly UnsavedPlace[];
  forgetUnsaved(): void;
}

export function createWindows(emit: (event: WorkbenchEvent) => void): Windows {
  const present = new Set<string>();
  let unsaved: readonly UnsavedPlace[] = [];
  let round: Round | null = null;
  const arrived = (window: string): void => {
    if (present.size < mostWindows) present.add(window);
  };
  const done = (window: string): void => round?.answered(window);
  const ask = async (others: ReadonlySet<string>): Promise<void> => {
    round = createRound(others);
    emit({ kind: 'locking-now' });
    // One that was waited for in vain is gone; a slow one is back when it answers.
    for (const silent of await round.over) present.delete(silent);
    round = null;
  };
  return {
    arrived,
    left(window) {
      present.delete(window);
      done(window);
    },
    answered(window, places) {
      arrived(window);
      const news = places.filter((place) => !unsaved.some((known) => isSame(known, place)));
      unsaved = [...unsaved, ...news].slice(0, mostPlaces);
      done(window);
      return news.length > 0;
    },
    async saveBeforeLock(asking) {
      if (asking !== null) done(asking);
      if (round) return void (await round.over);
      const others = new Set([...present].filter((window) => window !== asking));
      if (others.size > 0) await ask(others);
    },
    unsaved: () => unsaved,
    forgetUnsaved() {
      unsaved = [];
    },
  };
}

interface Round {
  answered(window: string): void;
  /** Ends with those who have not answered. */
  readonly over: Promise<ReadonlySet<string>>;
}

function createRound(asked: ReadonlySet<string>): Round {
  const silent = new Set(asked);
  const { promise, resolve } = Promise.withResolvers<ReadonlySet<string>>();
  const timer = setTimeout(() => resolve(silent), longestAnswer);
  return {
    over: promise.finally(() => clearTimeout(timer)),
    answered(window) {
      silent.delete(window);
      if (silent.size === 0) resolve(silent);
    },
  };
}

const isSame = (one: UnsavedPlace, other: UnsavedPlace): boolean =>
  one.reference === other.reference && one.field === other.field;
