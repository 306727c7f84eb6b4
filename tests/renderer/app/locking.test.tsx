// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { register } from '../client/fake-bridge.ts';
import { App } from '../../../renderer/app/App.tsx';
import { drafts, edit, flushAll, forgetDrafts } from '../../../renderer/client/autosave.ts';
import { keys, queryClient } from '../../../renderer/client/query-client.ts';
import { undo } from '../../../renderer/client/undo.ts';
import { lexSarahText } from '../../../shared/regimes/lex-sarah/text.ts';
import { lostText } from '../../../shared/text/lost.ts';
import { openRoomText } from '../../../shared/text/rooms/open-room.ts';

const address = { caseId: 'c', recordId: 'r', field: 'a' };

beforeEach(() => {
  register.calls.length = 0;
  register.answers.set('session.state', {
    kind: 'locked',
    today: '2026-11-22',
    recoveryPending: false,
    unsaved: [],
  });
  register.answers.set('session.places', { registers: [] });
});
afterEach(() => {
  cleanup();
  forgetDrafts();
  queryClient.clear();
  register.answers.clear();
});

async function isLocked(): Promise<void> {
  render(<App />);
  await screen.findByRole('heading', { level: 1, name: openRoomText.product });
}

it('a locked window holds nothing that was typed', async () => {
  edit(address, 'hemligt');
  await isLocked();
  expect(drafts.keys()).toEqual([]);
  await flushAll();
  expect(register.calls.map(({ name }) => name)).not.toContain('records.setField');
});

it('a locked window holds nothing of any case, and still knows that it is locked', async () => {
  queryClient.setQueryData(keys.case('c'), { id: 'c' });
  queryClient.setQueryData(keys.cases, ['rubrik']);
  queryClient.setQueryData(keys.settings, {});
  await isLocked();
  const known = queryClient.getQueryCache().getAll();
  expect(known.map(({ queryKey }) => queryKey[0]).toSorted()).toEqual([keys.places[0], keys.session[0]]);
});

it('a locked window has nothing to undo', async () => {
  edit(address, 'hemligt');
  await flushAll();
  await isLocked();
  expect(await undo('c')).toEqual({ kind: 'nothing' });
});

it('a locked window tells the workbench where something stood that the lock took, and shows what it says', async () => {
  queryClient.setQueryData(keys.case('c'), {
    id: 'c',
    regime: 'lex-sarah',
    internalReference: '2026-001',
    records: [{ id: 'r', part: 'event', label: '', fields: {} }],
  });
  const unsaved = [{ reference: '2026-001', field: lexSarahText.fields['event.summary']?.label ?? '' }];
  register.answers.set('session.state', {
    kind: 'locked',
    today: '2026-11-22',
    recoveryPending: false,
    unsaved,
  });
  edit({ ...address, field: 'summary' }, 'hemligt');
  await isLocked();
  const told = register.calls.filter(({ name }) => name === 'session.window');
  expect(told.map(({ input }) => input)).toEqual([{ state: 'saved', unsaved }]);
  const notice = screen.getByRole('alert').textContent;
  expect(notice).toContain(lostText.title);
  expect(notice).toContain(`2026-001: ${unsaved[0]?.field}`);
  expect(document.body.textContent).not.toContain('hemligt');
});
