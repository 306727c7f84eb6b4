import { expect, test } from 'vitest';
import { unpacked } from '../../../../electron/hosts/desktop/unpacked.ts';

test.each([
  [
    'on Linux',
    '/opt/app/resources/app.asar/resources/fonts',
    '/opt/app/resources/app.asar.unpacked/resources/fonts',
  ],
  ['on Windows', 'C:\\App\\app.asar\\resources\\fonts', 'C:\\App\\app.asar.unpacked\\resources\\fonts'],
  ['run from the project', '/home/x/utredning/resources/fonts', '/home/x/utredning/resources/fonts'],
  ['beside an archive of another name', '/opt/my-app.asar/fonts', '/opt/my-app.asar/fonts'],
])('finds native files %s', (_where, path, found) => {
  expect(unpacked(path)).toBe(found);
});
