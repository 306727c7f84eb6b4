import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { createHostDeps } from '../../../electron/host-support/host-deps.ts';
import { createWorkbench } from '../../../electron/workbench.ts';
import { defaultIdleMinutes, warningMilliseconds } from '../../../electron/workbench/open-state.ts';
import { resourcesFolder } from '../../contract/transports.ts';
import { passphrase, quickKdf, temporaryFolder } from '../vault/test-register.ts';

afterEach(() => void vi.useRealTimers());

/** A register open since this moment on a clock that only the test moves. */
async function openBench() {
  const workbench = createWorkbench(
    createHostDeps({ host: 'loopback', dataFolder: temporaryFolder(), resourcesFolder, kdf: quickKdf }),
  );
  onTestFinished(() => workbench.close());
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const user = { name: 'Kim Testmark', title: 'SAS' };
  const created = await workbench.dispatch('session.create', { name: 'Prov', demo: false, user, passphrase });
  expect(created.ok).toBe(true);
  const kind = async () => {
    const reply = await workbench.dispatch('session.state', {});
    return reply.ok ? Object(reply.value).kind : reply.error.code;
  };
  return { workbench, kind };
}

const idle = defaultIdleMinutes * 60_000;

test.each([
  ['session.state', {}, 'what a window asks whenever it is told that something changed'],
  ['cases.list', {}, 'a list that is fetched anew'],
  ['settings.get', {}, 'the same'],
  ['records.setField', { recordId: 'x', field: 'y', revision: 0, value: 1 }, 'a refused save, tried again'],
  ['cases.create', { regime: 'lex-sarah', values: {} }, 'a save that succeeds: it may be a timer that saved'],
  ['attachments.cancel', { ticket: 'x' }, 'a call that is refused'],
  ['inget', {}, 'no procedure at all'],
])('%s does not keep the register open', async (name, input, _why) => {
  const { workbench, kind } = await openBench();
  await vi.advanceTimersByTimeAsync(idle - warningMilliseconds);
  await workbench.dispatch(name, input);
  await vi.advanceTimersByTimeAsync(warningMilliseconds - 1);
  expect(await kind()).toBe('open');
  await vi.advanceTimersByTimeAsync(1);
  expect(await kind()).toBe('locked');
});

test('a failed draft that is sent again at the warning and every five seconds does not keep it open', async () => {
  const { workbench, kind } = await openBench();
  const draft = { recordId: 'x', field: 'y', revision: 0, value: 'x'.repeat(150_000) };
  workbench.onEvent((event) => {
    if (event.kind === 'locking-soon') void workbench.dispatch('records.setField', draft);
  });
  for (let passed = 0; passed < idle; passed += 5_000) {
    expect((await workbench.dispatch('records.setField', draft)).ok).toBe(false);
    await vi.advanceTimersByTimeAsync(5_000);
  }
  expect(await kind()).toBe('locked');
});

test('the word that somebody is here does', async () => {
  const { workbench, kind } = await openBench();
  await vi.advanceTimersByTimeAsync(idle - 1);
  await workbench.dispatch('session.touch', {});
  await vi.advanceTimersByTimeAsync(idle - 1);
  expect(await kind()).toBe('open');
  await vi.advanceTimersByTimeAsync(1);
  expect(await kind()).toBe('locked');
});
