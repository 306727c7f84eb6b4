import { mkdtempSync, realpathSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createPlaces } from '../../../electron/host-support/places.ts';
import { randomId } from '../../../electron/host-support/random-id.ts';
import { registerFileName } from '../../../electron/host-support/register-files.ts';

function folder(): string {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'places-')));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

test('lists the registers of its folder, the latest changed first, and no other files', async () => {
  const home = folder();
  for (const [name, time] of [
    ['Äldre.register', 1_000],
    ['Nyare.register', 2_000],
    ['Nyare.register.nycklar', 3_000],
    ['brev.docx', 3_000],
  ] as const) {
    writeFileSync(join(home, name), '');
    utimesSync(join(home, name), time, time);
  }
  const places = createPlaces({ folder: home, newId: randomId });
  expect((await places.registers()).map(({ name }) => name)).toEqual(['Nyare', 'Äldre']);
});

test('knows the path of a token it gave out, and no other', async () => {
  const home = folder();
  const places = createPlaces({ folder: home, newId: randomId });
  const { place, path } = await places.newRegister('Vård och omsorg', undefined);
  expect(path).toBe(join(home, 'Vård och omsorg.register'));
  expect(places.registerPath(place)).toBe(path);
  expect(places.registerPath(path)).toBeNull();
  expect(places.exportFolder(place)).toBeUndefined();
});

test('refuses a token for a new register that nobody gave out', async () => {
  const places = createPlaces({ folder: folder(), newId: randomId });
  await expect(places.newRegister('Namn', '/etc/passwd')).rejects.toThrow('register-missing');
});

test('lists a chosen register elsewhere once it exists', async () => {
  const places = createPlaces({ folder: folder(), newId: randomId });
  const elsewhere = join(folder(), 'Annat.register');
  const place = places.grantRegister(elsewhere);
  expect(await places.registers()).toEqual([]);
  writeFileSync(elsewhere, '');
  expect(await places.registers()).toEqual([{ place, name: 'Annat', path: elsewhere }]);
});

test('streams exports out only where the host can', () => {
  const plain = createPlaces({ folder: folder(), newId: randomId });
  expect(plain.exportFolder('download')).toBeUndefined();
  const streaming = createPlaces({ folder: folder(), newId: randomId, offerDownload: () => '/x' });
  expect(streaming.exportFolder('download')).toBeNull();
});

test.each([
  ['Vård och omsorg', 'Vård och omsorg.register', 'Swedish letters and spaces stay'],
  ['../../etc/passwd', 'etc passwd.register', 'no way out of the folder'],
  [String.raw`C:\Windows\x`, 'C Windows x.register', 'nor on Windows'],
  ['CON', 'CON_.register', 'a device name on Windows'],
  ['lpt1.txt', 'lpt1.txt_.register', 'also with an ending'],
  ['a\u0000b\u202Ec', 'a b c.register', 'no control or direction signs'],
  ['...', '_.register', 'nothing left'],
  ['A\u030Angstro\u0308m', 'Ångström.register', 'composed, so that it is the same on every system'],
])('makes %j the file name %j (%s)', (name, expected) => {
  expect(registerFileName(name)).toBe(expected);
});
