import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const electron = fileURLToPath(new URL('../../../../electron', import.meta.url));

test('every file that starts a program says which environment it gets', () => {
  const starting = readdirSync(electron, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({ name, source: readFileSync(join(electron, name), 'utf8') }))
    .filter(({ source }) => source.includes('node:child_process'));
  expect(starting.length).toBeGreaterThan(3);
  for (const { name, source } of starting) {
    const starts = source.match(/\bspawn(Sync)?\(/g)?.length ?? 0;
    const given = source.match(/withoutSecrets\(process\.env\)/g)?.length ?? 0;
    expect([name, given]).toEqual([name, starts]);
    expect([name, /\b(exec|execFile|execSync|execFileSync|fork)\(/.test(source)]).toEqual([name, false]);
  }
});
