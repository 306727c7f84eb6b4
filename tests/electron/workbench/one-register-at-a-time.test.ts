import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createHostDeps } from '../../../electron/host-support/host-deps.ts';
import type { KdfPolicy } from '../../../electron/vault/key-derivation.ts';
import { unlockRegister } from '../../../electron/vault/unlock-register.ts';
import { createWorkbench } from '../../../electron/workbench.ts';
import { createOpenState } from '../../../electron/workbench/open-state.ts';
import { resourcesFolder } from '../../contract/transports.ts';
import { newRegister, passphrase, quickKdf, temporaryFolder, testDeps } from '../vault/test-register.ts';

const user = { name: 'Kim Testmark', title: 'SAS' };
const newPassphrase = 'fem helt andra ord här nu';
const locked = { ok: false, error: { code: 'locked' } };

const changes = {
  'unlock first': ({ unlock }: Bench) => unlock('Första'),
  'unlock second': ({ unlock }: Bench) => unlock('Andra'),
  'recover second': ({ recover }: Bench) => recover('Andra'),
  'create a third': ({ create }: Bench) => create('Tredje', false),
  'create a demo': ({ create }: Bench) => create('Tredje', true),
};

test.each<[one: keyof typeof changes, other: keyof typeof changes, open: string]>([
  ['unlock first', 'unlock second', 'Andra'],
  ['unlock second', 'unlock first', 'Första'],
  // Two windows that show the same locked screen: neither is told that the register is open somewhere else.
  ['unlock first', 'unlock first', 'Första'],
  ['unlock first', 'create a third', 'Tredje'],
  ['create a third', 'unlock first', 'Första'],
  ['create a demo', 'unlock first', 'Första'],
  ['recover second', 'unlock first', 'Första'],
  ['unlock first', 'recover second', 'Andra'],
])('%s and %s at once: the later is open, and a lock then closes all there is', async (one, other, open) => {
  const bench = await twoRegisters();
  const answers = await Promise.all([changes[one](bench), changes[other](bench)]);
  expect(answers).toMatchObject([{ ok: true }, { ok: true }]);
  expect(await bench.state()).toMatchObject({ kind: 'open', register: { name: open } });
  await bench.workbench.lock();
  expect(await bench.held()).toEqual([]);
});

test.each(Object.entries(changes))(
  'a lock in the middle of %s waits for no key derivation, and nothing is open afterwards',
  async (_name, change) => {
    const bench = await twoRegisters();
    const lock = bench.atNextKey(() => bench.workbench.lock().then(() => 'lock'));
    const answer = change(bench);
    expect(await Promise.race([lock, answer])).toBe('lock');
    expect(await answer).toEqual(locked);
    expect(await bench.state()).toMatchObject({ kind: 'locked', register: { name: 'Andra' } });
    expect(await bench.held()).toEqual([]);
    // A register whose recovery sheet nobody has seen does not stand in the way of the next attempt.
    expect(existsSync(bench.path('Tredje'))).toBe(false);
    expect(await bench.unlock('Första')).toMatchObject({ ok: true });
  },
);

test('a lock stops those that stand in line too, and nobody who asks afterwards', async () => {
  const bench = await twoRegisters();
  const before = [bench.unlock('Första'), bench.unlock('Andra')];
  const lock = bench.workbench.lock();
  const after = bench.unlock('Första');
  expect(await Promise.all(before)).toEqual([locked, locked]);
  await lock;
  expect(await after).toMatchObject({ ok: true, value: { kind: 'open', register: { name: 'Första' } } });
});

test('a lock in the moment a register has been opened closes it', async () => {
  const bench = await twoRegisters();
  let lock: Promise<void> | undefined;
  bench.workbench.onEvent(() => void (lock ??= bench.workbench.lock()));
  await bench.unlock('Första');
  await lock;
  expect(await bench.state()).toMatchObject({ kind: 'locked' });
  expect(await bench.held()).toEqual([]);
});

test('a failed unlock lets the next in line take its turn', async () => {
  const bench = await twoRegisters();
  const answers = await Promise.all([bench.unlock('Första', 'inte den rätta frasen'), bench.unlock('Andra')]);
  expect(answers).toMatchObject([{ ok: false, error: { code: 'wrong-passphrase' } }, { ok: true }]);
});

test('a demo register is thrown away in its turn, and not after another has been opened', async () => {
  const bench = await twoRegisters();
  await bench.create('Tredje', true);
  const { register } = Object(await bench.state());
  const unlocked = bench.unlock('Första');
  const discarded = bench.workbench.dispatch('session.discardDemo', { place: register.place });
  expect(await unlocked).toMatchObject({ ok: true });
  expect(await discarded).toMatchObject({ ok: false, error: { code: 'refused' } });
  expect(existsSync(bench.path('Tredje'))).toBe(true);
});

test('whatever an opening replaces is closed', async () => {
  const [one, other] = [await newRegister(), await newRegister()];
  const state = createOpenState(() => undefined);
  await state.change(async (turn) => void turn.open('en', one.register));
  await state.change(async (turn) => void turn.open('annan', other.register));
  expect([one.register.db.open, other.register.db.open]).toEqual([false, true]);
});

/** Two registers on disk, both closed. */
async function twoRegisters() {
  const dataFolder = temporaryFolder();
  const { kdf, atNextKey } = watchedKdf();
  const workbench = createWorkbench(createHostDeps({ host: 'loopback', dataFolder, resourcesFolder, kdf }));
  onTestFinished(() => workbench.close());
  const path = (name: string): string => join(dataFolder, `${name}.register`);
  const create = (name: string, demo: boolean) =>
    workbench.dispatch('session.create', { name, demo, user, passphrase });
  const valueOf = async (name: string, input: object = {}) => {
    const reply = await workbench.dispatch(name, input);
    if (!reply.ok) throw new Error(reply.error.code);
    return Object(reply.value);
  };
  const made = new Map<string, { place: string; userId: string; sheet: string }>();
  for (const name of ['Första', 'Andra']) {
    const reply = await create(name, false);
    const { register, user: who } = await valueOf('session.state');
    const sheet: string = Object(reply.ok ? reply.value : null).recoverySheet.join('\n');
    made.set(name, { place: register.place, userId: who.id, sheet });
  }
  await workbench.lock();
  const known = (name: string) => made.get(name) ?? { place: '', userId: '', sheet: '' };
  return {
    workbench,
    path,
    create,
    atNextKey,
    state: () => valueOf('session.state'),
    unlock(name: string, typed = passphrase) {
      const { place, userId } = known(name);
      return workbench.dispatch('session.unlock', { place, userId, passphrase: typed });
    },
    recover(name: string) {
      const { place, sheet } = known(name);
      return workbench.dispatch('session.recover', { place, sheet, user, newPassphrase });
    },
    /** The registers that another program would find held. */
    async held(): Promise<readonly string[]> {
      const names: string[] = [];
      for (const [name, { userId }] of made) if (!(await isFree(path(name), userId))) names.push(name);
      return names;
    },
  };
}

/** The cost of a key is read in the moment before it is derived. */
function watchedKdf() {
  let begun = (): void => undefined;
  const kdf: KdfPolicy = {
    get parameters() {
      begun();
      return quickKdf.parameters;
    },
    get floor() {
      begun();
      return quickKdf.floor;
    },
  };
  const atNextKey = <T>(work: () => Promise<T>): Promise<T> =>
    new Promise((resolve) => {
      begun = () => {
        begun = () => undefined;
        resolve(work());
      };
    });
  return { kdf, atNextKey };
}

type Bench = Awaited<ReturnType<typeof twoRegisters>>;

async function isFree(path: string, userId: string): Promise<boolean> {
  for (const typed of [passphrase, newPassphrase]) {
    try {
      (await unlockRegister({ ...testDeps, path, userId, passphrase: typed })).close();
      return true;
    } catch (error) {
      if (!Object(error).code?.startsWith('wrong')) return false;
    }
  }
  return false;
}
