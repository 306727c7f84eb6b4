import { expect, test, vi } from 'vitest';
import { createUnloadGuard } from '../../../../electron/hosts/desktop/unload-guard.ts';

/** What became of a page that asked to stay, and whether the user was asked. */
function left(
  answer: boolean,
  before: (guard: ReturnType<typeof createUnloadGuard>) => void = () => undefined,
) {
  const ask = vi.fn<() => boolean>(() => answer);
  const guard = createUnloadGuard(ask);
  before(guard);
  const preventDefault = vi.fn<() => void>();
  guard.prevented({ preventDefault });
  return { leaves: preventDefault.mock.calls.length > 0, asked: ask.mock.calls.length > 0 };
}

test('a window with something unsaved closes when the user says so', () => {
  expect(left(true)).toEqual({ leaves: true, asked: true });
});

test('and stays when the user takes it back', () => {
  expect(left(false)).toEqual({ leaves: false, asked: true });
});

test('after a lock the page is loaded anew without a question: the computer may be asleep', () => {
  expect(left(false, (guard) => guard.locked())).toEqual({ leaves: true, asked: false });
});

test('the page that came after the lock is asked about as any other', () => {
  const relocked = left(false, (guard) => {
    guard.locked();
    guard.loaded();
  });
  expect(relocked).toEqual({ leaves: false, asked: true });
});
