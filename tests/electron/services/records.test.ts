import { beforeEach, describe, expect, it, vi } from 'vitest';
import { restoreRecord } from '../../../electron/services/records-remove.ts';
import { createCase } from '../../../electron/services/cases-create.ts';
import { getCaseHistory } from '../../../electron/services/cases-history.ts';
import { getRecord } from '../../../electron/services/cases-read.ts';
import { moveRecord } from '../../../electron/services/records-move.ts';
import { newCaseBench, type CaseBench } from './case-bench.ts';
import { refusalOf } from './service-bench.ts';

vi.mock('../../../shared/regimes/registry.ts', async () => ({
  regimes: (await import('./fixture-regime.ts')).testRegimes,
}));

let bench: CaseBench;
beforeEach(async () => {
  bench = await newCaseBench();
});

describe('records', () => {
  it('take the next number of their kind, and none twice', async () => {
    const [one, two] = [await bench.add('causes'), await bench.add('causes')];
    await bench.remove(two.id);
    expect([
      one.label,
      two.label,
      (await bench.add('causes')).label,
      (await bench.add('sources')).label,
    ]).toEqual(['O1', 'O2', 'O3', 'K1']);
  });

  it('are refused in a section, and in a part that does not exist', async () => {
    expect(await refusalOf(bench.add('analysis'))).toMatchObject({ code: 'bad-input' });
    expect(await refusalOf(bench.add('toString'))).toMatchObject({ code: 'bad-input' });
    const recordId = await bench.sectionId('analysis');
    const removing = bench.remove(recordId);
    expect(await refusalOf(removing)).toMatchObject({ code: 'refused', details: { reason: 'section' } });
  });

  it('are found by their words, and not while they are removed', async () => {
    const cause = await bench.add('causes', { text: 'Larmet gick till fel telefon' });
    const found = async () => (await bench.hits('telef')).length;
    expect(await found()).toBe(1);
    await bench.remove(cause.id);
    expect(await found()).toBe(0);
    await bench.restore(cause.id);
    expect(await found()).toBe(1);
  });

  it('are not removed on an older view of them', async () => {
    const cause = await bench.add('causes');
    const removing = bench.remove(cause.id, 7);
    expect(await refusalOf(removing)).toMatchObject({
      code: 'conflict',
      details: { storedRevision: 1, label: 'O1' },
    });
  });

  it('that hold an original text are never removed: what came in is a public record', async () => {
    const report = await bench.add('reports', { original: { text: 'Rapporten som den kom' } });
    const empty = await bench.add('reports', { receivedOn: '2026-11-20' });
    for (const work of [() => bench.remove(report.id), () => bench.remove(report.id, 1, 'Fel ärende')])
      expect(await refusalOf(work())).toEqual({
        code: 'refused',
        details: { reason: 'incoming-record', part: 'reports', label: 'R1' },
      });
    await bench.set(empty.id, 'original', { text: 'Inklistrad efteråt' });
    expect(await refusalOf(bench.remove(empty.id))).toMatchObject({ details: { label: 'R2' } });
    expect(await bench.labels('reports')).toEqual(['R1', 'R2']);
    expect(bench.rows(`SELECT action FROM audit WHERE action = 'record.remove'`)).toEqual([]);
  });

  it('are moved among each other, also when there is no room left', async () => {
    const [one, two, three] = [
      await bench.add('causes'),
      await bench.add('causes'),
      await bench.add('causes'),
    ];
    const move = async (recordId: string, after: string | null) => {
      const { record } = await bench.query('cases.record', getRecord, { recordId });
      const revision = record?.revision ?? 0;
      return bench.mutate('records.move', moveRecord, { recordId, revision, after });
    };
    await move(three.id, null);
    expect(await bench.labels('causes')).toEqual(['O3', 'O1', 'O2']);
    await move(three.id, two.id);
    expect(await bench.labels('causes')).toEqual(['O1', 'O2', 'O3']);
    for (let round = 0; round < 15; round += 1) {
      await move(three.id, one.id);
      await move(two.id, one.id);
    }
    expect(await bench.labels('causes')).toEqual(['O1', 'O2', 'O3']);
    expect(await refusalOf(move(one.id, one.id))).toMatchObject({ code: 'not-found' });
  });
});

describe('after a sending', () => {
  it('the statement changes by rättelse alone, and what follows on it stays open', async () => {
    const id = await bench.sectionId('letter');
    await bench.set(id, 'body', 'Som det var');
    await bench.set(id, 'sentOn', '2026-11-20');
    const changing = bench.set(id, 'body', 'Annat', 1);
    expect(await refusalOf(changing)).toMatchObject({
      code: 'frozen',
      details: { part: 'letter', by: 'sending' },
    });
    await bench.set(id, 'answer', 'Mottagen');
    await bench.set(id, 'sentOn', '2026-11-21', 1);
    await bench.set(id, 'body', 'Som det skulle ha varit', 1, 'Skrivfel');
    expect(bench.rows('SELECT kind, subject FROM stated_reason')).toEqual([
      { kind: 'correction', subject: 'body' },
    ]);
  });

  it('the day of sending is taken away by rättelse alone, and the statement is open again then', async () => {
    const id = await bench.sectionId('letter');
    await bench.set(id, 'sentOn', '2026-11-20');
    expect(await refusalOf(bench.set(id, 'sentOn', null, 1))).toMatchObject({
      code: 'frozen',
      details: { part: 'letter', by: 'sending' },
    });
    await bench.set(id, 'sentOn', null, 1, 'Brevet kom aldrig iväg');
    await bench.set(id, 'body', 'Inte skickad än');
  });

  it('what another part of the case sent along changes by rättelse alone too', async () => {
    const [letter, sender] = [await bench.sectionId('letter'), await bench.sectionId('sender')];
    await bench.set(sender, 'committee', 'Socialnämnden');
    await bench.set(letter, 'sentOn', '2026-11-20');
    expect(await refusalOf(bench.set(sender, 'committee', 'Vårdnämnden', 1))).toMatchObject({
      code: 'frozen',
      details: { part: 'sender', by: 'sending' },
    });
    await bench.set(sender, 'committee', 'Vårdnämnden', 1, 'Nämnden har bytt namn');
  });

  it('what another case has sent freezes nothing in this one', async () => {
    const values = { letter: { sentOn: '2026-11-20' } };
    await bench.mutate('cases.create', createCase, { regime: 'fixture', values });
    const sender = await bench.sectionId('sender');
    await bench.set(sender, 'committee', 'Socialnämnden');
    expect(await bench.field(sender, 'committee')).toMatchObject({ value: 'Socialnämnden' });
  });
});

describe('what was taken out', () => {
  it('is listed with its words, latest first, and gone from the list when it is put back', async () => {
    const card = await bench.add('sources', { content: 'Larmet hördes inte.' });
    const cause = await bench.add('causes', { text: 'Ingen provade larmet.' });
    await bench.remove(card.id);
    bench.clock.now = '2026-11-23T09:00:00.000Z';
    await bench.remove(cause.id);
    const removed = async () =>
      (await bench.query('cases.history', getCaseHistory, { caseId: bench.caseId })).removed;
    expect(await removed()).toMatchObject([
      { id: cause.id, part: 'causes', words: 'Ingen provade larmet.' },
      { id: card.id, part: 'sources', words: 'Larmet hördes inte.' },
    ]);
    await bench.mutate('records.restore', restoreRecord, { recordId: card.id });
    expect(await removed()).toMatchObject([{ id: cause.id }]);
  });
});

describe('after the decision', () => {
  it('its basis changes by rättelse alone, with a reason that is kept', async () => {
    await bench.decide();
    const id = await bench.sectionId('analysis');
    expect(await refusalOf(bench.set(id, 'method', 'Annat', 1))).toMatchObject({
      code: 'frozen',
      details: { part: 'analysis' },
    });
    await bench.set(id, 'method', 'Annat', 1, 'Fel metod angiven');
    expect(bench.rows('SELECT kind, subject, reason FROM stated_reason')).toEqual([
      { kind: 'correction', subject: 'method', reason: 'Fel metod angiven' },
    ]);
    const { reasons } = await bench.query('cases.history', getCaseHistory, { caseId: bench.caseId });
    expect(reasons).toMatchObject([
      { kind: 'correction', part: 'analysis', subject: 'method', reason: 'Fel metod angiven' },
    ]);
    expect(reasons[0]?.userName).not.toBe('');
    const [row] = bench.rows(`SELECT details FROM audit WHERE action = 'field.correct'`);
    expect(JSON.stringify(row)).toContain('reasonHash');
    expect(JSON.stringify(row)).not.toContain('Fel metod');
  });

  it('what is done after a decision is written without rättelse, in a part that is frozen otherwise', async () => {
    const person = await bench.add('persons', { alias: 'Den enskilde' });
    await bench.decide();
    const told = { answer: 'yes', date: '2026-11-20', by: 'Enhetschef' };
    await bench.set(person.id, 'informed', told, 0);
    expect(await refusalOf(bench.set(person.id, 'alias', 'Brukare A', 1))).toMatchObject({ code: 'frozen' });
    expect(bench.rows('SELECT kind FROM stated_reason')).toEqual([]);
  });

  it('records of the basis come and go by rättelse alone', async () => {
    const person = await bench.add('persons');
    await bench.decide();
    expect(await refusalOf(bench.add('persons'))).toMatchObject({ code: 'frozen' });
    expect(await refusalOf(bench.remove(person.id))).toMatchObject({ code: 'frozen' });
    await bench.remove(person.id, 1, 'Dubblett');
    expect(bench.rows('SELECT record_id FROM stated_reason')).toEqual([{ record_id: person.id }]);
  });

  it('records of the basis change places by rättelse alone', async () => {
    const [first, second] = [await bench.add('persons'), await bench.add('persons')];
    await bench.decide();
    const move = { recordId: second.id, revision: 1, after: null };
    expect(await refusalOf(bench.mutate('records.move', moveRecord, move))).toMatchObject({
      code: 'frozen',
      details: { part: 'persons', by: 'decision' },
    });
    expect(await bench.labels('persons')).toEqual([first.label, second.label]);
    const correction = 'Fel ordning';
    await bench.mutate('records.move', moveRecord, { ...move, correction });
    expect(await bench.labels('persons')).toEqual([second.label, first.label]);
    const told = { record_id: second.id, kind: 'correction', reason: correction };
    expect(bench.rows('SELECT record_id, kind, reason FROM stated_reason')).toEqual([told]);
  });

  it('records of the basis are put back by rättelse alone', async () => {
    const person = await bench.add('persons', { alias: 'Brukare A' });
    await bench.remove(person.id);
    await bench.decide();
    expect(await refusalOf(bench.restore(person.id))).toMatchObject({
      code: 'frozen',
      details: { part: 'persons', by: 'decision' },
    });
    expect(await bench.labels('persons')).toEqual([]);
    await bench.restore(person.id, 'Togs bort av misstag');
    expect(await bench.labels('persons')).toEqual(['P1']);
    const told = { record_id: person.id, kind: 'correction', reason: 'Togs bort av misstag' };
    expect(bench.rows('SELECT record_id, kind, reason FROM stated_reason')).toEqual([told]);
    expect(bench.rows(`SELECT details FROM audit WHERE action = 'record.restore'`)).toEqual([
      { details: expect.stringContaining('reasonHash') },
    ]);
  });

  it('new causes come as supplements and stay open, and those it rests on are frozen', async () => {
    const old = await bench.add('causes', { text: 'Larmet gick fel' });
    await bench.decide();
    bench.clock.now = '2026-11-24T08:00:00.000Z';
    const added = await bench.add('causes', { text: 'Larmet var inte provat' });
    await bench.set(added.id, 'text', 'Larmet hade inte provats', 1);
    await bench.set(added.id, 'leadsTo', [old.id]);
    expect(await refusalOf(bench.set(old.id, 'text', 'Annat', 1))).toMatchObject({ code: 'frozen' });
    expect(await refusalOf(bench.set(old.id, 'leadsTo', [added.id]))).toMatchObject({ code: 'frozen' });
    expect(await refusalOf(bench.remove(old.id))).toMatchObject({ code: 'frozen' });
    await bench.remove(added.id);
    await bench.restore(added.id);
    expect(bench.rows('SELECT kind FROM stated_reason')).toEqual([]);
  });

  it('what is not its basis stays open', async () => {
    await bench.decide();
    const registration = await bench.sectionId('registration');
    await bench.set(registration, 'unit', 'Björkgården');
    expect(await bench.field(registration, 'unit')).toMatchObject({ value: 'Björkgården' });
    await bench.add('attachments');
    expect(await bench.labels('attachments')).toHaveLength(1);
  });
});
