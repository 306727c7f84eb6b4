/** Work that must be done before a lock, an export or the closing of the window: what the user has typed is saved. */
const flushers = new Set<() => Promise<void>>();

export function onFlush(work: () => Promise<void>): () => void {
  flushers.add(work);
  return () => flushers.delete(work);
}

export async function runFlushers(): Promise<void> {
  await Promise.all([...flushers].map((work) => work()));
}
