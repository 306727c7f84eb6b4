import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listDocuments, previewDocument } from '../../../electron/services/documents.ts';
import { newCaseBench, type CaseBench } from './case-bench.ts';
import { fixtureRegime } from './fixture-regime.ts';

vi.mock('../../../shared/regimes/registry.ts', async () => ({
  regimes: (await import('./fixture-regime.ts')).testRegimes,
}));

let bench: CaseBench;
beforeEach(async () => {
  bench = await newCaseBench();
});
afterEach(() => void vi.restoreAllMocks());

describe('the rules of a case', () => {
  it('are not run for a document that is only read', async () => {
    const rules = vi.spyOn(fixtureRegime, 'findings');
    const input = { caseId: bench.caseId, documentId: 'memo', profile: 'full' } as const;
    await bench.mutate('documents.preview', previewDocument, input);
    expect(rules).not.toHaveBeenCalled();
  });

  it('are run once for all its documents', async () => {
    const rules = vi.spyOn(fixtureRegime, 'findings');
    const { documents } = await bench.query('documents.list', listDocuments, { caseId: bench.caseId });
    expect(documents.map(({ blockers }) => blockers.length)).toEqual([2, 0]);
    expect(rules).toHaveBeenCalledTimes(1);
  });
});
