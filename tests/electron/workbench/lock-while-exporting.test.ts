import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createHostDeps } from '../../../electron/host-support/host-deps.ts';
import { downloadPlace } from '../../../electron/host-support/places.ts';
import { unlockRegister } from '../../../electron/vault/unlock-register.ts';
import { createWorkbench } from '../../../electron/workbench.ts';
import { resourcesFolder } from '../../contract/transports.ts';
import { passphrase, quickKdf, temporaryFolder, testDeps } from '../vault/test-register.ts';

const locked = { ok: false, error: { code: 'locked' } };

test('a lock while documents are drawn lets none of them out, and there is nothing to log', async () => {
  const bench = await prepared();
  const answer = bench.export(['utredning', 'beslut'], bench.place);
  await bench.workbench.lock();
  expect(readdirSync(bench.out)).toEqual([]);
  expect(await answer).toEqual(locked);
  expect(readdirSync(bench.out)).toEqual([]);
  expect(await bench.logged()).toEqual([]);
});

test('a lock while a file is written takes it back before the lock is over, and the next unlock settles it', async () => {
  const bench = await prepared();
  let over: Promise<string[]> | undefined;
  bench.atNewFile(() => (over ??= bench.workbench.lock().then(() => readdirSync(bench.out))));
  expect(await bench.export(['bekraftelse'], bench.place)).toEqual(locked);
  expect(await over).toEqual([]);
  const rows = await bench.logged();
  expect(rows.map(({ action }) => action)).toEqual(['documents.export', 'documents.export-unsettled']);
  expect(rows[0]?.after_hash).toMatch(/^[0-9a-f]{64}$/);
  expect(rows[1]?.after_hash).toBe(rows[0]?.after_hash);
});

test('a file that has left when the lock comes is logged as done before it', async () => {
  const bench = await prepared();
  let over: Promise<void> | undefined;
  bench.atDownload(() => (over ??= bench.workbench.lock()));
  // The lock stands behind the first file and before the second.
  expect(await bench.export(['bekraftelse', 'beslut'], downloadPlace)).toEqual(locked);
  await over;
  expect(bench.offered).toHaveLength(1);
  expect((await bench.logged()).map(({ action }) => action)).toEqual([
    'documents.export',
    'documents.exported',
  ]);
});

/** A register with one worked case, unlocked, and a word in when a file is begun or offered. */
async function prepared() {
  const folder = temporaryFolder();
  const path = join(folder, 'prov.register');
  const out = join(folder, 'ut');
  mkdirSync(out);
  const offered: string[] = [];
  let atDownload = (): unknown => undefined;
  let atNewFile = (): unknown => undefined;
  const options = { host: 'cli', dataFolder: folder, resourcesFolder, kdf: quickKdf } as const;
  const deps = createHostDeps(options, (name) => {
    atDownload();
    offered.push(name);
    return `/hamta/${name}`;
  });
  const newId = (): string => {
    atNewFile();
    return deps.newId();
  };
  const workbench = createWorkbench({ ...deps, newId });
  onTestFinished(() => workbench.close());
  const call = async (name: string, input: object): Promise<Record<string, unknown>> => {
    const reply = await workbench.dispatch(name, input);
    if (!reply.ok) throw new Error(`${name}: ${reply.error.code}`);
    return Object(reply.value);
  };
  const register = deps.places.grantRegister(path);
  const user = { name: 'Kim Testmark', title: 'SAS' };
  await call('session.create', { place: register, name: 'Prov', demo: false, user, passphrase });
  const file: unknown = JSON.parse(readFileSync(join(resourcesFolder, 'demo', 'fall-1.json'), 'utf8'));
  const { id: caseId } = await call('cases.import', { file });
  return {
    workbench,
    out,
    offered,
    place: deps.places.grantFolder(out),
    atDownload: (happens: () => unknown) => void (atDownload = happens),
    atNewFile: (happens: () => unknown) => void (atNewFile = happens),
    export: (documentIds: string[], place: string) =>
      workbench.dispatch('documents.export', { caseId, documentIds, profile: 'full', place }),
    /** What the log says of exports after the next unlock. */
    async logged() {
      const [{ id: userId }] = Object((await call('session.inspect', { place: register }))['users']);
      await call('session.unlock', { place: register, userId, passphrase });
      await workbench.close();
      const { db, close } = await unlockRegister({ ...testDeps, path, userId, passphrase });
      onTestFinished(close);
      return db
        .prepare<[], { action: string; after_hash: string | null }>(
          `SELECT action, after_hash FROM audit WHERE action LIKE 'documents.export%' ORDER BY seq`,
        )
        .all();
    },
  };
}
