import { expect, test, vi } from 'vitest';
import { startWorkbench } from '../../../electron/host-support/workbench-client.ts';
import { registerFolder, resourcesFolder } from '../../contract/transports.ts';

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
