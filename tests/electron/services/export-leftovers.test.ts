import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { clearLeftovers, temporaryName } from '../../../electron/services/export-leftovers.ts';
import { temporaryFolder } from '../vault/test-register.ts';

const gone = spawnSync(process.execPath, ['-e', '']).pid;
const own = temporaryName('abcdefgh12');
const of = (pid: number, host?: string): string => {
  const name = own.replace(`-${process.pid}-`, `-${pid}-`);
  return host === undefined ? name : name.replace(/-[0-9a-f]{8}-/, `-${host}-`);
};
const hour = 3_600_000;

it.each([
  // the file, its age when this process started, whether it is cleared, and why
  [of(gone), 0, true, 'its process is gone'],
  [own, 0, false, 'this process may be writing it'],
  [own, hour, true, 'it is older than this process, whose number another had before'],
  [of(process.ppid), hour, false, 'its process runs'],
  [
    of(process.ppid),
    25 * hour,
    true,
    'no export takes a day, so the number has been given to another process',
  ],
  [of(gone, '00000000'), hour, false, 'another machine may be writing it'],
  [of(gone, '00000000'), 25 * hour, true, 'no other machine has written at it for a day'],
  ['U-2026-1_beslut.docx', 25 * hour, false, 'it is a document'],
  ['U-2026-1_beslut.docx.ny', 25 * hour, false, "it is somebody else's"],
  [`kopia av ${of(gone)}`, 25 * hour, false, "it is somebody else's"],
])('%s, %d ms old: cleared %s, since %s', async (name, age, isCleared) => {
  const folder = temporaryFolder();
  const path = join(folder, name);
  writeFileSync(path, 'x');
  const time = (performance.timeOrigin - age) / 1000 + (age === 0 ? 1 : 0);
  utimesSync(path, time, time);
  expect(await clearLeftovers(folder)).toBe(isCleared ? 1 : 0);
  expect(readdirSync(folder)).toEqual(isCleared ? [] : [name]);
});

it('follows no link, enters no folder, and finds nothing where there is no folder', async () => {
  const folder = temporaryFolder();
  const target = join(folder, 'dokument.docx');
  writeFileSync(target, 'x');
  symlinkSync(target, join(folder, of(gone)));
  mkdirSync(join(folder, of(gone).replace('abcdefgh12', 'abcdefgh13')));
  expect(await clearLeftovers(folder)).toBe(0);
  expect(readdirSync(folder)).toHaveLength(3);
  expect(await clearLeftovers(join(folder, 'finns inte'))).toBe(0);
});
