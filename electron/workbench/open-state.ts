import type { WorkbenchEvent } from '../../shared/api/reply.ts';
import { queryBuilderOf } from '../database/query-builder.ts';
import { AppError } from '../services/app-error.ts';
import type { OpenState, Unlocked } from '../services/command-steps.ts';
import type { OpenRegister } from '../vault/open-register.ts';
import { createQueue, type Queue } from './queue.ts';
import { createSessionLine } from './session-line.ts';
import { settledWithin } from './settled-within.ts';
import { createWindows } from './windows.ts';

/** The state with the one queue that everything touching the register stands in. */
export interface QueuedState extends OpenState {
  readonly queue: Queue;
}

export const defaultIdleMinutes = 10;

/** Long enough before the lock for a window to save what stands typed in it. */
export const warningMilliseconds = 15_000;

/** How long a lock waits for files on their way to be taken back; the key is dropped before that. */
const leavingMilliseconds = 5_000;

export function createOpenState(emit: (event: WorkbenchEvent) => void): QueuedState {
  const queue = createQueue();
  const windows = createWindows(emit);
  let unlocked: Unlocked | null = null;
  let isLocking = false;
  let last: { place: string; name: string; demo: boolean } | null = null;
  let minutes = defaultIdleMinutes;
  let timers: readonly ReturnType<typeof setTimeout>[] = [];

  const stopTimers = (): void => {
    for (const timer of timers) clearTimeout(timer);
    timers = [];
  };
  const close = async (asking: string | null = null): Promise<void> => {
    const closing = unlocked;
    if (!closing) return;
    isLocking = true;
    await windows.saveBeforeLock(asking);
    const leaving = await queue.run(async () => {
      // Closed by another meanwhile, and what is open now was asked for later.
      if (unlocked !== closing) return [];
      stopTimers();
      const { register, session } = closing;
      register.close();
      unlocked = null;
      emit({ kind: 'session-changed' });
      return [...session.leaving];
    });
    await settledWithin(leaving, leavingMilliseconds);
  };
  const touch = (): void => {
    stopTimers();
    if (!unlocked) return;
    timers = [
      setTimeout(() => emit({ kind: 'locking-soon' }), minutes * 60_000 - warningMilliseconds),
      // Stops nobody in line: whoever unlocks just now is here.
      setTimeout(() => void close(), minutes * 60_000),
    ];
    // An idle clock must not keep a finished host alive.
    for (const timer of timers) timer.unref();
  };
  const open = (place: string, register: OpenRegister): Unlocked => {
    // A register that nobody refers to any more would keep its key and its file for as long as the process lives.
    if (unlocked?.register !== register) unlocked?.register.close();
    unlocked = {
      place,
      register,
      db: queryBuilderOf(register.db),
      session: { logged: new Set(), uploads: new Map(), leaving: new Set() },
      recovery: null,
    };
    last = { place, name: register.name, demo: register.demo };
    isLocking = false;
    windows.forgetUnsaved();
    touch();
    emit({ kind: 'session-changed' });
    return unlocked;
  };
  const line = createSessionLine({ close, open });

  return {
    queue,
    current: () => unlocked,
    demand() {
      if (!unlocked) throw new AppError('locked');
      return unlocked;
    },
    lastPlace: () => last,
    forgetLastPlace() {
      last = null;
    },
    change: (work) => line.change(work),
    lock(asking) {
      line.overtake();
      return close(asking);
    },
    window(window, { state, unsaved = [] }) {
      if (state === 'here') return windows.arrived(window);
      if (state === 'gone') return windows.left(window);
      // An answer that comes when somebody has unlocked again tells of nothing that is locked now.
      const places = unlocked && !isLocking ? [] : unsaved;
      // After the lock the others show it too.
      if (windows.answered(window, places) && !unlocked) emit({ kind: 'session-changed' });
    },
    unsaved: () => windows.unsaved(),
    touch,
    setIdleMinutes(value) {
      minutes = value;
      touch();
    },
    idleMinutes: () => minutes,
  };
}
