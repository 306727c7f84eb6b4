import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createHostDeps } from '../../../electron/host-support/host-deps.ts';
import { createWorkbench } from '../../../electron/workbench.ts';
import { resourcesFolder } from '../../contract/transports.ts';
import { passphrase, quickKdf, temporaryFolder } from '../vault/test-register.ts';

const user = { name: 'Kim Testmark', title: 'SAS' };

/** A workbench on this folder; `demoOnly` as for a browser that the host did not start. */
function bench(dataFolder: string, demoOnly: boolean) {
  const deps = createHostDeps({ host: 'loopback', dataFolder, resourcesFolder, kdf: quickKdf, demoOnly });
  const workbench = createWorkbench(deps);
  onTestFinished(() => workbench.close());
  return { deps, workbench };
}

/** A real register, closed, whose readable header claims that it is a demo. */
async function disguised() {
  const folder = temporaryFolder();
  const { workbench } = bench(folder, false);
  const made = await workbench.dispatch('session.create', { name: 'Riktigt', demo: false, user, passphrase });
  if (!made.ok) throw new Error(made.error.code);
  await workbench.close();
  const path = join(folder, 'Riktigt.register');
  const header: { demo: boolean; slots: { userId: string }[] } = JSON.parse(
    readFileSync(`${path}.nycklar`, 'utf8'),
  );
  writeFileSync(`${path}.nycklar`, JSON.stringify({ ...header, demo: true }));
  const recoverySheet: unknown = Object(made.value).recoverySheet;
  const sheet = Array.isArray(recoverySheet) ? recoverySheet.join('\n') : '';
  return { folder, path, userId: header.slots[0]?.userId ?? '', sheet };
}

test('a guest who knows the passphrase of a real register is refused, and nothing is left open', async () => {
  const { folder, path, userId } = await disguised();
  const { deps, workbench } = bench(folder, true);
  const place = deps.places.grantRegister(path);
  expect(await workbench.dispatch('session.unlock', { place, userId, passphrase })).toEqual({
    ok: false,
    error: { code: 'demo-only' },
  });
  expect(await workbench.dispatch('cases.list', {})).toMatchObject({ error: { code: 'locked' } });
  // Free again: the one it belongs to can open it.
  const own = bench(folder, false);
  const ownPlace = own.deps.places.grantRegister(path);
  expect(
    await own.workbench.dispatch('session.unlock', { place: ownPlace, userId, passphrase }),
  ).toMatchObject({ ok: true, value: { kind: 'open', register: { demo: false } } });
});

test('nor does the recovery sheet of a real register open it for a guest', async () => {
  const { folder, path, sheet } = await disguised();
  const { deps, workbench } = bench(folder, true);
  const place = deps.places.grantRegister(path);
  const input = { place, sheet, user, newPassphrase: 'en helt annan fras än förut' };
  expect(await workbench.dispatch('session.recover', input)).toEqual({
    ok: false,
    error: { code: 'demo-only' },
  });
  expect(await workbench.dispatch('cases.list', {})).toMatchObject({ error: { code: 'locked' } });
});

test('a demo register opens for a guest', async () => {
  const { workbench } = bench(temporaryFolder(), true);
  expect(
    await workbench.dispatch('session.create', { name: 'Övning', demo: true, user, passphrase }),
  ).toMatchObject({ ok: true });
  const state = await workbench.dispatch('session.state', {});
  const place: unknown = state.ok ? Object(state.value).register.place : undefined;
  const userId: unknown = state.ok ? Object(state.value).user.id : undefined;
  await workbench.lock();
  expect(await workbench.dispatch('session.unlock', { place, userId, passphrase })).toMatchObject({
    ok: true,
    value: { kind: 'open' },
  });
});
