import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commandLine, passphrase, smallCase } from './run.ts';

const create = ['create', '--name', 'Prov', '--user', 'Karin Ek', '--title', 'SAS'];

test('creates an encrypted register and shows its recovery sheet once', async () => {
  const { run, folder } = commandLine();
  const { exit, json, said } = await run(create);
  expect(exit).toBe(0);
  expect(json).toMatchObject({ user: { name: 'Karin Ek', title: 'SAS' }, recoverySheet: expect.any(Array) });
  expect(said).toContain('Skriv ut återställningsbladet');
  expect(readFileSync(join(folder, 'prov.register')).toString('latin1', 0, 6)).not.toBe('SQLite');
});

test('writes the recovery sheet to a file of the owner alone, and never over another', async () => {
  const { run, folder, file } = commandLine();
  const sheet = join(folder, 'blad.txt');
  const { json } = await run([...create, '--recovery-out', sheet]);
  expect(json).not.toHaveProperty('recoverySheet');
  expect(statSync(sheet).mode & 0o077).toBe(0);
  expect(readFileSync(sheet, 'utf8').trim().split('\n').length).toBeGreaterThan(1);
  const other = commandLine();
  expect((await other.run([...create, '--recovery-out', file('annat.txt', 'kvar')])).exit).not.toBe(0);
  expect(readFileSync(join(folder, 'annat.txt'), 'utf8')).toBe('kvar');
});

test('reads cases in, lists and shows them, and dumps them as they were read', async () => {
  const { run, file } = commandLine();
  await run(create);
  const content = smallCase('Försenad insats', 'VON 2026/123');
  const imported = await run(['import', file('a.json', content)]);
  expect(imported).toMatchObject({
    exit: 0,
    json: { imported: [{ diaryNumber: 'VON 2026/123' }], refused: [] },
  });
  const listed = await run(['list']);
  expect(listed.json).toMatchObject({ total: 1, cases: [{ heading: 'Försenad insats' }] });
  expect((await run(['show', 'VON 2026/123'])).json).toMatchObject({ case: { regime: 'lex-sarah' } });
  expect((await run(['dump', 'VON 2026/123'])).json).toMatchObject(content);
});

test('finds a case by its internal reference too', async () => {
  const { run, file } = commandLine();
  await run(create);
  const { json } = await run(['import', file('a.json', smallCase('Rubrik', 'VON 2026/1'))]);
  const [first] = json['imported'] as { internalReference: string }[];
  expect((await run(['dump', first?.internalReference ?? ''])).exit).toBe(0);
});

test('checks a case: each finding with its code, field, Swedish words and provision', async () => {
  const { run, file } = commandLine();
  await run(create);
  await run(['import', file('a.json', smallCase('Rubrik', 'VON 2026/1'))]);
  const { exit, json } = await run(['check', 'VON 2026/1']);
  const findings = json['findings'] as object[];
  expect(exit).toBe(0);
  expect(findings.length).toBeGreaterThan(0);
  for (const finding of findings) {
    expect(finding).toMatchObject({
      code: expect.stringMatching(/^[SKD]\d+[a-z]?$/),
      blocking: expect.any(Boolean),
      field: expect.any(String),
      title: expect.stringMatching(/^\p{Lu}/u),
      question: expect.stringContaining('?'),
      provision: expect.any(String),
    });
  }
});

test('one bad file stops no other, and nothing of it is kept', async () => {
  const { run, file } = commandLine();
  await run(create);
  const files = [
    file('bra.json', smallCase('Första', 'VON 2026/1')),
    file('trasig.json', '{"format":'),
    file('annan.json', { ...smallCase('Okänt fält', 'VON 2026/2'), okänt: 1 }),
    file('sist.json', smallCase('Sista', 'VON 2026/3')),
  ];
  const { exit, json, said } = await run(['import', ...files, '/finns/inte.json']);
  expect(exit).toBe(7);
  expect(json['imported']).toHaveLength(2);
  expect(json['refused']).toHaveLength(3);
  expect(said).toContain('3 filer nekades.');
  expect((await run(['list'])).json).toMatchObject({ total: 2 });
});

test.each([
  ['another passphrase', ['list'], { passphrase: 'fel' }, 5],
  ['no passphrase and no terminal', ['list'], {}, 2],
  ['a case that is not there', ['show', 'VON 1999/1'], { passphrase }, 4],
  ['no REF', ['check'], { passphrase }, 2],
  ['an unknown command', ['burn'], { passphrase }, 2],
  ['an inherited name as command', ['toString'], { passphrase }, 2],
  ['an unknown option', ['list', '--port', '80'], { passphrase }, 2],
  ['another user', ['list', '--user', 'Någon Annan'], { passphrase }, 2],
  [
    'an unknown profile',
    ['export', 'X', '--document', 'all', '--profile', 'half', '--out', 'x'],
    { passphrase },
    2,
  ],
  ['a register of that name', create, { passphrase }, 6],
  ['a passphrase on the command line', ['list', '--passphrase=hemlig'], { passphrase }, 2],
] as const)('with %s, %j ends with a sentence and a code', async (_what, argv, around, exit) => {
  const { run } = commandLine();
  await run(create);
  const result = await run(argv, around);
  expect(result.exit).toBe(exit);
  expect(result.said).toMatch(/[.?]$/);
  expect(result.json).toHaveProperty('error');
});

test('says why a passphrase must not stand on the command line, and does not repeat it', async () => {
  const { said } = await commandLine().run(['list', '--passphrase=hemlig']);
  expect(said).toContain('där kan andra läsa den');
  expect(said).not.toContain('hemlig');
});

test('asks for a new passphrase twice, and creates nothing when the two differ', async () => {
  const { run, folder } = commandLine();
  const differing = await run(create, { typed: [passphrase, 'något annat'] });
  expect(differing.exit).toBe(2);
  expect(readdirSync(folder)).toEqual([]);
  expect((await run(create, { typed: [passphrase, passphrase] })).exit).toBe(0);
  expect((await run(['list'], { typed: [passphrase] })).exit).toBe(0);
});

test('verifies the log, and shows a copy that is older than a head kept elsewhere', async () => {
  const { run } = commandLine();
  await run(create);
  const { exit, json } = await run(['verify']);
  expect([exit, json['ok']]).toEqual([0, true]);
  expect((await run(['verify', '--head', `999:${'f'.repeat(64)}`])).exit).toBe(8);
});

test('leaves the register locked and free when it ends', async () => {
  const { run, folder } = commandLine();
  await run(create);
  await run(['show', 'finns inte']);
  expect(existsSync(join(folder, 'prov.register-wal'))).toBe(false);
  expect((await run(['list'])).exit).toBe(0);
});
