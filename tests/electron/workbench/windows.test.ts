import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { WorkbenchEvent } from '../../../shared/api/reply.ts';
import { createWindows, longestAnswer } from '../../../electron/workbench/windows.ts';

let events: WorkbenchEvent['kind'][] = [];
const open = () => createWindows(({ kind }) => void events.push(kind));

beforeEach(() => {
  events = [];
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

/** Whether the lock may go on, asked again and again while the clock goes. */
function follow(waiting: Promise<void>) {
  const state = { isOver: false };
  void waiting.then(() => (state.isOver = true));
  return async (milliseconds = 0) => {
    await vi.advanceTimersByTimeAsync(milliseconds);
    return state.isOver;
  };
}

it.each([
  ['there is no window', []],
  ['the window that asks is the only one', ['a']],
])('a lock waits for nobody when %s', async (_when, present) => {
  const windows = open();
  for (const window of present) windows.arrived(window);
  expect(await follow(windows.saveBeforeLock('a'))()).toBe(true);
  expect(events).toEqual([]);
});

it('a lock tells the windows and waits until each has answered or is gone', async () => {
  const windows = open();
  for (const window of ['a', 'b', 'c']) windows.arrived(window);
  const isOver = follow(windows.saveBeforeLock('a'));
  expect(events).toEqual(['locking-now']);
  windows.answered('b', []);
  expect(await isOver(longestAnswer - 1)).toBe(false);
  windows.left('c');
  expect(await isOver()).toBe(true);
});

it('a lock that nobody asked for from a window waits for all of them', async () => {
  const windows = open();
  windows.arrived('a');
  const isOver = follow(windows.saveBeforeLock(null));
  expect(await isOver()).toBe(false);
  windows.answered('a', []);
  expect(await isOver()).toBe(true);
});

it('a window that is silent holds a lock for the shortest time, and the next one not at all until it is back', async () => {
  const windows = open();
  windows.arrived('b');
  const isOver = follow(windows.saveBeforeLock('a'));
  expect(await isOver(longestAnswer - 1)).toBe(false);
  expect(await isOver(1)).toBe(true);
  expect(await follow(windows.saveBeforeLock('a'))()).toBe(true);
  windows.answered('b', []);
  expect(await follow(windows.saveBeforeLock('a'))()).toBe(false);
});

it('two windows that lock at once wait for neither of each other', async () => {
  const windows = open();
  windows.arrived('a');
  windows.arrived('b');
  const first = follow(windows.saveBeforeLock('a'));
  const second = follow(windows.saveBeforeLock('b'));
  expect(await first()).toBe(true);
  expect(await second()).toBe(true);
  expect(events).toEqual(['locking-now']);
});

it('keeps each place where something was lost once', () => {
  const windows = open();
  const place = { reference: '2026-001', field: 'Vad har hänt?' };
  expect(windows.answered('a', [place])).toBe(true);
  expect(windows.answered('b', [place, { ...place, reference: null }])).toBe(true);
  expect(windows.answered('b', [place])).toBe(false);
  expect(windows.unsaved()).toEqual([place, { ...place, reference: null }]);
  windows.forgetUnsaved();
  expect(windows.unsaved()).toEqual([]);
});
