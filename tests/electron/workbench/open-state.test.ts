import { afterEach, expect, test, vi } from 'vitest';
import type { WorkbenchEvent } from '../../../shared/api/reply.ts';
import { createOpenState, warningMilliseconds } from '../../../electron/workbench/open-state.ts';
import { newRegister } from '../vault/test-register.ts';

afterEach(() => void vi.useRealTimers());

test('an idle register warns its windows a moment before it locks, and each sign of life starts the clock anew', async () => {
  const { register } = await newRegister();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const events: WorkbenchEvent['kind'][] = [];
  const state = createOpenState((event) => void events.push(event.kind));
  state.setIdleMinutes(5);
  await state.change(async (turn) => void turn.open('/plats/prov.register', register));
  expect(events).toEqual(['session-changed']);

  await vi.advanceTimersByTimeAsync(4 * minute);
  state.touch();
  await vi.advanceTimersByTimeAsync(5 * minute - warningMilliseconds - 1);
  expect(events).toEqual(['session-changed']);
  await vi.advanceTimersByTimeAsync(1);
  expect(events).toEqual(['session-changed', 'locking-soon']);
  expect(state.current()).not.toBeNull();
  await vi.advanceTimersByTimeAsync(warningMilliseconds);
  expect(events).toEqual(['session-changed', 'locking-soon', 'session-changed']);
  expect(state.current()).toBeNull();
});

const minute = 60_000;
