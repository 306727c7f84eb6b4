import { expect, test } from 'vitest';
import { createHostDeps } from '../../../electron/host-support/host-deps.ts';
import { createWorkbench } from '../../../electron/workbench.ts';
import { resourcesFolder } from '../../contract/transports.ts';
import { passphrase, quickKdf, temporaryFolder } from '../vault/test-register.ts';

test('a demo register holds the worked cases, their huvudman and their units', async () => {
  const options = { host: 'cli', dataFolder: temporaryFolder(), resourcesFolder, kdf: quickKdf } as const;
  const workbench = createWorkbench(createHostDeps(options));
  const user = { name: 'Kim Testmark', title: 'SAS' };
  const made = await workbench.dispatch('session.create', { name: 'Övning', demo: true, user, passphrase });
  expect(made).toMatchObject({ ok: true, value: { demoCases: 3 } });
  expect(await workbench.dispatch('settings.get', {})).toMatchObject({
    ok: true,
    value: {
      settings: {
        organisation: { value: { committee: 'Socialnämnden', municipality: 'Exempelby kommun' } },
        units: { value: [{ name: 'Björkgården avd. 2', street: 'Björkvägen 4' }, {}, {}] },
      },
    },
  });
  await workbench.close();
});
