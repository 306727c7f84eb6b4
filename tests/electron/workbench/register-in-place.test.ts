import { copyFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createHostDeps } from '../../../electron/host-support/host-deps.ts';
import { createWorkbench } from '../../../electron/workbench.ts';
import { resourcesFolder } from '../../contract/transports.ts';
import { passphrase, quickKdf, temporaryFolder } from '../vault/test-register.ts';

/** An open register with one case, and a save of its event's summary. */
async function openCase() {
  const dataFolder = temporaryFolder();
  const workbench = createWorkbench(
    createHostDeps({ host: 'cli', dataFolder, resourcesFolder, kdf: quickKdf }),
  );
  onTestFinished(() => workbench.close());
  const value = async (name: string, input: object): Promise<Record<string, unknown>> => {
    const reply = await workbench.dispatch(name, input);
    if (!reply.ok) throw new Error(reply.error.code);
    return { ...Object(reply.value) };
  };
  const user = { name: 'Kim Testmark', title: 'SAS' };
  await value('session.create', { name: 'Prov', demo: false, user, passphrase });
  const { id: caseId } = await value('cases.create', { regime: 'lex-sarah' });
  const event = async () => {
    const { records } = await value('cases.get', { caseId });
    if (!Array.isArray(records)) throw new Error('no records');
    return records.find(({ part }) => part === 'event');
  };
  const { id: recordId } = await event();
  return {
    workbench,
    path: join(dataFolder, 'Prov.register'),
    save: (text: string, revision: number) =>
      workbench.dispatch('records.setField', { recordId, field: 'summary', revision, value: text }),
    saved: async () => (await event()).fields.summary?.value,
  };
}

const gone: readonly [what: string, take: (path: string) => void][] = [
  ['deleted', (path) => rmSync(path)],
  ['moved', (path) => renameSync(path, `${path}.flyttad`)],
  [
    'replaced by an older copy, as a synchronising program or a restored backup does',
    (path) => {
      copyFileSync(path, `${path}.kopia`);
      renameSync(`${path}.kopia`, path);
    },
  ],
];

describe('a register file that is taken away while it is open', () => {
  test.each(gone)('%s: a save is refused instead of going where nobody finds it', async (_what, take) => {
    const { path, save, saved } = await openCase();
    expect(await save('Före', 0)).toMatchObject({ ok: true });
    take(path);
    expect(await save('Efter', 1)).toEqual({
      ok: false,
      error: { code: 'register-missing', details: { kind: 'missing' } },
    });
    expect(await saved()).toBe('Före');
  });

  test('a new user is refused too', async () => {
    const { workbench, path } = await openCase();
    rmSync(path);
    const user = { name: 'Nora Ny', title: 'SAS', passphrase: 'en annan fras än den förra' };
    expect(await workbench.dispatch('session.addUser', user)).toMatchObject({
      ok: false,
      error: { code: 'register-missing' },
    });
  });

  test('put back where it was, it takes the save that was refused', async () => {
    const { path, save, saved } = await openCase();
    renameSync(path, `${path}.flyttad`);
    expect(await save('Utkast', 0)).toMatchObject({ ok: false });
    renameSync(`${path}.flyttad`, path);
    expect(await save('Utkast', 0)).toMatchObject({ ok: true });
    expect(await saved()).toBe('Utkast');
  });
});
