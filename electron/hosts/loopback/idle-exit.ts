/** Ends the host when no page has listened for a while: a forgotten register must not stay open. */
export interface IdleExit {
  listener(change: 1 | -1): void;
  /** The host's own window is closed: wait only as long as another page needs to reconnect. */
  hurry(): void;
  stop(): void;
}

const reconnectTime = 3_000;

export function createIdleExit(idleMilliseconds: number, exit: () => void): IdleExit {
  let listeners = 0;
  let patience = idleMilliseconds;
  let timer: NodeJS.Timeout | undefined;
  const settle = (): void => {
    clearTimeout(timer);
    timer = listeners === 0 ? setTimeout(exit, patience) : undefined;
  };
  settle();
  return {
    listener(change) {
      listeners += change;
      settle();
    },
    hurry() {
      patience = Math.min(patience, reconnectTime);
      settle();
    },
    stop: () => clearTimeout(timer),
  };
}
