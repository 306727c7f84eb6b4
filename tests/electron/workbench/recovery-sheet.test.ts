import { expect, test } from 'vitest';
import { createHostDeps } from '../../../electron/host-support/host-deps.ts';
import { createWorkbench } from '../../../electron/workbench.ts';
import type { Output, ProcedureName } from '../../../shared/api/contract.ts';
import { resourcesFolder } from '../../contract/transports.ts';
import { passphrase, quickKdf, temporaryFolder } from '../vault/test-register.ts';

const user = { name: 'Kim Testmark', title: 'SAS' };

function bench() {
  const dataFolder = temporaryFolder();
  const open = () => {
    const workbench = createWorkbench(
      createHostDeps({ host: 'cli', dataFolder, resourcesFolder, kdf: quickKdf }),
    );
    const call = async <Name extends ProcedureName>(name: Name, input: object): Promise<Output<Name>> => {
      const reply = await workbench.dispatch(name, input);
      if (!reply.ok) throw new Error(reply.error.code);
      // The workbench parses what it answers with this procedure's own schema.
      return reply.value as Output<Name>;
    };
    return { call, close: () => workbench.close() };
  };
  return { open };
}

async function unlock({ call }: ReturnType<ReturnType<typeof bench>['open']>) {
  const [register] = (await call('session.places', {})).registers;
  if (register?.inspection.kind !== 'register') throw new Error('no register');
  const userId = register.inspection.users[0]?.id ?? '';
  return call('session.unlock', { place: register.place, userId, passphrase });
}

test('a sheet that was never asked back is shown again at the next unlock, until it has been', async () => {
  const machine = bench();
  const first = machine.open();
  const made = await first.call('session.create', { name: 'Prov', demo: false, user, passphrase });
  await first.close();

  const second = machine.open();
  expect(await unlock(second)).toMatchObject({ kind: 'open', recoveryPending: true });
  const { sheet } = await second.call('session.recoverySheet', {});
  expect(sheet?.recoverySheet).toEqual(made.recoverySheet);
  const asked = sheet?.askedLines ?? [];
  const lines = asked.map((number) => ({ number, text: made.recoverySheet[number - 1] ?? '' }));
  const wrong = lines.map(({ number }) => ({ number, text: 'AAAA-AAAA-AAAA-AAAA' }));
  expect(await second.call('session.confirmRecovery', { lines: wrong })).toEqual({
    confirmed: false,
    wrong: asked,
  });
  // A wrong answer changes nothing: the sheet is still asked for, and so it is when only one line is right.
  expect(await second.call('session.state', {})).toMatchObject({ recoveryPending: true });
  const half = [...lines.slice(0, 1), ...wrong.slice(1)];
  expect(await second.call('session.confirmRecovery', { lines: half })).toEqual({
    confirmed: false,
    wrong: asked.slice(1),
  });
  expect(await second.call('session.confirmRecovery', { lines: [] })).toMatchObject({ confirmed: false });
  expect((await second.call('session.recoverySheet', {})).sheet).not.toBeNull();
  expect(await second.call('session.confirmRecovery', { lines })).toEqual({ confirmed: true, wrong: [] });
  expect((await second.call('session.recoverySheet', {})).sheet).toBeNull();
  await second.close();

  const third = machine.open();
  expect(await unlock(third)).toMatchObject({ recoveryPending: false });
  expect((await third.call('session.recoverySheet', {})).sheet).toBeNull();
  await third.close();
});
