import { beforeEach, describe, expect, it, vi } from 'vitest';
import { saveBlocks } from '../../../electron/services/records-save-blocks.ts';
import { listToday } from '../../../electron/services/today.ts';
import { createCase } from '../../../electron/services/cases-create.ts';
import { richFromText } from '../../../shared/richtext/plain.ts';
import { newCaseBench, type CaseBench } from './case-bench.ts';

vi.mock('../../../shared/regimes/registry.ts', async () => ({
  regimes: (await import('./fixture-regime.ts')).testRegimes,
}));

let bench: CaseBench;
beforeEach(async () => {
  bench = await newCaseBench();
});

async function statementsOf(work: () => Promise<unknown>): Promise<number> {
  bench.counter.statements.length = 0;
  await work();
  return bench.counter.statements.length;
}

/** Three hundred pages of text and two hundred records more. */
async function grow(revision: number): Promise<void> {
  const text = Array.from({ length: 3000 }, (_, index) => `Stycke ${index} om larmet`).join('\n\n');
  await bench.set(await bench.sectionId('analysis'), 'text', richFromText(text), revision);
  for (let index = 0; index < 200; index += 1) await bench.add('causes', { text: `Orsak ${index}` });
}

describe('the number of statements', () => {
  it('does not grow with the case, when it is read', async () => {
    const small = await statementsOf(bench.view);
    await grow(0);
    expect(await statementsOf(bench.view)).toBe(small);
    expect(small).toBeLessThanOrEqual(10);
  });

  it('does not grow with the case, when a field or a block is saved', async () => {
    const [analysis, registration] = [
      await bench.sectionId('analysis'),
      await bench.sectionId('registration'),
    ];
    let revision = 0;
    const saveField = async () => {
      revision = (await bench.set(analysis, 'method', `Samtal ${revision}`, revision)).revision;
    };
    let headingRevision = 0;
    const saveHeading = async () => {
      headingRevision = (await bench.set(registration, 'heading', `Fall ${headingRevision}`, headingRevision))
        .revision;
    };
    const saveBlock = (id: string, after: string | null) => () =>
      bench.mutate('records.saveBlocks', saveBlocks, {
        recordId: analysis,
        field: 'text',
        changes: [
          {
            kind: 'put',
            id,
            revision: 0,
            after,
            content: { type: 'paragraph', content: [{ type: 'text', text: 'Nytt' }] },
          },
        ],
      });
    await saveField();
    await saveHeading();
    await saveBlock('first', null)();
    const small = [
      await statementsOf(saveField),
      await statementsOf(saveHeading),
      await statementsOf(saveBlock('second', 'first')),
    ];
    await grow(2);
    const [one] = bench.rows('SELECT id FROM rich_block ORDER BY position LIMIT 1 OFFSET 1500');
    const middle = String(Object(one)['id']);
    const large = [
      await statementsOf(saveField),
      await statementsOf(saveHeading),
      await statementsOf(saveBlock('third', middle)),
    ];
    expect(large[0]).toBe(small[0]);
    expect(large[1]).toBe(small[1]);
    // One more: in the middle of a text there is a next block to look up, at its end there is none.
    expect(large[2]).toBeLessThanOrEqual((small[2] ?? 0) + 1);
    const reads = bench.counter.statements.filter((sql) => sql.includes('from "rich_block"'));
    expect(reads.every((sql) => sql.includes('"id" = ?') || sql.includes('limit ?'))).toBe(true);
  });

  it('does not grow with the register, for Idag', async () => {
    const create = (index: number) =>
      bench.mutate('cases.create', createCase, {
        regime: 'fixture',
        values: { registration: { dueOn: '2026-11-20', diaryNumber: `SN ${index}` } },
      });
    await create(0);
    const small = await statementsOf(() => bench.query('today.list', listToday, {}));
    for (let index = 1; index < 60; index += 1) await create(index);
    expect(await statementsOf(() => bench.query('today.list', listToday, {}))).toBe(small);
  });
});
