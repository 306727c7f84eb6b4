import { beforeEach, describe, expect, it } from 'vitest';
import { importCase } from '../../../electron/services/cases-import.ts';
import { getCase } from '../../../electron/services/cases-read.ts';
import { exportDocuments } from '../../../electron/services/documents-export.ts';
import { setField } from '../../../electron/services/records-set-field.ts';
import { removeRecord } from '../../../electron/services/records-remove.ts';
import { readDemoCase } from '../../fixtures/demo-case.ts';
import { refusalOf } from './service-bench.ts';
import { newSimilarBench, type SimilarBench } from './similar-bench.ts';

let bench: SimilarBench;
let caseId: string;
beforeEach(async () => {
  bench = await newSimilarBench();
});

/** A case with its investigation klarmarkerad, which tells of the earlier one. */
async function markedCase(text: string): Promise<void> {
  const demo = readDemoCase('fall-1');
  const event = {
    id: 'L90',
    reference: 'U-2024-7',
    period: '2025',
    source: 'Registret',
    text,
    measures: 'Larm prövades',
    helped: 'nej',
  };
  const file = { ...demo, case: { ...demo.case, similarEvents: [event] } };
  const { id, leftOut } = await bench.mutate('cases.import', importCase, { file });
  expect(leftOut.ready).not.toContain('utredning');
  caseId = id;
}
const event = async () => {
  const { records } = await bench.query('cases.get', getCase, { caseId });
  const record = records.find(({ part }) => part === 'similarEvents');
  if (!record) throw new Error('no similar event');
  return record;
};
const correction = 'Fel ärende';
const ways: readonly [string, () => Promise<unknown>][] = [
  [
    'taken away',
    async () => {
      const { id, revision } = await event();
      await bench.mutate('records.remove', removeRecord, { recordId: id, revision, correction });
    },
  ],
  [
    'written over',
    async () => {
      const { id, fields } = await event();
      for (const [field, value] of Object.entries({ reference: 'Ett annat', text: 'Något annat' })) {
        const revision = fields[field]?.revision ?? 0;
        await bench.mutate('records.setField', setField, {
          recordId: id,
          field,
          value,
          revision,
          correction,
        });
      }
    },
  ],
];
const send = (version: 'kept' | 'current', profile: 'full' | 'deidentified') => {
  const input = { caseId, documentIds: ['utredning'], profile, version, place: 'folder' };
  return refusalOf(exportDocuments(bench.steps, input));
};

describe('a kept document that tells of another case, once the similar event is', () => {
  it.each(ways)('%s: is held to the names of that case still', async (_how, go) => {
    await bench.add('U-2024-7', { persons: [{ id: 'P1', alias: 'Brukare A', name: 'Xerxina Papegojsson' }] });
    await markedCase('Xerxina Papegojsson låg kvar på golvet.');
    await go();
    expect(await send('kept', 'deidentified')).toMatchObject({ code: 'leak' });
  });

  it.each(ways)('%s: is stopped by a protected person of that case still', async (_how, go) => {
    const persons = [{ id: 'P1', alias: 'Brukare A', protectedIdentity: true }];
    const earlier = await bench.add('U-2024-7', { persons });
    await bench.add('U-2024-77', { persons });
    await markedCase('Någon låg kvar på golvet.');
    await go();
    const details = { persons: ['P1'], caseId: earlier, reference: 'U-2024-7', by: 'text' };
    for (const profile of ['full', 'deidentified'] as const)
      expect(await send('kept', profile)).toEqual({ code: 'protected-identity', details });
    expect(await send('current', 'full')).toMatchObject({ code: 'nothing was refused' });
  });

  it.each(ways)('%s: leaves as it was kept when nobody there is protected or named', async (_how, go) => {
    await bench.add('U-2024-7', { persons: [{ id: 'P1', alias: 'Brukare A', name: 'Xerxina Papegojsson' }] });
    await markedCase('Någon låg kvar på golvet.');
    await go();
    expect(await send('kept', 'full')).toMatchObject({ code: 'nothing was refused' });
  });
});
