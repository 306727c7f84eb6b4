// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { register } from '../../client/fake-bridge.ts';
import { App } from '../../../../renderer/app/App.tsx';
import { lockHere, noteOpen } from '../../../../renderer/client/lock-here.ts';
import { queryClient } from '../../../../renderer/client/query-client.ts';
import { openRoomText } from '../../../../shared/text/rooms/open-room.ts';

const users = [{ id: 'u', name: 'Kim Testmark', title: 'SAS' }];
const known = { place: 'p', name: 'Prov', inspection: { kind: 'register', users, demo: false } };
const locked = {
  kind: 'locked',
  today: '2026-11-22',
  register: { place: 'p', name: 'Prov', demo: false },
  recoveryPending: false,
  unsaved: [],
};

beforeEach(() => {
  register.answers.set('session.state', locked);
  register.answers.set('session.lock', locked);
  register.answers.set('session.places', { registers: [known] });
});
afterEach(() => {
  cleanup();
  queryClient.clear();
  register.answers.clear();
});

const heading = () => screen.findByRole('heading', { name: openRoomText.unlockTitle('Prov') });
const box = () => screen.getByLabelText(openRoomText.passphrase, { selector: 'input' });

// First, while nothing has been open in this window.
it('at the start of the program the passphrase is typed at once', async () => {
  render(<App />);
  await heading();
  expect(document.activeElement).toBe(box());
});

it('after a lock of the user in this window the passphrase is typed at once', async () => {
  noteOpen();
  await lockHere();
  render(<App />);
  await heading();
  expect(document.activeElement).toBe(box());
});

it('after a lock that was refused and one that then came by itself, the box is not where one types', async () => {
  noteOpen();
  register.refuseNext.set('session.lock', { code: 'bug' });
  await expect(lockHere()).rejects.toThrow('bug');
  render(<App />);
  const title = await heading();
  expect(document.activeElement).toBe(title);
});

it('after a lock that came by itself what is typed goes nowhere, until the user goes to the box', async () => {
  noteOpen();
  render(<App />);
  const title = await heading();
  expect(document.activeElement).toBe(title);
  const user = userEvent.setup();
  await user.keyboard('hemligt');
  expect(box()).toHaveProperty('value', '');
  await user.tab();
  expect(document.activeElement).toBe(box());
  await user.keyboard('fras');
  expect(box()).toHaveProperty('value', 'fras');
});

it('a register chosen from the list has its passphrase typed at once, also after such a lock', async () => {
  noteOpen();
  render(<App />);
  await heading();
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: openRoomText.back }));
  await user.click(screen.getByRole('button', { name: openRoomText.openAria('Prov') }));
  expect(document.activeElement).toBe(box());
});
