import { expect, test } from 'vitest';
import {
  isOurs,
  sessionCookie,
  setSessionCookie,
} from '../../../../electron/hosts/loopback/request-guard.ts';

const address = '127.0.0.1:4711';
const post = { host: address, origin: `http://${address}`, 'sec-fetch-site': 'same-origin' } as const;
const get = { host: address, 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors' } as const;

test.each([
  ['POST', '/call', post, 'our page calls'],
  ['GET', '/events', get, 'our page listens'],
  ['GET', '/', { host: address, 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate' }, 'a typed address'],
  [
    'GET',
    '/',
    { host: address, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' },
    "the profile's start page",
  ],
] as const)('takes %s %s (%4$s)', (method, pathname, headers, _why) => {
  expect(isOurs({ method, pathname, headers }, address)).toBe(true);
});

test.each([
  ['POST', '/call', { ...post, host: 'utredning.example:4711' }, 'a name that points here (DNS rebinding)'],
  ['POST', '/call', { ...post, host: 'localhost:4711' }, 'another name of this machine'],
  ['POST', '/call', { ...post, host: '127.0.0.1' }, 'no port'],
  ['POST', '/call', { ...post, host: undefined }, 'no Host'],
  ['POST', '/call', { ...post, origin: 'https://example.org' }, "another site's page"],
  ['POST', '/call', { ...post, origin: 'http://127.0.0.1:4712' }, 'another program on this machine'],
  ['POST', '/call', { ...post, origin: `https://${address}` }, 'another scheme'],
  ['POST', '/call', { ...post, origin: 'null' }, 'a page without origin'],
  ['POST', '/call', { host: address }, 'no Origin'],
  ['POST', '/call', { ...post, 'sec-fetch-site': 'same-site' }, 'another port, says the browser'],
  ['GET', '/events', { ...get, 'sec-fetch-site': 'cross-site' }, 'another site listens'],
  [
    'GET',
    '/download/x',
    { host: address, 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate' },
    'a typed download',
  ],
  ['GET', '/file/x', { host: address }, 'no word from a browser'],
  [
    'GET',
    '/',
    { host: address, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' },
    'the page as a picture',
  ],
  ['PUT', '/call', post, 'a method we do not have'],
  ['OPTIONS', '/call', post, 'a question before a request from elsewhere'],
] as const)('refuses %s %s (%4$s)', (method, pathname, headers, _why) => {
  expect(isOurs({ method, pathname, headers }, address)).toBe(false);
});

test('reads the cookie it set, of its own port only', () => {
  const [cookie] = setSessionCookie('hemlig', 4711).split(';');
  expect(sessionCookie({ cookie: `a=1; ${cookie}; b=2` }, 4711)).toBe('hemlig');
  expect(sessionCookie({ cookie }, 4712)).toBeUndefined();
  expect(sessionCookie({}, 4711)).toBeUndefined();
});

test('keeps the cookie from scripts and from other sites', () => {
  expect(setSessionCookie('x', 1)).toMatch(/; HttpOnly; SameSite=Strict$/);
});
