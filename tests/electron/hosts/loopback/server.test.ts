import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Loopback, openLoopback } from '../../../../electron/hosts/loopback/loopback.ts';
import { callLimit } from '../../../../electron/hosts/loopback/routes.ts';
import { caseFileWindowLimit } from '../../../../shared/domain/case-file-limits.ts';
import { type LoopbackSession, openSession, send } from '../../../contract/loopback-client.ts';
import { registerFolder, resourcesFolder } from '../../../contract/transports.ts';
import { quickKdf } from '../../vault/test-register.ts';

const passphrase = 'fyra ord som ingen gissar';
const user = { name: 'Karin Ek', title: 'SAS' };
const folder = registerFolder();
let now = 0;
let loopback: Loopback;
let trusted: LoopbackSession;

beforeAll(async () => {
  const rendererFolder = join(folder.path, 'window');
  mkdirSync(join(rendererFolder, 'assets'), { recursive: true });
  writeFileSync(join(rendererFolder, 'index.html'), '<!doctype html>');
  writeFileSync(join(rendererFolder, 'assets', 'a.js'), 'export {};');
  loopback = await openLoopback({
    dataFolder: folder.path,
    resourcesFolder,
    rendererFolder,
    kdf: quickKdf,
    now: () => now,
  });
  trusted = await openSession(loopback.addressFor('trusted'));
  await trusted.call('session.create', { name: 'Riktigt', demo: false, user, passphrase });
});
afterAll(() => loopback.close().finally(folder.remove));

const callBody = JSON.stringify({ name: 'session.state', input: {} });

describe('who gets in', () => {
  test('listens to this machine alone, on a port of its own', () => {
    // A server on a port has an address object.
    const { address, port } = loopback.server.address() as AddressInfo;
    expect(address).toBe('127.0.0.1');
    expect(loopback.address).toBe(`127.0.0.1:${port}`);
  });

  test('a ticket lets one browser in, once', async () => {
    const url = new URL(loopback.addressFor('trusted'));
    const first = await send(loopback.address, 'GET', `/${url.search}`);
    const second = await send(loopback.address, 'GET', `/${url.search}`);
    expect([first.status, second.status]).toEqual([200, 403]);
    expect(first.headers['set-cookie']?.[0]).toMatch(/; HttpOnly; SameSite=Strict$/);
    expect(first.headers['set-cookie']?.[0]).not.toContain(url.searchParams.get('ticket'));
    expect(second.headers['set-cookie']).toBeUndefined();
  });

  test('a ticket is dead after a minute', async () => {
    const { search } = new URL(loopback.addressFor('trusted'));
    now += 60_001;
    expect((await send(loopback.address, 'GET', `/${search}`)).status).toBe(403);
  });

  test.each([
    ['another name that points here', { host: 'bench.example' }],
    ['localhost', { host: 'localhost' }],
    ['a page of another site', { origin: 'https://example.org' }],
    ['a page without origin', { origin: 'null' }],
    ['another program on this machine', { origin: 'http://127.0.0.1:1' }],
    ['a page of another site, says the browser', { 'sec-fetch-site': 'cross-site' }],
    ['a browser without our cookie', { cookie: '' }],
    ['a made-up cookie', { cookie: `session-1=${'a'.repeat(43)}` }],
  ])('refuses a call from %s and says nothing of why', async (_who, changes) => {
    const answer = await trusted.post('/call', callBody, changes);
    expect(answer.status).toBe(403);
    expect(answer.body).not.toMatch(/host|origin|cookie|ticket/i);
  });

  test.each(['/events', '/file/x', '/download/x', '/', '/assets/a.js'])(
    'gives %s to nobody without a session',
    async (path) => {
      expect((await trusted.get(path, { cookie: '' })).status).toBe(403);
    },
  );
});

describe('what comes out', () => {
  test('the window and its files, and nothing beside them', async () => {
    expect((await trusted.get('/')).body).toBe('<!doctype html>');
    expect((await trusted.get('/assets/a.js')).headers['content-type']).toMatch(/^text\/javascript/);
    const outside = await Promise.all(
      ['/assets/b.js', '/..%2f..%2fpackage.json', '/Riktigt.register'].map((path) => trusted.get(path)),
    );
    expect(outside.map(({ status }) => status)).toEqual([404, 404, 404]);
  });

  test.each(['/', '/assets/a.js', '/nothing.js', '/download/x'])(
    '%s comes with the policy, unstored and unframed',
    async (path) => {
      const { headers } = await trusted.get(path);
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers).toMatchObject({
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'cross-origin-opener-policy': 'same-origin',
      });
    },
  );

  test('a body beyond the limit is refused and the register stays open', async () => {
    const answer = await trusted.post('/call', 'x'.repeat(callLimit + 1));
    expect([answer.status, answer.body]).toEqual([413, '{"ok":false,"error":{"code":"too-large"}}']);
    expect(await trusted.call('session.state', {})).toMatchObject({ ok: true, value: { kind: 'open' } });
  });

  test('a case file as large as a window takes comes through, to be read and answered', async () => {
    const file = {
      format: 'utredningsbanken-case',
      version: 99,
      filler: 'å'.repeat(caseFileWindowLimit / 2 - 100),
    };
    const answer = await trusted.call('cases.import', { file });
    expect(answer).toMatchObject({ ok: false, error: { code: 'newer-format' } });
  });

  test('a body of unknown length is cut off at the limit too', async () => {
    const answer = await trusted.post('/call', 'x'.repeat(callLimit + 1024 * 1024), {
      'transfer-encoding': 'chunked',
    });
    expect(answer.status).toBe(413);
  });

  test.each([
    ['lists in lists', '['.repeat(200_000) + ']'.repeat(200_000)],
    ['objects in objects', '{"a":'.repeat(200_000) + '1' + '}'.repeat(200_000)],
  ])('%s without end are bad input, and the connection stands', async (_what, deep) => {
    const answer = await trusted.post('/call', `{"name":"cases.import","input":{"file":${deep}}}`);
    expect(answer.body).toBe('{"ok":false,"error":{"code":"bad-input"}}');
    expect(await trusted.call('session.state', {})).toMatchObject({ ok: true, value: { kind: 'open' } });
  });

  test.each(['', '{', 'null', '[]', '{"input":{}}', '{"name":7}'])(
    'a call that reads %j is bad input',
    async (body) => {
      expect((await trusted.post('/call', body)).body).toBe('{"ok":false,"error":{"code":"bad-input"}}');
    },
  );

  test('an attachment goes in as a stream and comes out the same, always as a file to save', async () => {
    const bytes = randomBytes(2_500_000);
    const recordId = await attach(trusted, 'läkarintyg <b>.html', bytes);
    const { headers, body } = await trusted.get(`/file/${recordId}`);
    expect(headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-length': String(bytes.byteLength),
      'content-disposition': expect.stringMatching(/^attachment; .*l%C3%A4karintyg/),
    });
    expect(body).toBe(bytes.toString('utf8'));
  });
});

describe('another browser than the one that was started', () => {
  test('sees nothing of the register that is open', async () => {
    const guest = await openSession(loopback.addressFor('demo'));
    expect(await guest.call('session.state', {})).toMatchObject({
      ok: true,
      value: { kind: 'none', register: null },
    });
    expect(await guest.call('cases.list', {})).toEqual({ ok: false, error: { code: 'locked' } });
    expect(await guest.call('session.places', {})).toEqual({ ok: true, value: { registers: [] } });
  });

  test('creates demo registers only', async () => {
    const guest = await openSession(loopback.addressFor('demo'));
    const wanted = { name: 'Smyg', user, passphrase };
    expect(await guest.call('session.create', { ...wanted, demo: false })).toEqual({
      ok: false,
      error: { code: 'demo-only' },
    });
  });
});

test('closing locks the register: another process can open it', async () => {
  const other = registerFolder();
  const options = { dataFolder: other.path, resourcesFolder, rendererFolder: other.path, kdf: quickKdf };
  const first = await openLoopback(options);
  const session = await openSession(first.addressFor('trusted'));
  await session.call('session.create', { name: 'Prov', demo: false, user, passphrase });
  await first.close();
  await first.closed;
  const second = await openLoopback(options);
  const again = await openSession(second.addressFor('trusted'));
  const places = await again.call('session.places', {});
  expect(places).toMatchObject({
    value: { registers: [{ name: 'Prov', inspection: { kind: 'register' } }] },
  });
  await second.close();
  other.remove();
});

test('an orderly end tells every page that the register is locked before it hangs up', async () => {
  const other = registerFolder();
  const options = { dataFolder: other.path, resourcesFolder, rendererFolder: other.path, kdf: quickKdf };
  const host = await openLoopback(options);
  const session = await openSession(host.addressFor('trusted'));
  await session.call('session.create', { name: 'Prov', demo: false, user, passphrase });
  const heard = await listenUntilHungUp(session);
  await host.close();
  expect(await heard.events).toContainEqual({ kind: 'session-changed' });
  other.remove();
});

/** Resolves when the page listens; its events are known when the host has hung up. */
async function listenUntilHungUp(session: LoopbackSession) {
  const response = await fetch(`http://${session.address}/events`, {
    headers: { cookie: session.cookie, 'sec-fetch-site': 'same-origin' },
  });
  expect(response.status).toBe(200);
  return { events: eventsOf(response) };
}

async function eventsOf(response: Response): Promise<readonly unknown[]> {
  const decoder = new TextDecoder();
  let text = '';
  try {
    for await (const piece of response.body ?? []) text += decoder.decode(piece, { stream: true });
  } catch {
    // Hung up.
  }
  const messages = text.split('\n\n').filter((message) => message.startsWith('data: '));
  return messages.map((message): unknown => JSON.parse(message.slice(6)));
}

/** Through the whole protocol; the id of the record that holds the file. */
async function attach(session: LoopbackSession, name: string, bytes: Buffer): Promise<string> {
  const created = await valueOf(session, 'cases.create', { regime: 'lex-sarah' });
  const upload = {
    caseId: created['id'],
    recordId: null,
    name,
    mediaType: 'text/html',
    size: bytes.byteLength,
  };
  const begun = await valueOf(session, 'attachments.begin', upload);
  const sent = await session.post(`/upload/${String(begun['ticket'])}`, bytes);
  expect(JSON.parse(sent.body)).toEqual({ ok: true, value: { received: bytes.byteLength } });
  await valueOf(session, 'attachments.finish', { ticket: begun['ticket'] });
  return String(begun['recordId']);
}

async function valueOf(
  session: LoopbackSession,
  name: string,
  input: unknown,
): Promise<Record<string, unknown>> {
  const reply = await session.call(name, input);
  if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply.error)}`);
  // Replies of the contract are objects.
  return reply.value as Record<string, unknown>;
}
