import { beforeEach, describe, expect, it, vi } from 'vitest';
import { plainText } from '../../../shared/documents/plain-text.ts';
import {
  listDocuments,
  markDocumentReady,
  previewDocument,
  revokeDocumentReady,
} from '../../../electron/services/documents.ts';
import { setSetting } from '../../../electron/services/settings.ts';
import { defaultSettings } from '../../../shared/domain/default-settings.ts';
import { newCaseBench, type CaseBench } from './case-bench.ts';
import { refusalOf } from './service-bench.ts';

vi.mock('../../../shared/regimes/registry.ts', async () => ({
  regimes: (await import('./fixture-regime.ts')).testRegimes,
}));

let bench: CaseBench;
beforeEach(async () => {
  bench = await newCaseBench();
});

const list = async () =>
  (await bench.query('documents.list', listDocuments, { caseId: bench.caseId })).documents;
const memo = async () => (await list()).find((one) => one.id === 'memo');
const preview = async (profile: 'full' | 'deidentified') => {
  const input = { caseId: bench.caseId, documentId: 'memo', profile };
  return (await bench.mutate('documents.preview', previewDocument, input)).model;
};
const mark = (...codes: [code: string, field: string][]) =>
  bench.mutate('documents.markReady', markDocumentReady, {
    caseId: bench.caseId,
    documentId: 'memo',
    overrides: codes.map(([code, field]) => ({ code, field, reason: 'Känt sedan tidigare' })),
  });
async function complete(): Promise<void> {
  await bench.set(await bench.sectionId('registration'), 'heading', 'Larm');
  await bench.set(await bench.sectionId('analysis'), 'method', 'Samtal');
}

describe('a document', () => {
  it('is a draft with its blockers until it is klarmarkerat', async () => {
    expect(await memo()).toMatchObject({
      state: 'draft',
      blockers: [{ code: 'F1' }, { code: 'F2' }],
      markedAt: null,
    });
    await complete();
    await mark();
    expect(await memo()).toMatchObject({
      state: 'ready',
      blockers: [],
      markedBy: 'Karin Ek',
      markedByTitle: 'SAS',
      changedSince: false,
    });
    expect((await preview('full')).draft).toBe(false);
  });

  it('is not klarmarkerat while anything hinders that may not be overridden', async () => {
    expect(await refusalOf(mark(['F1', 'registration.heading'], ['F2', 'analysis.method']))).toMatchObject({
      code: 'refused',
      details: { reason: 'findings', findings: [{ code: 'F2' }] },
    });
    await bench.set(await bench.sectionId('analysis'), 'method', 'Samtal');
    expect(await refusalOf(mark(['F1', 'another.field']))).toMatchObject({
      details: { findings: [{ code: 'F1' }] },
    });
    await mark(['F1', 'registration.heading']);
    expect(bench.rows('SELECT json_extract(overrides, ?) r FROM ready_mark', '$[0].reason')).toEqual([
      { r: 'Känt sedan tidigare' },
    ]);
    expect(JSON.stringify(bench.rows('SELECT details FROM audit'))).not.toContain('Känt');
  });

  it('is not klarmarkerat while a placeholder stands in it, unless a reason is given', async () => {
    const note = async () => (await list()).find((one) => one.id === 'note');
    const markNote = (overrides: { code: string; field: string; reason: string }[]) =>
      bench.mutate('documents.markReady', markDocumentReady, {
        caseId: bench.caseId,
        documentId: 'note',
        overrides,
      });
    expect(await note()).toMatchObject({ blockers: [] });
    await bench.set(await bench.sectionId('analysis'), 'score', 4);
    expect(await note()).toMatchObject({
      blockers: [{ code: 'D17', overridable: true, values: { missing: 'skäl' } }],
    });
    expect(await refusalOf(markNote([]))).toMatchObject({
      details: { reason: 'findings', findings: [{ code: 'D17' }] },
    });
    await markNote([{ code: 'D17', field: 'documents.note', reason: 'Skälet kommer i ett eget brev' }]);
    expect(await note()).toMatchObject({ state: 'ready' });
  });

  it('says that the case has changed since, and holds again when the change is undone', async () => {
    await complete();
    await mark();
    const analysis = await bench.sectionId('analysis');
    await bench.set(analysis, 'method', 'Annat', 1);
    expect(await memo()).toMatchObject({ state: 'draft', changedSince: true });
    await bench.set(analysis, 'method', 'Samtal', 2);
    expect(await memo()).toMatchObject({ state: 'ready', changedSince: false });
  });

  it('keeps its mark on another day, with the day it was marked', async () => {
    await complete();
    await mark();
    bench.clock.today = '2027-01-04';
    expect(await memo()).toMatchObject({ state: 'ready' });
    expect(plainText((await preview('full')).blocks)).toContain('2026-11-23');
  });

  it('loses its mark when it is taken back, and only then', async () => {
    const revoke = () =>
      bench.mutate('documents.revokeReady', revokeDocumentReady, {
        caseId: bench.caseId,
        documentId: 'memo',
      });
    expect(await refusalOf(revoke())).toMatchObject({ details: { reason: 'not-ready' } });
    await complete();
    await mark();
    await revoke();
    expect(await memo()).toMatchObject({ state: 'draft', markedAt: null, changedSince: false });
  });

  it('tells what has been corrected since the decision, each reason once for its field and day', async () => {
    const letter = await bench.sectionId('letter');
    await bench.set(letter, 'sentOn', '2026-11-20');
    await bench.set(letter, 'body', 'Före beslutet', 0, 'Skrivfel i brevet');
    const person = await bench.add('persons', { alias: 'Brukare A' });
    await bench.decide();
    await mark();
    expect(plainText((await preview('full')).blocks)).not.toContain('Rättat');
    bench.clock.now = '2026-11-24T23:30:00.000Z';
    const analysis = await bench.sectionId('analysis');
    await bench.set(analysis, 'score', 2, 0, 'Fel värde');
    await bench.set(analysis, 'score', 3, 1, 'Fel värde');
    await bench.remove(person.id, 1, 'Dubblett');
    await bench.set(letter, 'body', 'Efter beslutet', 1, 'Skrivfel i brevet');
    const told = plainText((await preview('full')).blocks)
      .split('\n')
      .filter((line) => line.startsWith('Rättat'));
    expect(told).toEqual([
      'Rättat 2026-11-25: analysis/.score (Fel värde) Karin Ek, SAS',
      'Rättat 2026-11-25: persons/P1. (Dubblett) Karin Ek, SAS',
    ]);
    expect(await memo()).toMatchObject({ state: 'draft', changedSince: true });
  });

  it('is told which records came after the decision, with their Swedish day', async () => {
    await bench.add('causes', { text: 'Larmet gick fel' });
    await bench.decide();
    expect(plainText((await preview('full')).blocks)).not.toContain('Tillagt');
    bench.clock.now = '2026-11-24T23:30:00.000Z';
    const later = await bench.add('causes', { text: 'Larmet var inte provat' });
    const removed = await bench.add('causes');
    await bench.remove(removed.id);
    const told = plainText((await preview('full')).blocks)
      .split('\n')
      .filter((line) => line.startsWith('Tillagt'));
    expect(told).toEqual([`Tillagt 2026-11-25: ${later.id}`]);
  });

  it('is refused with its reason where the case does not allow it', async () => {
    await bench.set(await bench.sectionId('registration'), 'unit', 'stängd');
    expect(await memo()).toMatchObject({ state: 'refused', refusal: { code: 'D1' } });
    for (const work of [() => preview('full'), () => mark()])
      expect(await refusalOf(work())).toMatchObject({
        code: 'refused',
        details: { reason: 'not-available', findings: [{ code: 'D1' }] },
      });
  });

  it('shows names in full and aliases when de-identified', async () => {
    await bench.add('persons', {
      alias: 'Brukare A',
      name: 'Astrid Exempelsson',
      personalNumber: '19390101-0000',
    });
    const full = plainText((await preview('full')).blocks);
    expect(full).toContain('Astrid Exempelsson');
    expect(full).toContain('19390101-0000');
    const deidentified = plainText((await preview('deidentified')).blocks);
    expect(deidentified).toContain('Brukare A');
    expect(deidentified).not.toMatch(/Astrid|19390101/);
  });

  it('takes the sender from the case before the settings', async () => {
    const value = {
      ...defaultSettings.organisation,
      committee: 'Socialnämnden',
      municipality: 'Exempelby kommun',
    };
    await bench.mutate('settings.set', setSetting, { key: 'organisation', revision: 0, value });
    expect((await preview('full')).organisation).toBe('Socialnämnden, Exempelby kommun');
    await bench.set(await bench.sectionId('sender'), 'committee', 'Äldrenämnden');
    expect((await preview('full')).organisation).toBe('Äldrenämnden, Exempelby kommun');
  });

  it('goes by its diary number as soon as there is one', async () => {
    expect((await preview('full')).reference).toBe('U-2026-1');
    await bench.set(await bench.sectionId('registration'), 'diaryNumber', 'SN 2026/7');
    expect((await preview('full')).reference).toBe('SN 2026/7');
  });

  it.each([
    ['that does not exist', { documentId: 'roman', profile: 'full' as const }],
    ['in a profile it does not have', { documentId: 'note', profile: 'deidentified' as const }],
  ])('%s is bad input', async (_what, input) => {
    const work = bench.mutate('documents.preview', previewDocument, { caseId: bench.caseId, ...input });
    expect(await refusalOf(work)).toMatchObject({ code: 'bad-input' });
  });
});
