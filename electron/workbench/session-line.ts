import { AppError } from '../services/app-error.ts';
import type { SessionTurn } from '../services/command-steps.ts';
import { createQueue } from './queue.ts';

/** The line that all who want to change what is open stand in, apart from the queue of ordinary calls. */
export interface SessionLine {
  /** Runs `work` when those before it have ended, key derivation and all. */
  change<T>(work: (turn: SessionTurn) => Promise<T>): Promise<T>;
  /** Whoever stands in line now, or is deriving a key, opens nothing any more: `locked`. */
  overtake(): void;
}

/**
 * Invariant: one register at most is open, and none that was asked for before a lock is open after it. A lock does not stand
 * in the line, since a key derivation may take seconds.
 */
export function createSessionLine(seat: SessionTurn): SessionLine {
  const line = createQueue();
  let overtakings = 0;
  return {
    change(work) {
      const before = overtakings;
      const demandTurn = (): void => {
        if (overtakings !== before) throw new AppError('locked');
      };
      return line.run(async () => {
        demandTurn();
        return work({
          close: () => seat.close(),
          open(place, register) {
            // Its key is in memory already, and nobody else would ever drop it.
            if (overtakings !== before) register.close();
            demandTurn();
            return seat.open(place, register);
          },
        });
      });
    },
    overtake() {
      overtakings += 1;
    },
  };
}
