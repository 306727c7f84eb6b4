import { once } from 'node:events';
import { readFileSync, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { OpenRegister } from '../../electron/vault/open-register.ts';
import { keyOf } from '../../electron/vault/register-keys.ts';
import { newRegister, temporaryFolder } from '../electron/vault/test-register.ts';
import { startChild } from './child.ts';

const sentinel = 'Sentinelåkesson Hemligström';

/** Twenty megabytes with the sentinel in every row, in a table and in the text index, then some of it removed. */
function fill({ db }: OpenRegister): void {
  const insert = db.prepare('INSERT INTO setting (key, value, revision) VALUES (?, ?, ?)');
  const index = db.prepare('INSERT INTO text_index (rowid, body) VALUES (?, ?)');
  db.transaction(() => {
    for (let row = 1; row <= 10_000; row += 1) {
      const text = `${(row * 7919) % 10_000} ${sentinel} `.repeat(50);
      insert.run(`rad ${row}`, JSON.stringify(text), row);
      if (row % 10 === 0) index.run(row, text);
    }
  })();
  db.exec(`DELETE FROM text_index WHERE rowid % 20 = 0; DELETE FROM setting WHERE revision % 100 = 0`);
}

function filesWithSentinel(folder: string): string[] {
  const words = sentinel.split(' ').flatMap((word) => [Buffer.from(word), Buffer.from(word, 'utf16le')]);
  return readdirSync(folder).filter((name) => {
    const bytes = readFileSync(join(folder, name));
    return words.some((word) => bytes.includes(word));
  });
}

describe('case text on disk', () => {
  it('is in no file of the register in the clear, open or closed', async () => {
    const { register, folder } = await newRegister();
    fill(register);
    expect(readdirSync(folder).some((name) => name.endsWith('-wal'))).toBe(true);
    expect(filesWithSentinel(folder)).toEqual([]);
    register.close();
    expect(filesWithSentinel(folder)).toEqual([]);
  });

  it('is never spilled to a temp file by a large sort, where the default would', async () => {
    const { register, path } = await newRegister();
    fill(register);
    const key = Buffer.from(keyOf(register));
    const userId = register.user.id;
    register.close();
    const temp = temporaryFolder();
    const env = { ...process.env, SQLITE_TMPDIR: temp, TMPDIR: temp };
    const watcher = watch(temp);
    const seen: string[] = [];
    let phase = 'memory';
    watcher.on('change', (_event, name) => seen.push(`${phase} ${String(name).slice(0, 6)}`));
    const sort = async (mode: string) => {
      const { lines } = startChild('./sort-large.ts', [path, userId, mode], key, env);
      const [rows]: unknown[] = await once(lines, 'line');
      expect(rows).toBe('9900');
    };
    await sort('memory');
    // The kernel reports in order: what the first sort did has been heard when the control's file is.
    const quiet = [...seen];
    phase = 'spill';
    const heard = once(watcher, 'change');
    await sort('spill');
    await heard;
    watcher.close();
    expect(quiet).toEqual([]);
    expect(seen).toContain('spill etilqs');
    expect(seen.filter((event) => event.startsWith('memory'))).toEqual([]);
  });
});
