import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { httpTransport, lostAfter } from '../../../renderer/client/http-transport.ts';

/** What a browser's EventSource does: it tries again by itself and says so each time. */
class Events extends EventTarget {
  static last: Events | undefined;
  constructor() {
    super();
    Events.last = this;
  }
}
const say = (kind: 'open' | 'error'): void => void Events.last?.dispatchEvent(new Event(kind));

const lost = vi.fn<() => void>();
const reconnected = vi.fn<() => void>();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('EventSource', Events);
  lost.mockClear();
  reconnected.mockClear();
  const transport = httpTransport();
  transport.onEvent(() => undefined);
  transport.onLost(lost);
  transport.onReconnect(reconnected);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a host that cannot be reached for twenty seconds, however often it is tried, is lost, and that is told once', () => {
  expect(lostAfter).toBe(20_000);
  say('open');
  for (let tried = 0; tried < lostAfter; tried += 1_000) {
    expect(lost).not.toHaveBeenCalled();
    say('error');
    vi.advanceTimersByTime(1_000);
  }
  expect(lost).toHaveBeenCalledOnce();
  say('error');
  vi.advanceTimersByTime(lostAfter * 3);
  expect(lost).toHaveBeenCalledOnce();
});

test('a short break is none: the page fetches anew when the host is back', () => {
  say('open');
  say('error');
  vi.advanceTimersByTime(lostAfter - 1);
  say('open');
  vi.advanceTimersByTime(lostAfter * 3);
  expect(lost).not.toHaveBeenCalled();
  expect(reconnected).toHaveBeenCalledOnce();
});

test('a host that never answered is lost too', () => {
  say('error');
  vi.advanceTimersByTime(lostAfter);
  expect(lost).toHaveBeenCalledOnce();
});

test('each new break has its own twenty seconds', () => {
  say('open');
  say('error');
  vi.advanceTimersByTime(lostAfter / 2);
  say('open');
  say('error');
  vi.advanceTimersByTime(lostAfter / 2);
  expect(lost).not.toHaveBeenCalled();
  vi.advanceTimersByTime(lostAfter / 2);
  expect(lost).toHaveBeenCalledOnce();
});
