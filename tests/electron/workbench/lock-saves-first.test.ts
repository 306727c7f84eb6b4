import { expect, onTestFinished, test } from 'vitest';
import type { WorkbenchEvent } from '../../../shared/api/reply.ts';
import { createHostDeps } from '../../../electron/host-support/host-deps.ts';
import { createWorkbench } from '../../../electron/workbench.ts';
import { resourcesFolder } from '../../contract/transports.ts';
import { passphrase, quickKdf, temporaryFolder } from '../vault/test-register.ts';

/** A register with one case, and two windows that show it. */
async function openBench() {
  const dataFolder = temporaryFolder();
  const workbench = createWorkbench(
    createHostDeps({ host: 'loopback', dataFolder, resourcesFolder, kdf: quickKdf }),
  );
  const events: WorkbenchEvent[] = [];
  workbench.onEvent((event) => void events.push(event));
  const call = async (name: string, input: object = {}, origin = 'b') => {
    const reply = await workbench.dispatch(name, input, { origin });
    if (!reply.ok) throw new Error(`${name} ${reply.error.code}`);
    return Object(reply.value);
  };
  const user = { name: 'Kim Testmark', title: 'SAS' };
  await call('session.create', { name: 'Prov', demo: false, user, passphrase });
  for (const window of ['a', 'b']) await call('session.window', { state: 'here' }, window);
  onTestFinished(async () => {
    for (const window of ['a', 'b']) await call('session.window', { state: 'gone' }, window);
    await workbench.close();
  });
  const { id } = await call('cases.create', { regime: 'lex-sarah', values: {} });
  const { records } = await call('cases.get', { caseId: id });
  const event = records.find(({ part }: { part: string }) => part === 'event');
  const summary = { recordId: event.id, field: 'summary', revision: 0, value: 'Skrivet i sista stund' };
  const unlock = async () => {
    const { register } = await call('session.state');
    const { users } = await call('session.users').catch(() =>
      call('session.inspect', { place: register.place }),
    );
    await call('session.unlock', { place: register.place, userId: users[0].id, passphrase });
  };
  return { workbench, events, call, summary, caseId: id, recordId: event.id, unlock };
}

test.each([
  ['another window', ({ call }: Bench) => call('session.lock', {}, 'b')],
  ['the computer that goes to sleep', ({ workbench }: Bench) => workbench.lock()],
])('a lock asked for by %s takes what the window saves when it is told', async (_who, lock) => {
  const bench = await openBench();
  const { call, workbench } = bench;
  const saved = Promise.withResolvers<void>();
  const stop = workbench.onEvent((event) => {
    if (event.kind !== 'locking-now') return;
    stop();
    void call('session.window', { state: 'saved' }, 'b');
    void call('records.setField', bench.summary, 'a')
      .then(() => call('session.window', { state: 'saved', unsaved: [] }, 'a'))
      .then(() => saved.resolve());
  });
  await lock(bench);
  await saved.promise;
  expect(await call('session.state')).toMatchObject({ kind: 'locked', unsaved: [] });
  await bench.unlock();
  const { record } = await call('cases.record', { recordId: bench.recordId });
  expect(record.fields.summary.value).toBe('Skrivet i sista stund');
});

test('where something was lost is known while the register is locked, and forgotten with the next unlock', async () => {
  const { call, workbench, events, unlock } = await openBench();
  const lost = { reference: '2026-001', field: 'Vad har hänt?' };
  const late = { reference: '2026-001', field: 'R2, Rapporten' };
  workbench.onEvent((event) => {
    if (event.kind === 'locking-now') void call('session.window', { state: 'saved', unsaved: [lost] }, 'a');
  });
  await call('session.lock', {}, 'b');
  expect(await call('session.state')).toMatchObject({ kind: 'locked', unsaved: [lost] });
  events.length = 0;
  await call('session.window', { state: 'saved', unsaved: [lost, late] }, 'a');
  expect(events.map(({ kind }) => kind)).toEqual(['session-changed']);
  expect(await call('session.state')).toMatchObject({ unsaved: [lost, late] });
  await unlock();
  expect(await call('session.state')).toMatchObject({ kind: 'open', unsaved: [] });
  await call('session.window', { state: 'saved', unsaved: [late] }, 'a');
  await call('session.window', { state: 'gone' }, 'a');
  await call('session.lock', {}, 'b');
  expect(await call('session.state')).toMatchObject({ kind: 'locked', unsaved: [] });
});

test.each([
  ['a decision is fixed or a document marked, printed or exported', 'documents.print'],
  ['a sending is entered', 'records.setField'],
])('every window is told where undo ends when %s', async (_what, name) => {
  const { call, events, caseId } = await openBench();
  if (name === 'documents.print') await call(name, { caseId, documentId: 'utredning', profile: 'full' });
  else {
    const { records } = await call('cases.get', { caseId });
    const sent = records.find(({ part }: { part: string }) => part === 'notification');
    await call(name, { recordId: sent.id, field: 'sentOn', revision: 0, value: '2026-11-20' });
  }
  expect(events).toContainEqual({ kind: 'undo-ends', caseId });
});

type Bench = Awaited<ReturnType<typeof openBench>>;
