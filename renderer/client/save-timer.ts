/** Milliseconds after the last keystroke that an edit is saved. */
const rest = 600;
/** Milliseconds after the first unsaved keystroke that it is saved though the typing goes on. */
const longest = 1_000;

/**
 * When what is typed in one field is saved: as soon as the typing rests, and at the latest a second after the first
 * keystroke that is not saved, so that whoever types on without a pause loses no more than that.
 */
export interface SaveTimer {
  /** A keystroke, or with another `wait` a change that is whole at once. */
  typed(wait?: number): void;
  /** A refused save is tried again after `wait` milliseconds, unless something is typed before. */
  retry(wait: number): void;
  /** A save begins, or nothing is left to save. */
  stop(): void;
}

export function createSaveTimer(save: () => void): SaveTimer {
  let resting: ReturnType<typeof setTimeout> | undefined;
  let latest: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    clearTimeout(resting);
    clearTimeout(latest);
    latest = undefined;
  };
  const due = (): void => {
    stop();
    save();
  };
  const restFor = (wait: number): void => {
    clearTimeout(resting);
    resting = setTimeout(due, wait);
  };
  return {
    typed(wait = rest) {
      restFor(wait);
      latest ??= setTimeout(due, longest);
    },
    retry: restFor,
    stop,
  };
}
