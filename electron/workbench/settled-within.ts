/** Waits until every piece of work has ended, well or badly, but no longer than `milliseconds`. Never throws. */
export async function settledWithin(work: readonly Promise<unknown>[], milliseconds: number): Promise<void> {
  if (work.length === 0) return;
  const limit = Promise.withResolvers<void>();
  const timer = setTimeout(limit.resolve, milliseconds);
  await Promise.race([Promise.allSettled(work), limit.promise]);
  clearTimeout(timer);
}
