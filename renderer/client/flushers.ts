type Work = () => Promise<void>;
/** True when what stood there is saved. */
type LastChance = () => Promise<boolean>;

/** Work that must be done before a lock, an export or the closing of the window: what the user has typed is saved. */
const flushers = new Set<Work>();
/** The same for what is not a record yet, such as a report being registered: done only when it would be lost otherwise. */
const lastChances = new Map<LastChance, string>();
/** The names of those that could not be saved when it was tried last. */
const inVain = new Map<LastChance, string>();

export function onFlush(work: Work): () => void {
  flushers.add(work);
  return () => flushers.delete(work);
}

/** `name` is what the user knows the place by. */
export function onLastChance(name: string, work: LastChance): () => void {
  lastChances.set(work, name);
  return () => {
    lastChances.delete(work);
    inVain.delete(work);
  };
}

export async function runFlushers(): Promise<void> {
  await Promise.all([...flushers].map((work) => work()));
}

export async function runLastChances(): Promise<void> {
  const tries = [...lastChances].map(async ([work, name]) => {
    if (await work()) inVain.delete(work);
    // One whose place is gone meanwhile was given up by the user.
    else if (lastChances.has(work)) inVain.set(work, name);
  });
  await Promise.all(tries);
}

export const hasLastChances = (): boolean => lastChances.size > 0;
export const lastChancesInVain = (): readonly string[] => [...inVain.values()];
