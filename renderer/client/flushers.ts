type Work = () => Promise<void>;

/** Work that must be done before a lock, an export or the closing of the window: what the user has typed is saved. */
const flushers = new Set<Work>();
/** The same for what is not a record yet, such as a report being registered: done only when it would be lost otherwise. */
const lastChances = new Set<Work>();

export function onFlush(work: Work): () => void {
  flushers.add(work);
  return () => flushers.delete(work);
}

export function onLastChance(work: Work): () => void {
  lastChances.add(work);
  return () => lastChances.delete(work);
}

export const runFlushers = (): Promise<void> => runAll(flushers);
export const runLastChances = (): Promise<void> => runAll(lastChances);
export const hasLastChances = (): boolean => lastChances.size > 0;

async function runAll(works: ReadonlySet<Work>): Promise<void> {
  await Promise.all([...works].map((work) => work()));
}
