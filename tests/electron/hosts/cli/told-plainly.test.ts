import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { resourcesFolder } from '../../../contract/transports.ts';
import { commandLine, passphrase, smallCase } from './run.ts';

const create = ['create', '--name', 'Prov', '--user', 'Karin Ek', '--title', 'SAS'];
const worked = (number: number): string => join(resourcesFolder, 'demo', `fall-${number}.json`);
const isRoot = process.getuid?.() === 0;

async function withCase(number: number) {
  const line = commandLine();
  await line.run(create);
  await line.run(['import', worked(number)]);
  return { ...line, reference: `DEMO-${number}` };
}

test.each([
  ['fil.txt', /fil\.txt är ingen mapp/, 'an existing file'],
  ['fil.txt/x', /fil\.txt är ingen mapp/, 'a folder in a file'],
  ['fil.txt/x/y', /fil\.txt är ingen mapp/, 'deeper in a file'],
  ['/dev/null/x', /\/dev\/null är ingen mapp/, 'a folder in a device'],
  [
    'finns/inte',
    /Mappen .*finns finns inte\. Skapa den först/,
    'parents are not made: the path may be misspelt',
  ],
  [
    '/proc/x',
    /Mappen \/proc\/x går inte att skapa|Det går inte att skriva/,
    'a file system that takes no folders',
  ],
  ['/proc', /Det går inte att skriva i \/proc/, 'nor files'],
])('a place for exports that is %s is refused: %s (%s)', async (out, sentence, _why) => {
  const { run, reference, folder } = await withCase(1);
  writeFileSync(join(folder, 'fil.txt'), 'kvar');
  const path = out.startsWith('/') ? out : join(folder, out);
  const { exit, said } = await run(['export', reference, '--document', 'bekraftelse', '--out', path]);
  expect(said).toMatch(sentence);
  expect(exit).not.toBe(0);
  expect(existsSync(join(folder, 'finns'))).toBe(false);
});

test('a folder without rights is named', async (context) => {
  if (isRoot) context.skip('root may write everywhere');
  const { run, reference, folder } = await withCase(1);
  const shut = join(folder, 'stängd');
  mkdirSync(shut);
  chmodSync(shut, 0o500);
  for (const out of [shut, join(shut, 'ny')]) {
    const { exit, said } = await run(['export', reference, '--document', 'bekraftelse', '--out', out]);
    expect([exit, said]).toEqual([2, expect.stringContaining(`Det går inte att skriva i ${out}`)]);
  }
});

test('a folder that is not there yet is made, for what is written and not for what is refused', async () => {
  const { run, reference, folder } = await withCase(2);
  const out = join(folder, 'ut');
  const refused = await run(['export', reference, '--document', 'anmalan', '--out', out]);
  expect(refused.said).toContain('anmäls inte till IVO');
  expect(refused.said).toContain('(D13)');
  expect(refused.json).toMatchObject({ error: { code: 'refused', details: { reason: 'not-available' } } });
  expect(existsSync(out)).toBe(false);
  expect((await run(['export', reference, '--document', 'utredning', '--out', out])).exit).toBe(0);
  expect(readdirSync(out)).toHaveLength(1);
});

test('says of each document that the case cannot have why, and is content when the others are written', async () => {
  const { run, reference, folder } = await withCase(2);
  const argv = ['export', reference, '--document', 'all', '--out', join(folder, 'ut')];
  const { exit, said, json } = await run(argv);
  expect(exit).toBe(0);
  expect(said).toMatch(/^anmalan: .*\n.*anmäls inte till IVO.*\(D13\)/m);
  for (const { document } of json['refused'] as { document: string }[])
    expect(said).toContain(`${document}: `);
});

test('says which findings stand in the way of a klarmarkering', async () => {
  const { run, file } = commandLine();
  await run(create);
  await run(['import', file('a.json', smallCase('Rubrik', 'VON 2026/1'))]);
  const { exit, said, json } = await run(['ready', 'VON 2026/1', '--document', 'utredning']);
  expect(exit).toBe(3);
  const { findings } = (json['error'] as { details: { findings: { code: string }[] } }).details;
  expect(findings.length).toBeGreaterThan(0);
  for (const { code } of findings) expect(said).toContain(`(${code})`);
});

test.each([
  [['export', 'DEMO-2', '--document', 'anmälan', '--out', 'ut'], /”anmälan”.*utredning, beslut, anmalan/, 2],
  [['ready', 'DEMO-2', '--document', 'brev'], /”brev”.*utredning, beslut, anmalan/, 2],
  [['ready', 'DEMO-2', '--document', 'anmalan'], /anmäls inte till IVO.*\(D13\)/, 3],
  [['show', 'SN 1999/1'], /”SN 1999\/1”/, 4],
  [['verify', '--head', 'min rad'], /^Värdet för --head/, 2],
])('%j names what it refuses: %s', async (argv, sentence, code) => {
  const { run } = await withCase(2);
  const { exit, said } = await run(argv);
  expect(said).toMatch(sentence);
  expect(exit).toBe(code);
  expect(said).not.toContain('är kvar här');
});

const latin1 = Buffer.from(JSON.stringify(smallCase('Försenad', 'VON 2026/1')), 'latin1');
const utf16 = Buffer.from(`\uFEFF${JSON.stringify(smallCase('Försenad', 'VON 2026/1'))}`, 'utf16le');
const bare16 = Buffer.from(JSON.stringify(smallCase('Forsenad', 'VON 2026/1')), 'utf16le');
const causes = (links: Readonly<Record<string, readonly string[]>>) => ({
  ...smallCase('Orsaker', 'VON 2026/1'),
  case: {
    registration: { heading: 'Orsaker' },
    causes: Object.entries(links).map(([id, leadsTo]) => ({ id, leadsTo })),
  },
});

test.each([
  ['finns-inte.json', undefined, /Det finns ingen sådan fil/, 'a missing file'],
  ['*.json', undefined, /Mönstret träffade ingen fil/, 'the shell found nothing to put in its place'],
  ['mapp', 'folder', /är en mapp/i, 'a folder'],
  ['tom.json', '', /Filen är tom/, 'an empty file'],
  ['blank.json', ' \n', /Filen är tom/, 'nothing but blanks'],
  ['brev.json', 'Hej!', /går inte att läsa som JSON/, 'text'],
  [
    'latin1.json',
    latin1,
    /Windows-1252.*UTF-8/,
    'another encoding would turn å, ä and ö into something else',
  ],
  ['utf16.json', utf16, /UTF-16.*UTF-8/, 'as a Windows editor may save it'],
  [
    'utf16-utan.json',
    bare16,
    /UTF-16.*UTF-8/,
    'without its mark it would be read as zeros between the letters',
  ],
  ['annat.json', '{"format":"annat"}', /ingen ärendefil/, 'another kind of file'],
  ['framtid.json', { ...smallCase('A', 'V 1'), version: 9 }, /version 9.*läser version 1/, 'a later version'],
  ['forntid.json', { ...smallCase('A', 'V 1'), version: 0 }, /läser version 1/, 'a version that never was'],
  [
    'cirkel.json',
    causes({ O1: ['O2'], O2: ['O1'] }),
    /O1 → O2 → O1|O2 → O1 → O2/,
    'a circle, with its records',
  ],
  ['lös.json', causes({ O1: ['O9'] }), /leadsTo\[0\]: .*”O9”/, 'a link to nothing, with its label'],
])('a file that is %s is refused in words of its own', async (name, content, sentence, _why) => {
  const { run, folder } = commandLine();
  await run(create);
  const path = join(folder, name);
  if (content === 'folder') mkdirSync(path);
  else if (content !== undefined)
    writeFileSync(
      path,
      typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content),
    );
  const { exit, said, json } = await run(['import', path]);
  expect(said).toMatch(sentence);
  expect(said).toContain(`${path}: `);
  expect([exit, json['imported']]).toEqual([7, []]);
  expect((await run(['list'])).json).toMatchObject({ total: 0 });
});

test.runIf(process.platform !== 'win32').each([
  ['/dev/zero', /ingen vanlig fil/, 'it would be read until the memory is full'],
  ['rör', /ingen vanlig fil/, 'nobody writes to it, so that it would be waited for'],
  ['stor.json', /högst 64 megabyte/, 'larger than any case: a hole, which costs nothing until it is read'],
])('%s is refused before it is read: %s (%s)', async (name, sentence, _why) => {
  const { run, folder } = commandLine();
  await run(create);
  const path = join(folder, name);
  if (name === 'rör') execFileSync('mkfifo', [path]);
  if (name === 'stor.json') {
    writeFileSync(path, '');
    truncateSync(path, 64 * 1024 * 1024 + 1);
  }
  const { exit, said, json } = await run(['import', name.startsWith('/') ? name : path]);
  expect(said).toMatch(sentence);
  expect([exit, json['imported']]).toEqual([7, []]);
});

test('a byte order mark before UTF-8 is accepted, and what follows it is read right', async () => {
  const { run, folder } = commandLine();
  await run(create);
  const path = join(folder, 'bom.json');
  writeFileSync(path, `\uFEFF${JSON.stringify(smallCase('Försenad insats – två dygn', 'VON 2026/1'))}`);
  expect((await run(['import', path])).exit).toBe(0);
  expect((await run(['list'])).json).toMatchObject({ cases: [{ heading: 'Försenad insats – två dygn' }] });
});

test('says what is wrong with where a register is said to be', async () => {
  const { run, folder, at } = commandLine();
  const there = join(folder, 'prov.register');
  const never = await run(['list']);
  expect([never.exit, never.said]).toEqual([6, `Det finns inget register ${there}.`]);
  const far = await at(join(folder, 'ingen', 'mapp.register'))(create);
  expect([far.exit, far.said]).toEqual([6, expect.stringContaining('Mappen finns inte')]);
  for (const argv of [create, ['list']]) {
    const inFolder = await at(folder)(argv);
    expect([inFolder.exit, inFolder.said]).toEqual([6, `${folder} är en mapp. Ange registerfilen i den.`]);
  }
});

test('says what a passphrase must have', async () => {
  for (const weak of ['aaaaaaaaaaaaaaa', 'kort']) {
    const { exit, said } = await commandLine().run(create, { passphrase: weak });
    expect([exit, said]).toEqual([5, expect.stringMatching(/minst 12 tecken, och minst 5 av dem/)]);
  }
});

test('says under which name a register is made when none is given', async () => {
  const { said, json } = await commandLine().run(['create']);
  const { name } = json['user'] as { name: string };
  expect(said).toContain(`heter ”${name}”, Utredare`);
  expect((await commandLine().run(create)).said).not.toContain('heter');
});

test('makes no register when the recovery sheet has no place', async () => {
  const { run, folder } = commandLine();
  writeFileSync(join(folder, 'blad.txt'), 'kvar');
  for (const path of [join(folder, 'blad.txt'), join(folder, 'ingen', 'blad.txt')]) {
    const { exit, said } = await run([...create, '--recovery-out', path]);
    expect([exit, said]).toEqual([2, expect.stringContaining('Inget register har skapats')]);
  }
  expect(readdirSync(folder)).toEqual(['blad.txt']);
});

test('help is an answer: on standard output, with the documents, the exit codes and the defaults', async () => {
  const { exit, shown, said } = await commandLine().run(['--help'], { passphrase });
  expect([exit, said]).toEqual([0, '']);
  for (const part of ['anmalan', 'bekraftelse', '[--profile', '[--user', '  8  ', '--reason KOD=skäl'])
    expect(shown).toContain(part);
});
