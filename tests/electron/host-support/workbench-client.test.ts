import { expect, test, vi } from 'vitest';
import { z } from 'zod';
import { startWorkbench } from '../../../electron/host-support/workbench-client.ts';
import { registerFolder, resourcesFolder } from '../../contract/transports.ts';
import { passphrase, quickKdf } from '../vault/test-register.ts';

const options = (dataFolder: string) => ({ host: 'desktop', dataFolder, resourcesFolder }) as const;

test('a thread that dies answers what was asked, then and later, and says so', async () => {
  const folder = registerFolder();
  const client = startWorkbench(options(folder.path), new URL('./dying-worker.ts', import.meta.url));
  const crashed = vi.fn<() => void>();
  client.onCrash(crashed);
  const bug = { ok: false, error: { code: 'bug' } };
  expect(await client.dispatch('session.state', {})).toEqual(bug);
  expect(crashed).toHaveBeenCalledOnce();
  expect(await client.dispatch('session.state', {})).toEqual(bug);
  await client.lock();
  await client.close();
  folder.remove();
});

test('closing in order is no crash, and later calls are answered', async () => {
  const folder = registerFolder();
  const client = startWorkbench(options(folder.path));
  const crashed = vi.fn<() => void>();
  client.onCrash(crashed);
  expect(await client.dispatch('session.state', {})).toMatchObject({ ok: true });
  await client.close();
  await vi.waitFor(async () =>
    expect(await client.dispatch('session.state', {})).toEqual({ ok: false, error: { code: 'bug' } }),
  );
  expect(crashed).not.toHaveBeenCalled();
  folder.remove();
});

test('a chosen path becomes a token that the workbench knows, and no path comes back', async () => {
  const folder = registerFolder();
  const client = startWorkbench(options(folder.path));
  const place = await client.grantRegister('/nowhere/Prov.register');
  expect(place).not.toContain('/');
  const reply = await client.dispatch('session.inspect', { place });
  expect(reply).toMatchObject({ ok: true, value: { kind: 'refused', code: 'register-missing' } });
  expect(JSON.stringify(reply)).not.toContain('nowhere');
  await client.close();
  folder.remove();
});

test('a file that nobody took is gone when the register is locked', async () => {
  const folder = registerFolder();
  const client = startWorkbench({ ...options(folder.path), host: 'loopback', kdf: quickKdf });
  const call = async (name: string, input: object): Promise<unknown> => {
    const reply = await client.dispatch(name, input);
    if (!reply.ok) throw new Error(reply.error.code);
    return reply.value;
  };
  const user = { name: 'Kim Testmark', title: 'SAS' };
  await call('session.create', { name: 'Prov', demo: true, user, passphrase });
  const { id: caseId } = found.parse(await call('cases.find', { reference: 'DEMO-1' }));
  const wanted = { caseId, documentIds: ['utredning'], profile: 'full', place: 'download' };
  const tokenOf = async (): Promise<string> => {
    const { files } = exported.parse(await call('documents.export', wanted));
    return files[0]?.download.split('/').at(-1) ?? '';
  };
  const taken = await tokenOf();
  const left = await tokenOf();
  expect(client.takeDownload(taken)?.name).toMatch(/docx$/);
  expect(client.takeDownload(taken)).toBeUndefined();
  await client.lock();
  expect(client.takeDownload(left)).toBeUndefined();
  await client.close();
  folder.remove();
});

const found = z.object({ id: z.string() });
const exported = z.object({ files: z.array(z.object({ download: z.string() })) });
