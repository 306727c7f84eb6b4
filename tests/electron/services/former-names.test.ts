import { beforeEach, describe, expect, it, vi } from 'vitest';
import { dumpCase } from '../../../electron/services/cases-dump.ts';
import { exportDocuments } from '../../../electron/services/documents-export.ts';
import { newCaseBench, type CaseBench } from './case-bench.ts';
import { refusalOf } from './service-bench.ts';

vi.mock('../../../shared/regimes/registry.ts', async () => ({
  regimes: (await import('./fixture-regime.ts')).testRegimes,
}));

let bench: CaseBench;
beforeEach(async () => {
  bench = await newCaseBench();
});

/** Sends a de-identified document that says this. */
const sendSaying = async (method: string) => {
  const analysis = await bench.sectionId('analysis');
  const { revision } = (await bench.field(analysis, 'method')) ?? { revision: 0 };
  await bench.set(analysis, 'method', method, revision);
  const input = {
    caseId: bench.caseId,
    documentIds: ['memo'],
    profile: 'deidentified' as const,
    place: 'folder',
  };
  return exportDocuments(bench.steps, input);
};
const personNamed = async (name: string): Promise<string> =>
  (await bench.add('persons', { alias: 'Brukare A', name })).id;
/** Saves one value after another, at this distance. */
async function saveAll(id: string, values: readonly (string | null)[], minutes: number): Promise<void> {
  for (const value of values) {
    bench.clock.now = new Date(Date.parse(bench.clock.now) + minutes * 60_000).toISOString();
    const { revision } = (await bench.field(id, 'name')) ?? { revision: 0 };
    await bench.set(id, 'name', value, revision);
  }
}
const former = () => bench.rows('SELECT value FROM former_identity ORDER BY replaced_at, value');

describe('a name of the key table that is no longer there', () => {
  it.each<[string, (id: string) => Promise<void>]>([
    ['changed', (id) => saveAll(id, ['Berit Provsson'], 1)],
    ['emptied', (id) => saveAll(id, [null], 1)],
    ['changed and changed again', (id) => saveAll(id, ['Berit Provsson', 'Cecilia Provberg'], 60)],
    ['changed, and its person removed', (id) => saveAll(id, ['Berit Provsson'], 1).then(() => removed(id))],
  ])('is still looked for when it was %s', async (_how, change) => {
    const id = await personNamed('Elis Exempelsson');
    await change(id);
    expect(await refusalOf(sendSaying('Det var Elis Exempelsson som larmade.'))).toMatchObject({
      code: 'leak',
      details: { leaks: [{ recordId: id }] },
    });
    expect((await sendSaying('Brukare A larmade.')).files).toHaveLength(1);
  });

  it('is not kept when it was half a name that somebody was typing or erasing', async () => {
    const id = await personNamed('Person');
    await saveAll(id, ['Personsson', 'Per', 'Petter Provsson'], 1);
    expect(former()).toEqual([{ value: 'Personsson' }]);
    expect((await sendSaying('En person larmade.')).files).toHaveLength(1);
  });

  it('is kept when it stood for a while, though the new one begins with it', async () => {
    const id = await personNamed('Anna Provs');
    await saveAll(id, ['Anna Provsson'], 60);
    expect(former()).toEqual([{ value: 'Anna Provs' }]);
  });

  it('is shown nowhere: not in the window, a search or a dump', async () => {
    const id = await personNamed('Elis Exempelsson');
    await saveAll(id, ['Berit Provsson'], 1);
    const { file } = await bench.mutate('cases.dump', dumpCase, { caseId: bench.caseId });
    expect(JSON.stringify([await bench.view(), await bench.hits('Exempelsson'), file])).not.toContain(
      'Exempel',
    );
  });
});

async function removed(id: string): Promise<void> {
  await bench.remove(id);
}
