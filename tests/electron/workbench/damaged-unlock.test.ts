import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createHostDeps } from '../../../electron/host-support/host-deps.ts';
import { createWorkbench } from '../../../electron/workbench.ts';
import { registerFolder, resourcesFolder } from '../../contract/transports.ts';
import { quickKdf } from '../vault/test-register.ts';

const passphrase = 'fyra ord som ingen gissar';

test('an unlock that stumbles on a damaged page is refused as damage, and leaves nothing open', async () => {
  const { path: folder, remove } = registerFolder();
  onTestFinished(remove);
  const options = { host: 'cli', dataFolder: folder, resourcesFolder, kdf: quickKdf } as const;
  const deps = createHostDeps({ ...options, logFile: join(folder, 'fel.log') });
  const workbench = createWorkbench(deps);
  onTestFinished(() => workbench.close());
  const user = { name: 'Karin Ek', title: 'SAS' };
  const input = { name: 'Prov', demo: true, user, passphrase };
  expect(await workbench.dispatch('session.create', input)).toMatchObject({ ok: true });
  await workbench.lock();
  const path = join(folder, 'Prov.register');
  const whole = readFileSync(path);
  const place = deps.places.grantRegister(path);
  const userId = userIdIn(`${path}.nycklar`);
  const codes: string[] = [];
  for (let page = 1; page < Math.min(whole.length / 4096, 60); page += 1) {
    const bytes = Buffer.from(whole);
    bytes.fill(0xa5, page * 4096 + 500, page * 4096 + 508);
    writeFileSync(path, bytes);
    const unlocked = await workbench.dispatch('session.unlock', { place, userId, passphrase });
    if (!unlocked.ok) {
      codes.push(unlocked.error.code);
      expect(await workbench.dispatch('session.state', {})).toMatchObject({
        value: { kind: expect.stringMatching(/none|locked/) },
      });
    }
    await workbench.lock();
  }
  expect(codes.length).toBeGreaterThan(0);
  expect(new Set(codes)).toEqual(new Set(['damaged']));
  // At least one was met only after the register had been opened.
  expect(readFileSync(join(folder, 'fel.log'), 'utf8')).toContain('SQLITE_');
});

function userIdIn(keys: string): string {
  const header: { slots: { userId: string }[] } = JSON.parse(readFileSync(keys, 'utf8'));
  return header.slots[0]?.userId ?? '';
}
