import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readArguments } from '../../../../electron/hosts/cli/arguments.ts';
import { CliFailure } from '../../../../electron/hosts/cli/cli-failure.ts';
import { createRegister } from '../../../../electron/hosts/cli/commands/create-register.ts';
import { createSession } from '../../../../electron/hosts/cli/session.ts';
import { createHostDeps } from '../../../../electron/host-support/host-deps.ts';
import { createWorkbench } from '../../../../electron/workbench.ts';
import { resourcesFolder } from '../../../contract/transports.ts';
import { passphrase, quickKdf, temporaryFolder } from '../../vault/test-register.ts';

type Call = 'write' | 'sync' | 'truncate';

const sheetLine = /^[0-9A-Z-]{10,}$/;

/** A disk that fails from one call on: the file is a real one, and what came before stands in it. */
function failing(code: string, call: Call, number: number): { opening: typeof open; calls: Call[] } {
  const calls: Call[] = [];
  const failOr = (file: FileHandle, name: Call): void => {
    const real = file[name].bind(file) as (...values: unknown[]) => Promise<unknown>;
    const failed = async (...values: unknown[]): Promise<unknown> => {
      calls.push(name);
      if (name === call && calls.filter((each) => each === name).length >= number)
        throw Object.assign(new Error(code), { code });
      return real(...values);
    };
    Object.defineProperty(file, name, { value: failed });
  };
  const opening: typeof open = async (...where) => {
    const file = await open(...where);
    for (const name of ['write', 'sync', 'truncate'] as const) failOr(file, name);
    return file;
  };
  return { opening, calls };
}

async function creating(opening: typeof open | undefined, demoCases?: () => Promise<never>) {
  const folder = temporaryFolder();
  const [register, sheet] = [join(folder, 'prov.register'), join(folder, 'blad.txt')];
  const deps = createHostDeps({
    host: 'cli',
    dataFolder: folder,
    resourcesFolder,
    kdf: quickKdf,
    logFile: join(folder, 'fel.log'),
  });
  const workbench = createWorkbench(demoCases ? { ...deps, demoCases } : deps);
  const user = ['--user', 'Karin Ek', '--title', 'SAS', ...(demoCases ? ['--demo'] : [])];
  const args = readArguments(['create', ...user, '--register', register, '--recovery-out', sheet]);
  const input = { session: createSession(workbench, deps.places), args, say: () => undefined };
  const failure = await createRegister(input, async () => passphrase, opening).then(
    () => undefined,
    (error: unknown) => error,
  );
  await workbench.close();
  return { folder, register, sheet, failure };
}

test.each([
  ['write', 'the blanks that hold the place'],
  ['sync', 'what only shows when the disk is asked to keep them'],
] as const)('a full disk at %s (%s) makes no register, and says so', async (call, _why) => {
  const { folder, failure } = await creating(failing('ENOSPC', call, 1).opening);
  expect(failure).toMatchObject({ exit: 6, output: { error: { code: 'disk-full' } } });
  expect(failure).toMatchObject({
    message: expect.stringMatching(/Disken är full.*Inget register har skapats/),
  });
  expect(readdirSync(folder)).toEqual([]);
});

test('a disk that fails after the register was made gives the sheet in the answer instead', async () => {
  const { register, sheet, failure } = await creating(failing('EIO', 'write', 2).opening);
  expect(existsSync(register)).toBe(true);
  expect(existsSync(sheet)).toBe(false);
  if (!(failure instanceof CliFailure)) throw new Error('it did not fail');
  expect(failure.exit).toBe(6);
  expect(failure.message).toContain('Registret är skapat');
  const line = expect.stringMatching(sheetLine);
  expect(failure.output).toMatchObject({ recoverySheet: [line, line, line, line] });
});

test('the sheet is on the disk, under its name, with nothing else in its file', async () => {
  const { opening, calls } = failing('', 'write', 99);
  const { sheet, failure } = await creating(opening);
  expect(failure).toBeUndefined();
  const lines = readFileSync(sheet, 'utf8').split('\n');
  expect(lines.map((line) => sheetLine.test(line))).toEqual([true, true, true, true, false]);
  expect(lines[4]).toBe('');
  expect(statSync(sheet).mode & 0o077).toBe(0);
  // The register comes after the first two.
  expect(calls).toEqual(['write', 'sync', 'write', 'sync', 'truncate', 'sync']);
});

test('a demo register whose worked cases did not fit is taken away, with the file for its sheet', async () => {
  const { folder, failure } = await creating(undefined, async () => {
    throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
  });
  expect(failure).toBeInstanceOf(CliFailure);
  expect(readdirSync(folder).filter((name) => name !== 'fel.log')).toEqual([]);
});
