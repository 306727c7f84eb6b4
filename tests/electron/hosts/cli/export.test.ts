import { existsSync, mkdirSync, readFileSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryName } from '../../../../electron/services/export-leftovers.ts';
import { cliText } from '../../../../shared/text/cli.ts';
import { resourcesFolder } from '../../../contract/transports.ts';
import { commandLine } from './run.ts';

const worked = (number: number): string => join(resourcesFolder, 'demo', `fall-${number}.json`);

/** A register with one worked case; its reference. */
async function withCase(number: number) {
  const line = commandLine();
  await line.run(['create', '--user', 'Karin Ek', '--title', 'SAS']);
  const { json } = await line.run(['import', worked(number)]);
  const [imported] = json['imported'] as { internalReference: string }[];
  return { ...line, out: join(line.folder, 'ut'), reference: imported?.internalReference ?? '' };
}

test('writes every document that the case can have, with its hash, and lists the others', async () => {
  const { run, reference, out } = await withCase(1);
  // Full is the profile when none is named.
  const { exit, json } = await run(['export', reference, '--document', 'all', '--out', out]);
  const files = json['files'] as { document: string; path: string; sha256: string }[];
  expect(exit).toBe(0);
  expect(files.map(({ document }) => document)).toEqual(
    expect.arrayContaining(['utredning', 'beslut', 'anmalan']),
  );
  for (const { path, sha256 } of files) {
    expect(createHash('sha256').update(readFileSync(path)).digest('hex')).toBe(sha256);
  }
  expect(readdirSync(out)).toHaveLength(files.length);
  expect(json['refused']).toContainEqual({
    document: 'direktbeslut',
    error: { code: 'refused', details: { finding: expect.stringMatching(/^[SD]\d+$/) } },
  });
});

test('takes away what a killed export left in the folder, and says so once', async () => {
  const { run, reference, out } = await withCase(1);
  mkdirSync(out);
  const scrap = join(out, temporaryName('abcdefgh12'));
  writeFileSync(scrap, 'halvskrivet');
  utimesSync(scrap, 0, 0);
  const argv = ['export', reference, '--document', 'beslut', '--out', out];
  expect((await run(argv)).said).toContain(cliText.scrapsCleared(1, out));
  expect(readdirSync(out).filter((name) => !name.endsWith('.docx'))).toEqual([]);
  expect((await run(argv)).said).toBe('');
});

test('a worked case comes out of the register as it went in', async () => {
  const { run, reference } = await withCase(1);
  const { json } = await run(['dump', reference]);
  const { $schema: _address, ...original } = JSON.parse(readFileSync(worked(1), 'utf8'));
  // What comes out also has the hash of each original report.
  expect(json).toMatchObject(original);
  const other = commandLine();
  await other.run(['create', '--user', 'Karin Ek', '--title', 'SAS']);
  await other.run(['import', other.file('dump.json', json)]);
  expect((await other.run(['dump', reference])).json).toEqual(json);
});

test('refuses the notification of a case that is not to be notified, and writes nothing', async () => {
  const { run, reference, out } = await withCase(2);
  const argv = ['export', reference, '--document', 'anmalan', '--profile', 'full', '--out', out];
  const { exit, json, said } = await run(argv);
  expect(exit).toBe(3);
  expect(json).toMatchObject({ error: { code: 'refused' } });
  expect(said).not.toBe('');
  expect(existsSync(out) ? readdirSync(out) : []).toEqual([]);
});

test('marks a document ready, and says which findings stand in the way of another', async () => {
  const { run, reference } = await withCase(1);
  expect(await run(['ready', reference, '--document', 'bekraftelse'])).toMatchObject({
    exit: 0,
    json: { document: 'bekraftelse', markedAt: expect.any(String) },
  });
  expect((await run(['ready', reference, '--document', 'utredning', '--reason', 'S999=Därför'])).exit).toBe(
    2,
  );
  expect((await run(['ready', reference, '--document', 'utredning', '--reason', 'Därför'])).exit).toBe(2);
  expect((await run(['ready', reference, '--document', 'finns-inte'])).exit).not.toBe(0);
});
