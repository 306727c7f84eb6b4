import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createHostDeps } from '../../electron/host-support/host-deps.ts';
import { unlockRegister } from '../../electron/vault/unlock-register.ts';
import { createWorkbench } from '../../electron/workbench.ts';
import { resourcesFolder } from '../contract/transports.ts';
import { passphrase, quickKdf, temporaryFolder, testDeps } from '../electron/vault/test-register.ts';
import { startChild } from './child.ts';

const exported = 'documents.export';
const unsettled = 'documents.export-unsettled';

describe('a process killed while it exports', () => {
  it.each([
    // the call it dies at, what then lies in the folder, and what the log says after the next unlock
    ['after open', ['scrap'], [exported, unsettled]],
    ['before sync', ['scrap'], [exported, unsettled]],
    ['before linkSync', ['scrap'], [exported, unsettled]],
    ['after linkSync', ['whole', 'scrap'], [exported, unsettled]],
    ['after unlinkSync', ['whole'], [exported, unsettled]],
    // Where files can't have two names the name is held by an empty file for a moment; it never holds half a document.
    ['before renameSync', ['empty', 'scrap'], [exported, unsettled]],
    ['after renameSync', ['whole'], [exported, unsettled]],
    ['never', ['whole'], [exported, 'documents.exported']],
  ])('%s leaves a whole file or a scrap, with its hash in the log', async (mark, left, actions) => {
    const { path, out, caseId, workbench } = await prepared();
    await workbench.close();
    const child = startChild('./export-and-die.ts', [path, caseId, out, mark, resourcesFolder], key).child;
    const [, signal] = await once(child, 'exit');
    expect(signal).toBe(mark === 'never' ? null : 'SIGKILL');
    expect(kindsIn(out).sort()).toEqual([...left].sort());

    await unlocked(path, () => Promise.resolve());
    const { rows, states } = await logOf(path);
    expect(rows.map(({ action }) => action)).toEqual(actions);
    const hashes = rows.map((row) => row.after_hash);
    expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(new Set(hashes).size).toBe(1);
    for (const bytes of wholeFilesIn(out)) expect(sha256(bytes)).toBe(hashes[0]);
    expect(states).toEqual([{ state: mark === 'never' ? 'done' : 'unsettled', sha256: hashes[0] }]);

    // What is settled is settled once.
    await unlocked(path, () => Promise.resolve());
    expect((await logOf(path)).rows).toHaveLength(2);
  });

  it('touches no file that is there, whether or not files can have two names', async () => {
    const { path, out, caseId, workbench } = await prepared();
    await workbench.close();
    const contents: string[] = [];
    for (const mark of ['after renameSync', 'before renameSync', 'after renameSync', 'after unlinkSync']) {
      await once(
        startChild('./export-and-die.ts', [path, caseId, out, mark, resourcesFolder], key).child,
        'exit',
      );
      contents.push(...wholeFilesIn(out).map(sha256));
    }
    expect(kindsIn(out).sort()).toEqual(['empty', 'whole', 'whole', 'whole']);
    // Every file that was whole at one time is so at the end.
    expect(new Set(wholeFilesIn(out).map(sha256))).toEqual(new Set(contents));
  });

  it('leaves a scrap that the next export clears, and tells', async () => {
    const { path, out, caseId, workbench } = await prepared();
    await workbench.close();
    for (const mark of ['before linkSync', 'after linkSync']) {
      const args = [path, caseId, out, mark, resourcesFolder];
      await once(startChild('./export-and-die.ts', args, key).child, 'exit');
    }
    // The second took the first one's scrap away on its own way.
    expect(kindsIn(out).sort()).toEqual(['scrap', 'whole']);
    await unlocked(path, async ({ deps, call }) => {
      const place = deps.places.grantFolder(out);
      const wanted = { caseId, documentIds: ['bekraftelse'], profile: 'full', place };
      expect(await call('documents.export', wanted)).toMatchObject({ cleared: 1 });
      expect(kindsIn(out)).toEqual(['whole', 'whole']);
      expect(await call('documents.export', wanted)).toMatchObject({ cleared: 0 });
    });
  });
});

const key = Buffer.from(passphrase, 'utf8');

/** A register with one worked case, unlocked. */
async function prepared() {
  const folder = temporaryFolder();
  const path = join(folder, 'prov.register');
  const out = join(folder, 'ut');
  mkdirSync(out);
  const bench = openBench(folder);
  const place = bench.deps.places.grantRegister(path);
  const user = { name: 'Kim Testmark', title: 'SAS' };
  await bench.call('session.create', { place, name: 'Prov', demo: false, user, passphrase });
  const file: unknown = JSON.parse(readFileSync(join(resourcesFolder, 'demo', 'fall-1.json'), 'utf8'));
  const { id } = await bench.call('cases.import', { file });
  return { ...bench, path, out, caseId: String(id) };
}

async function unlocked(path: string, work: (bench: ReturnType<typeof openBench>) => Promise<void>) {
  const bench = openBench(join(path, '..'));
  const place = bench.deps.places.grantRegister(path);
  const [user] = Object((await bench.call('session.inspect', { place }))['users']);
  await bench.call('session.unlock', { place, userId: user.id, passphrase });
  await work(bench);
  await bench.workbench.close();
}

function openBench(dataFolder: string) {
  const deps = createHostDeps({ host: 'cli', dataFolder, resourcesFolder, kdf: quickKdf });
  const workbench = createWorkbench(deps);
  onTestFinished(() => workbench.close());
  const call = async (name: string, input: object): Promise<Record<string, unknown>> => {
    const reply = await workbench.dispatch(name, input);
    if (!reply.ok) throw new Error(`${name}: ${reply.error.code}`);
    return Object(reply.value);
  };
  return { deps, workbench, call };
}

interface LogRow {
  readonly action: string;
  readonly after_hash: string | null;
}

async function logOf(path: string) {
  const header: { slots: { userId: string }[] } = JSON.parse(readFileSync(`${path}.nycklar`, 'utf8'));
  const userId = header.slots[0]?.userId ?? '';
  const register = await unlockRegister({ ...testDeps, path, userId, passphrase });
  const rows = register.db
    .prepare<[], LogRow>(
      `SELECT action, after_hash FROM audit WHERE action LIKE 'documents.export%' ORDER BY seq`,
    )
    .all();
  const states = register.db.prepare('SELECT state, sha256 FROM export_log ORDER BY id').all();
  register.close();
  return { rows, states };
}

function kindsIn(folder: string): string[] {
  return readdirSync(folder).map((name) => {
    if (!name.endsWith('.docx')) return 'scrap';
    return statSync(join(folder, name)).size === 0 ? 'empty' : 'whole';
  });
}

function wholeFilesIn(folder: string): Buffer[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.docx'));
  return names.map((name) => readFileSync(join(folder, name))).filter(({ length }) => length > 0);
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
