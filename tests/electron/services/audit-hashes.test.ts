import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createCase } from '../../../electron/services/cases-create.ts';
import { fixDecision } from '../../../electron/services/cases-decide.ts';
import { importCase } from '../../../electron/services/cases-import.ts';
import { markDocumentReady } from '../../../electron/services/documents.ts';
import { saveBlocks } from '../../../electron/services/records-save-blocks.ts';
import { setSetting } from '../../../electron/services/settings.ts';
import { canonicalCaseFile, canonicalValue } from '../../../shared/domain/case-file-canonical.ts';
import { newCaseBench, type CaseBench } from './case-bench.ts';
import { fixtureRegime } from './fixture-regime.ts';
import { sampleCase } from './sample-case.ts';

vi.mock('../../../shared/regimes/registry.ts', async () => ({
  regimes: (await import('./fixture-regime.ts')).testRegimes,
}));

let bench: CaseBench;
beforeEach(async () => {
  bench = await newCaseBench();
});

const plainHash = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
/** Every hash of the newest row of the log: of values, and of reasons among its details. */
const newestHashes = (): string[] => {
  const [row] = bench.rows('SELECT before_hash, after_hash, details FROM audit ORDER BY seq DESC LIMIT 1');
  return JSON.stringify(row).match(/[0-9a-f]{64}/g) ?? [];
};

const number = '19390314-9809';
const reason = 'Rätt nummer';
const block = { type: 'paragraph' as const, content: [{ type: 'text' as const, text: number }] };
const change = { kind: 'put' as const, id: 'b1', revision: 0, after: null, content: block };

describe('the log keeps no hash that a guess can be held against', () => {
  it.each<[what: string, work: () => Promise<unknown>, guesses: readonly string[]]>([
    [
      'of a personnummer that is set',
      async () => bench.set((await bench.add('persons')).id, 'personalNumber', number),
      [canonicalValue(number), number],
    ],
    [
      'of a personnummer that is taken away',
      async () =>
        bench.set((await bench.add('persons', { personalNumber: number })).id, 'personalNumber', null, 1),
      [canonicalValue(number), number],
    ],
    [
      'of a record’s first values',
      () => bench.add('persons', { personalNumber: number }),
      [canonicalValue({ personalNumber: number })],
    ],
    [
      'of a case’s first values',
      () =>
        bench.mutate('cases.create', createCase, {
          regime: 'fixture',
          values: { persons: { personalNumber: number } },
        }),
      [canonicalValue({ persons: { personalNumber: number } })],
    ],
    [
      'of a paragraph',
      async () =>
        bench.mutate('records.saveBlocks', saveBlocks, {
          recordId: await bench.sectionId('analysis'),
          field: 'text',
          changes: [change],
        }),
      [canonicalValue([change]), canonicalValue([])],
    ],
    [
      'of a setting',
      () => bench.mutate('settings.set', setSetting, { key: 'idleMinutes', revision: 0, value: 5 }),
      [canonicalValue(5), canonicalValue(10)],
    ],
    [
      'of the reason of a rättelse',
      async () => {
        const person = await bench.add('persons');
        await bench.decide();
        await bench.set(person.id, 'personalNumber', number, 0, reason);
      },
      [reason, canonicalValue(number)],
    ],
    [
      'of the reason of a decision in spite of findings',
      async () => {
        await bench.set(await bench.sectionId('analysis'), 'method', 'Samtal');
        const overrides = [{ code: 'F1', reason }];
        await bench.mutate('cases.fixDecision', fixDecision, { caseId: bench.caseId, overrides });
      },
      [reason],
    ],
    [
      'of the reason of a klarmarkering in spite of findings',
      async () => {
        await bench.set(await bench.sectionId('analysis'), 'method', 'Samtal');
        const overrides = [{ code: 'F1', field: 'registration.heading', reason }];
        const input = { caseId: bench.caseId, documentId: 'memo', overrides };
        await bench.mutate('documents.markReady', markDocumentReady, input);
      },
      [reason],
    ],
    [
      'of an imported case',
      () => bench.mutate('cases.import', importCase, { file: sampleCase() }),
      [canonicalCaseFile(fixtureRegime.parts, sampleCase())],
    ],
  ])('%s', async (_what, work, guesses) => {
    await work();
    const hashes = newestHashes();
    expect(hashes.length).toBeGreaterThan(0);
    expect(hashes.filter((hash) => guesses.map(plainHash).includes(hash))).toEqual([]);
  });

  it('of a value, which hashes to another in another register', async () => {
    const hashIn = async ({ inQuery }: CaseBench) => inQuery(async (ctx) => ctx.auditHash(number));
    expect(await hashIn(bench)).toBe(await hashIn(bench));
    expect(await hashIn(bench)).not.toBe(await hashIn(await newCaseBench()));
  });
});
