import { expect, test, vi } from 'vitest';
import { settledWithin } from '../../../electron/workbench/settled-within.ts';

test.each([
  ['nothing to wait for', () => [], 0],
  ['work that has ended, well or badly', () => [Promise.resolve(), Promise.reject(new Error('x'))], 0],
  ['work that never ends', () => [Promise.resolve(), new Promise<never>(() => undefined)], 5_000],
])('%s', async (_what, work, milliseconds) => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  let isOver = false;
  const waiting = settledWithin(work(), 5_000).then(() => void (isOver = true));
  await vi.advanceTimersByTimeAsync(Math.max(0, milliseconds - 1));
  expect(isOver).toBe(milliseconds === 0);
  await vi.advanceTimersByTimeAsync(1);
  await waiting;
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});
