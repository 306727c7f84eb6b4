/** Whether a page that asks to stay, since something typed in it is unsaved, may be left all the same. */
export interface UnloadGuard {
  /** The register has just been locked, and the page is about to be loaded anew. */
  locked(): void;
  /** A page has been loaded. */
  loaded(): void;
  /**
   * Electron's `will-prevent-unload`: the page asked to stay. Surprise: unless the event is prevented, the window neither
   * closes nor loads anew, without a word.
   */
  prevented(event: { preventDefault(): void }): void;
}

/**
 * After a lock the page goes, whatever it says: what it holds cannot be saved any more, and must not stay on the screen.
 * Otherwise the user decides; `leaveAnyway` asks.
 */
export function createUnloadGuard(leaveAnyway: () => boolean): UnloadGuard {
  let isLocked = false;
  return {
    locked() {
      isLocked = true;
    },
    loaded() {
      isLocked = false;
    },
    prevented(event) {
      if (isLocked || leaveAnyway()) event.preventDefault();
    },
  };
}
