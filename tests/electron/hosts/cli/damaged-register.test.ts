import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commandLine } from './run.ts';
import { spawnCli } from './spawn-cli.ts';

const page = 4096;

/** Eight bytes in the middle of a page, which the cipher's own check of that page must see. */
function damagedAt(whole: Buffer, number: number): Buffer {
  const bytes = Buffer.from(whole);
  bytes.fill(0xa5, number * page + 500, number * page + 508);
  return bytes;
}

test('a damaged page is told as damage wherever it is met, and never passes the check of the file', async () => {
  const { run, folder } = commandLine();
  await run(['create', '--demo', '--user', 'Karin Ek', '--title', 'SAS']);
  const path = join(folder, 'prov.register');
  const whole = readFileSync(path);
  const pages = whole.length / page;
  expect((await run(['verify'])).json).toMatchObject({ ok: true, failed: null, brokenAt: null });
  const used = readFileSync(path);
  let refusedByVerify = 0;
  for (let number = 1; number < pages; number += 5) {
    const bytes = damagedAt(used, number);
    writeFileSync(path, bytes);
    const verified = await run(['verify']);
    writeFileSync(path, bytes);
    const dumped = await run(['dump', 'DEMO-1']);
    const place = `page ${number}: ${verified.said} ${dumped.said}`;
    expect([0, 6], place).toContain(dumped.exit);
    expect([0, 6, 8], place).toContain(verified.exit);
    expect(dumped.exit === 6 && verified.exit === 0, place).toBe(false);
    if (verified.exit !== 0) refusedByVerify += 1;
    if (dumped.exit === 6) {
      expect(dumped.json, place).toMatchObject({ error: { code: 'damaged' } });
      expect(dumped.said, place).toContain('Inget har skrivits');
    }
    if (verified.exit === 8) {
      expect(verified.json, place).toMatchObject({ ok: false, failed: 'file', brokenAt: null });
      expect(verified.said, place).toContain('registerfilen');
    }
  }
  // What is left is pages that hold nothing.
  expect(refusedByVerify).toBeGreaterThan((pages / 5) * 0.8);
}, 120_000);

test('the terminal shows the sentence alone; places in the code are for developers who ask', async () => {
  const line = spawnCli();
  await line.run(['create', '--demo', '--user', 'Karin Ek', '--title', 'SAS']);
  const whole = readFileSync(line.register);
  const bad = await firstRefused(line, whole);
  expect(bad.stderr.trim().split('\n')).toHaveLength(1);
  expect(bad.stderr).toContain('skadad');
  const asked = await line.run(['dump', 'DEMO-1'], { UTREDNINGSBANKEN_DEBUG: '1' });
  expect(asked.stderr).toContain('SQLITE_');
}, 120_000);

/** Pages with much text are met in the middle of a call: the first of them that `dump` stumbles on. */
async function firstRefused(line: ReturnType<typeof spawnCli>, whole: Buffer) {
  for (let number = 30; number < whole.length / page; number += 5) {
    writeFileSync(line.register, damagedAt(whole, number));
    const result = await line.run(['dump', 'DEMO-1']);
    if (result.exit !== 0) return result;
  }
  throw new Error('no page of the case was found');
}
