// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { openRoomText } from '../../../shared/text/rooms/open-room.ts';
import { shellText } from '../../../shared/text/rooms/shell.ts';

/** The loopback host as the window meets it: one kind of answer to each call, and events. */
const host = { isThere: true };
class Events extends EventTarget {
  static last: Events | undefined;
  constructor() {
    super();
    Events.last = this;
  }
}
const open = {
  kind: 'open',
  host: 'loopback',
  register: { place: 'p', name: 'Hemliga registret', demo: false },
  user: { id: 'u', name: 'Karin Ek', title: 'SAS' },
  recoveryPending: false,
  unsaved: [],
  idleMinutes: 10,
  today: '2026-11-23',
};

beforeAll(() => {
  vi.stubGlobal('EventSource', Events);
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  vi.stubGlobal('scrollTo', () => undefined);
  // This DOM has no dialogs.
  HTMLDialogElement.prototype.close = () => undefined;
  HTMLDialogElement.prototype.showModal = () => undefined;
  vi.stubGlobal('fetch', async (_path: string, { body }: { body: string }) => {
    if (!host.isThere) throw new TypeError('nobody listens');
    const { name }: { name: string } = JSON.parse(body);
    const reply =
      name === 'session.state' ? { ok: true, value: open } : { ok: false, error: { code: 'not-found' } };
    return new Response(JSON.stringify(reply));
  });
});
beforeEach(() => {
  host.isThere = true;
  vi.useFakeTimers({ shouldAdvanceTime: true });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

async function openWindow(): Promise<{ known: () => unknown }> {
  vi.resetModules();
  const { App } = await import('../../../renderer/app/App.tsx');
  const { followEvents, keys, queryClient } = await import('../../../renderer/client/query-client.ts');
  followEvents();
  render(<App />);
  await screen.findByText(shellText.user('Karin Ek', 'SAS'));
  queryClient.setQueryData(keys.case('c'), { id: 'c' });
  return { known: () => queryClient.getQueryData(keys.case('c')) };
}

const say = (event: Event): void => void Events.last?.dispatchEvent(event);
const sessionChanged = (): Event =>
  new MessageEvent('message', { data: JSON.stringify({ kind: 'session-changed' }) });

it('a program that was killed: the window says that it has ended, and knows nothing more of any case', async () => {
  const { known } = await openWindow();
  act(() => say(new Event('open')));
  host.isThere = false;
  act(() => say(new Event('error')));
  await act(() => vi.advanceTimersByTimeAsync(20_000));
  expect(screen.getByRole('heading', { name: openRoomText.ended.title })).toBeTruthy();
  expect(screen.queryByText(shellText.user('Karin Ek', 'SAS'))).toBeNull();
  expect(document.body.textContent).not.toContain('Hemliga registret');
  expect(known()).toBeUndefined();
});

it('a program that ended in order: at once, since it said that it locked and then did not answer', async () => {
  const { known } = await openWindow();
  act(() => say(new Event('open')));
  host.isThere = false;
  act(() => say(sessionChanged()));
  await screen.findByRole('heading', { name: openRoomText.ended.title });
  expect(known()).toBeUndefined();
});

it('a program that comes back is asked what is open', async () => {
  await openWindow();
  act(() => say(new Event('open')));
  host.isThere = false;
  act(() => say(new Event('error')));
  await act(() => vi.advanceTimersByTimeAsync(20_000));
  await screen.findByRole('heading', { name: openRoomText.ended.title });
  host.isThere = true;
  act(() => say(new Event('open')));
  await screen.findByText(shellText.user('Karin Ek', 'SAS'));
  expect(screen.queryByRole('heading', { name: openRoomText.ended.title })).toBeNull();
});
