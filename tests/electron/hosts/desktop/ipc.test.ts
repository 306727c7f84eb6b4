import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { pickMessage, saveMessage } from '../../../../electron/hosts/desktop/dialog-messages.ts';
import { type IpcReceiver, connectWindow } from '../../../../electron/hosts/desktop/ipc.ts';
import { createPickedFiles } from '../../../../electron/hosts/desktop/picked-files.ts';
import type { Reply } from '../../../../shared/api/reply.ts';
import { registerFolder } from '../../../contract/transports.ts';

const ourFrame = { senderFrame: { url: 'app://bench/', parent: null } };

/** The window's connection to a workbench that only notes what reaches it. */
function connection(upload: Reply<{ received: number }> = { ok: true, value: { received: 0 } }) {
  const reached: unknown[] = [];
  const handlers = new Map<string, Parameters<IpcReceiver['handle']>[1]>();
  const picked = createPickedFiles();
  connectWindow(
    { handle: (channel, listener) => void handlers.set(channel, listener) },
    {
      workbench: {
        async dispatch(name, raw) {
          reached.push([name, raw]);
          return { ok: true, value: null };
        },
        async uploadChunk(ticket, bytes) {
          reached.push([ticket, Buffer.from(bytes).toString()]);
          return upload;
        },
        onEvent: () => () => undefined,
      },
      picked,
      save: async () => ({ ok: true, value: 'saved' }),
      pick: async () => ({ ok: true, value: 'picked' }),
      send: () => undefined,
    },
  );
  return {
    reached,
    picked,
    invoke: async (channel: string, ...args: readonly unknown[]) =>
      handlers.get(channel)?.(ourFrame, ...args),
    from: async (senderFrame: { url: string; parent: unknown } | null, channel: string) =>
      handlers.get(channel)?.({ senderFrame }, 'session.state', {}),
  };
}

function folder(): string {
  const { path, remove } = registerFolder();
  onTestFinished(remove);
  return path;
}

test.each([
  ['workbench:call', null],
  ['workbench:call', { url: 'app://bench/', parent: {} }],
  ['workbench:save', { url: 'https://example.org/', parent: null }],
  ['workbench:pick', { url: 'file:///x.html', parent: null }],
])('on %s nothing reaches the workbench from the frame %j', async (channel, frame) => {
  const { from, reached } = connection();
  expect(await from(frame, channel)).toEqual({ ok: false, error: { code: 'refused' } });
  expect(reached).toEqual([]);
});

test('stores a picked file in the upload before the call goes on', async () => {
  const { invoke, reached, picked } = connection();
  const path = join(folder(), 'intyg.txt');
  writeFileSync(path, 'innehåll');
  const [file] = await picked.pick([path]);
  await invoke('workbench:call', 'attachments.finish', { ticket: 't' }, { body: file?.token });
  expect(reached).toEqual([
    ['t', 'innehåll'],
    ['attachments.finish', { ticket: 't' }],
  ]);
});

test('does not make the call when storing was refused', async () => {
  const { invoke, reached } = connection({ ok: false, error: { code: 'too-large' } });
  const body = new TextEncoder().encode('bild');
  const reply = await invoke('workbench:call', 'attachments.finish', { ticket: 't' }, { body });
  expect(reply).toEqual({ ok: false, error: { code: 'too-large' } });
  expect(reached).toEqual([['t', 'bild']]);
});

test.each([
  ['a path instead of a token', { body: '/etc/passwd' }, 'not-found'],
  ['a body of another kind', { body: 7 }, 'bad-input'],
  ['an origin of another kind', { origin: {} }, 'bad-input'],
  ['options of another kind', 'x', 'bad-input'],
])('refuses %s', async (_what, options, code) => {
  const { invoke, reached } = connection();
  const reply = await invoke('workbench:call', 'attachments.finish', { ticket: 't' }, options);
  expect(reply).toEqual({ ok: false, error: { code } });
  expect(reached).toEqual([]);
});

test('a token of a picked file is good once, and folders get none', async () => {
  const home = folder();
  const path = join(home, 'a.txt');
  writeFileSync(path, 'abc');
  mkdirSync(join(home, 'mapp'));
  const picked = createPickedFiles();
  const files = await picked.pick([path, join(home, 'mapp'), join(home, 'borta.txt')]);
  expect(files).toEqual([{ token: expect.any(String), name: 'a.txt', size: 3, mediaType: '' }]);
  expect(JSON.stringify(files)).not.toContain(home);
  const token = files[0]?.token ?? '';
  expect([picked.take(token), picked.take(token)]).toEqual([path, undefined]);
});

test.each([
  [{ kind: 'folder' }, { kind: 'folder', subject: '' }],
  [
    { kind: 'new-register', name: 'Prov' },
    { kind: 'new-register', subject: 'Prov' },
  ],
  [
    { kind: 'attachment', recordId: 'x' },
    { kind: 'attachment', subject: 'x' },
  ],
  [{ kind: 'attachment' }, undefined],
  [{ kind: '__proto__' }, undefined],
  [null, undefined],
])('reads the request %j to save', (raw, expected) => {
  expect(saveMessage(raw)).toEqual(expected);
});

test.each([
  [
    { kind: 'register', paths: ['/etc/passwd'] },
    { kind: 'register', paths: [] },
  ],
  [
    { kind: 'dropped', paths: ['/a'] },
    { kind: 'dropped', paths: ['/a'] },
  ],
  [{ kind: 'dropped', paths: ['/a', 7] }, undefined],
  [{ kind: 'dropped' }, undefined],
  ['dropped', undefined],
])('reads the request %j to pick', (raw, expected) => {
  expect(pickMessage(raw)).toEqual(expected);
});
