import { expect, test } from 'vitest';
import { staticFile } from '../../../electron/host-support/static-file.ts';

test.each([
  ['/', '/window/index.html', 'the page'],
  ['/arenden', '/window/index.html', 'a room of the window'],
  ['/assets/index-1.js', '/window/assets/index-1.js', 'a script'],
  ['/assets/k%C3%A4lla.woff2', '/window/assets/källa.woff2', 'a name with other letters'],
])('serves %s as %s (%s)', (pathname, path) => {
  expect(staticFile('/window', pathname)?.path).toBe(path);
});

test.each([
  ['/../package.json', 'outside the folder'],
  ['/%2e%2e/%2e%2e/etc/shadow.json', 'outside, encoded'],
  ['/..%5c..%5cx.json', 'outside, as Windows writes it'],
  ['/x%00.js', 'a zero byte'],
  ['/%E0%A4%A.js', 'broken encoding'],
  ['/index.php', 'a kind of file we have none of'],
])('does not serve %s (%s)', (pathname) => {
  expect(staticFile('/window', pathname)).toBeUndefined();
});
