import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createIdleExit } from '../../../../electron/hosts/loopback/idle-exit.ts';

const exit = vi.fn<() => void>();
beforeEach(() => {
  vi.useFakeTimers();
  exit.mockClear();
});
afterEach(() => vi.useRealTimers());

test('ends when nobody has come', () => {
  createIdleExit(60_000, exit);
  vi.advanceTimersByTime(59_999);
  expect(exit).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(exit).toHaveBeenCalledOnce();
});

test('stays as long as one page of several listens', () => {
  const idle = createIdleExit(60_000, exit);
  idle.listener(1);
  idle.listener(1);
  idle.listener(-1);
  vi.advanceTimersByTime(600_000);
  expect(exit).not.toHaveBeenCalled();
  idle.listener(-1);
  vi.advanceTimersByTime(60_000);
  expect(exit).toHaveBeenCalledOnce();
});

test('waits for a page that is loaded anew, also when its window is said to be closed', () => {
  const idle = createIdleExit(60_000, exit);
  idle.listener(1);
  idle.listener(-1);
  idle.hurry();
  vi.advanceTimersByTime(2_000);
  idle.listener(1);
  vi.advanceTimersByTime(600_000);
  expect(exit).not.toHaveBeenCalled();
});

test('ends within seconds when the window is closed and nobody else listens', () => {
  const idle = createIdleExit(60_000, exit);
  idle.listener(1);
  idle.hurry();
  idle.listener(-1);
  vi.advanceTimersByTime(3_000);
  expect(exit).toHaveBeenCalledOnce();
});
