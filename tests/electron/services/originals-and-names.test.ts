import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { dumpCase } from '../../../electron/services/cases-dump.ts';
import { previewDocument } from '../../../electron/services/documents.ts';
import { revealIdentity } from '../../../electron/services/records-reveal.ts';
import { newCaseBench, type CaseBench } from './case-bench.ts';
import { refusalOf } from './service-bench.ts';

vi.mock('../../../shared/regimes/registry.ts', async () => ({
  regimes: (await import('./fixture-regime.ts')).testRegimes,
}));

let bench: CaseBench;
beforeEach(async () => {
  bench = await newCaseBench();
});

describe('an original', () => {
  const text = 'Rad 1\r\nRad 2 \u{1F600} \u202Eomvänt';

  it('is kept to the letter with its hash', async () => {
    const report = await bench.add('reports', { original: { text } });
    const kept = await bench.field(report.id, 'original');
    const sha256 = createHash('sha256').update(text, 'utf8').digest('hex');
    expect(kept?.value).toEqual({ text, sha256 });
  });

  it('is set once', async () => {
    const report = await bench.add('reports');
    await bench.set(report.id, 'original', { text });
    for (const value of [{ text: 'annat' }, null])
      expect(await refusalOf(bench.set(report.id, 'original', value, 1))).toMatchObject({
        code: 'refused',
        details: { reason: 'original-kept' },
      });
  });

  it('is refused when the stated hash is of another text', async () => {
    const sha256 = 'a'.repeat(64);
    const report = await bench.add('reports');
    expect(await refusalOf(bench.set(report.id, 'original', { text, sha256 }))).toMatchObject({
      details: { problem: 'hash-differs' },
    });
    expect(await refusalOf(bench.add('reports', { original: { text, sha256 } }))).toMatchObject({
      details: { problem: 'hash-differs' },
    });
  });

  it('is refused above its limit', async () => {
    const report = await bench.add('reports');
    const refusal = await refusalOf(bench.set(report.id, 'original', { text: 'x'.repeat(10_000_000) }));
    expect(refusal).toMatchObject({ code: 'bad-input', details: { problem: 'text-too-long' } });
  });
});

describe('the key table', () => {
  it('gives a name only to the one who asks for it, and logs that', async () => {
    const person = await bench.add('persons', { alias: 'Brukare A', name: 'Astrid Exempelsson' });
    expect(JSON.stringify(await bench.view())).not.toContain('Astrid');
    expect(await bench.field(person.id, 'name')).toEqual({ value: null, revision: 1, kept: true });
    const shown = await bench.mutate('records.reveal', revealIdentity, {
      recordId: person.id,
      field: 'name',
    });
    expect(shown).toEqual({ value: 'Astrid Exempelsson', revision: 1 });
    expect(bench.rows(`SELECT field FROM audit WHERE action = 'identity.reveal'`)).toEqual([
      { field: 'name' },
    ]);
  });

  it('is outside every search', async () => {
    await bench.add('persons', { alias: 'Brukare A', name: 'Astrid Exempelsson' });
    expect(await bench.hits('Astrid')).toEqual([]);
    expect(await bench.hits('Brukare')).toHaveLength(1);
  });

  it('does not show a name in a conflict', async () => {
    const person = await bench.add('persons', { name: 'Astrid Exempelsson' });
    const refusal = await refusalOf(bench.set(person.id, 'name', 'Berit', 0));
    expect(refusal).toMatchObject({ code: 'conflict', details: { storedRevision: 1, kept: true } });
    expect(JSON.stringify(refusal)).not.toContain('Astrid');
  });

  it('reveals nothing but the key table', async () => {
    const person = await bench.add('persons', { alias: 'Brukare A' });
    const alias = bench.mutate('records.reveal', revealIdentity, { recordId: person.id, field: 'alias' });
    expect(await refusalOf(alias)).toMatchObject({ code: 'bad-input' });
    const none = await bench.mutate('records.reveal', revealIdentity, { recordId: person.id, field: 'name' });
    expect(none).toEqual({ value: null, revision: 0 });
  });

  it('leaves with a dump of the case, which is logged each time', async () => {
    await bench.add('persons', { alias: 'Brukare A', name: 'Astrid Exempelsson' });
    expect(JSON.stringify(await dump())).toContain('Astrid Exempelsson');
    await dump();
    expect(logged('cases.dump')).toEqual([{ case_id: bench.caseId }, { case_id: bench.caseId }]);
  });

  it('leaves with no dump while a person with skyddade personuppgifter has had no second look', async () => {
    const person = await bench.add('persons', { name: 'Astrid Exempelsson', protectedIdentity: true });
    expect(await refusalOf(dump())).toEqual({ code: 'protected-identity', details: { persons: ['P1'] } });
    expect(logged('cases.dump')).toEqual([]);
    await bench.set(person.id, 'protectionReviewedOn', '2026-11-23');
    await bench.set(person.id, 'protectionReviewedBy', 'Karin Ek, SAS');
    await bench.set(person.id, 'protectionReviewNote', 'Orten är struken.');
    expect(JSON.stringify(await dump())).toContain('Astrid Exempelsson');
    await bench.remove(person.id);
    expect(await refusalOf(dump())).toMatchObject({ details: { persons: ['P1'], lifted: true } });
  });

  it('is shown in documents, which is logged once for each profile and unlock', async () => {
    await bench.add('persons', { alias: 'Brukare A', name: 'Astrid Exempelsson' });
    for (const profile of ['full', 'full', 'deidentified'] as const) {
      const input = { caseId: bench.caseId, documentId: 'memo', profile };
      await bench.mutate('documents.preview', previewDocument, input);
    }
    const row = { case_id: bench.caseId };
    expect(logged('documents.preview')).toEqual([row, row]);
  });
});

const dump = async () => (await bench.mutate('cases.dump', dumpCase, { caseId: bench.caseId })).file;
const logged = (action: string) => bench.rows('SELECT case_id FROM audit WHERE action = ?', action);
