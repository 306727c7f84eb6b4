/**
 * Milliseconds between two words to the workbench that somebody is here. A fraction of the shortest idle time that can be
 * set, one minute: whoever types without pause is never locked out.
 */
export const touchPause = 10_000;

/** `work`, but at most once in `pause` milliseconds. `now` is a clock in milliseconds that only goes forward. */
export function atMostEvery(pause: number, work: () => void, now: () => number): () => void {
  let last: number | null = null;
  return () => {
    const at = now();
    if (last !== null && at - last < pause) return;
    last = at;
    work();
  };
}
