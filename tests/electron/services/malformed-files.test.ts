import { createHash } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { canonicalCaseFile } from '../../../shared/domain/case-file-canonical.ts';
import type { CaseFile } from '../../../shared/domain/case-file.ts';
import { parseCaseFile } from '../../../shared/domain/case-file-parse.ts';
import { dumpCase } from '../../../electron/services/cases-dump.ts';
import { importCase } from '../../../electron/services/cases-import.ts';
import { AppError } from '../../../electron/services/app-error.ts';
import { unlockRegister } from '../../../electron/vault/unlock-register.ts';
import { passphrase, testDeps } from '../vault/test-register.ts';
import { fixtureRegime, testRegimes } from './fixture-regime.ts';
import { malformed, seeded } from './mutations.ts';
import { sampleCase } from './sample-case.ts';
import { newBench, type Bench } from './service-bench.ts';

vi.mock('../../../shared/regimes/registry.ts', async () => ({
  regimes: (await import('./fixture-regime.ts')).testRegimes,
}));

const files = 1000;

describe('a thousand malformed case files', () => {
  it('are each imported whole or refused, and the register still opens', async () => {
    const bench = await newBench();
    const random = seeded(20_261_123);
    const outcomes = new Map<string, number>();
    for (let index = 0; index < files; index += 1) {
      const sample = sampleCase();
      const registration = { ...sample.case['registration'], diaryNumber: `SN ${index}` };
      const own = { ...sample, internalReference: `P-${index}`, case: { ...sample.case, registration } };
      const file = malformed(own, random);
      const outcome = await importOrRefuse(bench, file);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
    const imported = outcomes.get('imported') ?? 0;
    // Both roads must have been walked, or the faults are too weak or too strong.
    expect(imported).toBeGreaterThan(50);
    expect(outcomes.get('bad-case-file')).toBeGreaterThan(500);
    expect(bench.rows('SELECT count(*) n FROM case_file')).toEqual([{ n: imported }]);
    expect(bench.rows(`SELECT count(*) n FROM audit WHERE action = 'cases.import'`)).toEqual([
      { n: imported },
    ]);
    expect(bench.rows('PRAGMA foreign_key_check')).toEqual([]);
    await expectToOpenAgain(bench, imported);
  }, 120_000);
});

/** A bug, that is anything but a refusal, is thrown on and fails the test. */
async function importOrRefuse(bench: Bench, file: unknown): Promise<string> {
  try {
    const { id } = await bench.mutate('cases.import', importCase, { file });
    const { file: dumped } = await bench.mutate('cases.dump', dumpCase, { caseId: id });
    expect(canonicalOf(dumped)).toBe(canonicalOf(dumped, file));
    return 'imported';
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
}

/** The canonical form of a dump, or of the file it came from under the reference it was given. */
function canonicalOf(dumped: unknown, source: unknown = dumped): string {
  const parsed = parseCaseFile(source, { regimes: testRegimes, sha256: hash });
  if (source !== dumped && parsed.kind === 'ok')
    return canonicalCaseFile(fixtureRegime.parts, completed(parsed.file));
  const again = parseCaseFile(dumped, { regimes: testRegimes, sha256: hash });
  if (again.kind !== 'ok') throw new Error(`a dump that cannot be imported: ${JSON.stringify(again)}`);
  return canonicalCaseFile(fixtureRegime.parts, completed(again.file));
}

/** Marks and decision aside: what a malformed case could not have been given is left out at import. */
const completed = ({ decidedAt: _decidedAt, ...file }: CaseFile): CaseFile => ({
  ...file,
  internalReference: 'X',
  ready: [],
});

function hash(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

async function expectToOpenAgain(bench: Bench, imported: number): Promise<void> {
  const user = bench.register.user;
  await expect(bench.inQuery(async (ctx) => ctx.register.verifyAudit())).resolves.toMatchObject({ ok: true });
  bench.register.close();
  const again = await unlockRegister({ ...testDeps, path: bench.path, userId: user.id, passphrase });
  expect(again.db.prepare('SELECT count(*) n FROM case_file').get()).toEqual({ n: imported });
  expect(again.db.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  again.close();
}
