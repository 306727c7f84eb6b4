import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { loadDriver } from '../../../electron/database/driver.ts';
import { splitReports } from '../../../electron/services/cases-reports.ts';
import { exportDocuments } from '../../../electron/services/documents-export.ts';
import { printDocument } from '../../../electron/services/documents-print.ts';
import { addRecord } from '../../../electron/services/records-add.ts';
import { newCaseBench, type CaseBench } from './case-bench.ts';
import { refusalOf } from './service-bench.ts';

vi.mock('../../../shared/regimes/registry.ts', async () => ({
  regimes: (await import('./fixture-regime.ts')).testRegimes,
}));

let bench: CaseBench;
beforeEach(async () => {
  bench = await newCaseBench();
  await bench.set(await bench.sectionId('registration'), 'heading', 'Larm');
  await bench.set(await bench.sectionId('analysis'), 'method', 'Samtal');
});

const send = (
  around: Partial<Parameters<typeof exportDocuments>[0]> = {},
  profile: 'full' | 'deidentified' = 'full',
) => {
  const input = { caseId: bench.caseId, documentIds: ['memo'], profile, place: 'folder' };
  return exportDocuments({ ...bench.steps, ...around }, input);
};
const logged = () => bench.rows('SELECT state, sha256 FROM export_log ORDER BY id');

describe('from the first look at a document to its file', () => {
  it('logs the hash before the file has its name, and no other afterwards', async () => {
    const { files } = await send();
    const rows = bench.rows(
      `SELECT action, after_hash, details FROM audit WHERE action LIKE 'documents.export%' ORDER BY seq`,
    );
    const hashes = rows.map((row) => [Object(row)['action'], Object(row)['after_hash']]);
    const sha256 = files[0]?.sha256;
    expect(hashes).toEqual([
      ['documents.export', sha256],
      ['documents.exported', sha256],
    ]);
  });

  it('draws a document anew that was changed while it was drawn', async () => {
    const method = await bench.sectionId('analysis');
    const { files } = await send({ inQuery: thenOnce(() => bench.set(method, 'method', 'Möten', 1)) });
    // The same clock and case give the same bytes: what left is the document as it stood when that was logged.
    expect((await send()).files[0]?.sha256).toBe(files[0]?.sha256);
    expect(logged()).toHaveLength(2);
  });

  it('refuses a case where somebody was marked with skyddade personuppgifter meanwhile', async () => {
    const inQuery = thenOnce(() => bench.add('persons', { alias: 'Brukare A', protectedIdentity: true }));
    expect(await refusalOf(send({ inQuery }))).toMatchObject({ code: 'protected-identity' });
    expect(readdirSync(bench.exports)).toEqual([]);
    expect(logged()).toEqual([]);
  });

  const ways = ['export', 'print'] as const;
  const changes: [string, (id: string, otherCase: string) => Promise<unknown>][] = [
    ['was given to somebody', () => bench.add('persons', { alias: 'Brukare B', name: 'Berit Larmén' })],
    ['was changed to that', (id) => bench.set(id, 'name', 'Astrid Larmén', 1)],
    ['was given in a case it shares a report with', (_id, otherCase) => addedIn(otherCase)],
  ];
  it.each(changes.flatMap(([how, change]) => ways.map((way) => [way, how, change] as const)))(
    'refuses, de-identified, the %s of a name that %s after it was looked through',
    async (way, _how, change) => {
      const { id } = await bench.add('persons', { alias: 'Brukare A', name: 'Astrid Exempelsson' });
      const reportIds = [(await bench.add('reports')).id];
      await bench.add('reports');
      const shared = { caseId: bench.caseId, reportIds, copy: true };
      const { id: otherCase } = await bench.mutate('cases.splitReports', splitReports, shared);
      await bench.set(await bench.sectionId('analysis'), 'method', 'Larmén larmade.', 1);
      const inQuery = thenOnce(() => change(id, otherCase));
      const print = { caseId: bench.caseId, documentId: 'memo', profile: 'deidentified' as const };
      const leaving =
        way === 'export'
          ? send({ inQuery }, 'deidentified')
          : printDocument({ ...bench.steps, inQuery }, print);
      expect(await refusalOf(leaving)).toMatchObject({ code: 'leak' });
      expect(readdirSync(bench.exports)).toEqual([]);
      expect(logged()).toEqual([]);
    },
  );

  it('logs nothing under another unlock than it was begun in', async () => {
    const session = { logged: new Set<string>(), uploads: new Map(), leaving: new Set<Promise<unknown>>() };
    const state = { demand: () => ({ ...bench.open, session }) };
    expect(await refusalOf(send({ state }))).toMatchObject({ code: 'locked' });
    expect(readdirSync(bench.exports)).toEqual([]);
    expect(logged()).toEqual([]);
  });
});

describe('an export that fails on the way', () => {
  it('is logged as failed and leaves no scraps', async () => {
    rmSync(bench.exports, { recursive: true });
    writeFileSync(bench.exports, 'en fil där mappen var');
    expect(await refusalOf(send())).toEqual({ code: 'not-writable', details: undefined });
    expect(logged()).toMatchObject([{ state: 'failed', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
    expect(bench.rows(`SELECT count(*) n FROM audit WHERE action = 'documents.export-failed'`)).toEqual([
      { n: 1 },
    ]);
  });

  it('leaves no file when the row that logs it as done could not be committed', async () => {
    const { exec } = prototype;
    let commits = 0;
    prototype.exec = function (sql) {
      if (sql === 'COMMIT' && (commits += 1) === 2) {
        expect(readdirSync(bench.exports)).toEqual(['U-2026-1_prov-pm_2026-11-23_UTKAST.docx']);
        throw Object.assign(new Error('full'), { code: 'SQLITE_FULL' });
      }
      return exec.call(this, sql);
    };
    const refused = await refusalOf(send()).finally(() => {
      prototype.exec = exec;
    });
    expect(refused).toMatchObject({ code: 'disk-full' });
    expect(readdirSync(bench.exports)).toEqual([]);
    expect(logged()).toMatchObject([{ state: 'failed' }]);
  });
});

const prototype: { exec(this: unknown, sql: string): unknown } = loadDriver().prototype;

async function addedIn(caseId: string): Promise<void> {
  const values = { alias: 'Brukare B', name: 'Berit Larmén' };
  await bench.mutate('records.add', addRecord, { caseId, part: 'persons', values });
}

/** The bench's queries, and something that happens right after the first of them. */
function thenOnce(happens: () => Promise<unknown>): typeof bench.inQuery {
  let asked = 0;
  return async (work) => {
    const found = await bench.inQuery(work);
    if ((asked += 1) === 1) await happens();
    return found;
  };
}
