import { beforeEach, describe, expect, it, vi } from 'vitest';
import { listAudit, verifyAudit } from '../../../electron/services/audit-read.ts';
import { getSettings, readSettings, setSetting } from '../../../electron/services/settings.ts';
import { createCase } from '../../../electron/services/cases-create.ts';
import { addRecord } from '../../../electron/services/records-add.ts';
import { setField } from '../../../electron/services/records-set-field.ts';
import { listToday } from '../../../electron/services/today.ts';
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

describe('settings', () => {
  const set = (key: string, value: unknown, revision = 0) =>
    bench.mutate('settings.set', setSetting, { key, revision, value });

  it('start with the product’s own and revision 0', async () => {
    const { settings } = await bench.query('settings.get', getSettings, {});
    expect(Object.keys(settings).toSorted()).toEqual(Object.keys(defaultSettings).toSorted());
    expect(settings['idleMinutes']).toEqual({ value: 10, revision: 0 });
  });

  it('are each saved and revised for itself', async () => {
    expect(await set('idleMinutes', 5)).toEqual({ revision: 1 });
    expect(await set('idleMinutes', 15, 1)).toEqual({ revision: 2 });
    expect(await readSettings(bench.open.db)).toEqual({ ...defaultSettings, idleMinutes: 15 });
    expect(bench.events.map(({ kind }) => kind)).toContain('settings-changed');
  });

  it.each([
    ['an unknown key', 'colour', 'röd'],
    ['a key that every object has', 'constructor', {}],
    ['a value of another type', 'idleMinutes', 'fem'],
    ['a value out of range', 'idleMinutes', 0],
    ['an unknown field', 'shortTrackName', 'genväg'],
  ])('refuse %s', async (_what, key, value) => {
    expect(await refusalOf(set(key, value))).toMatchObject({ code: 'bad-input', details: { field: key } });
  });

  it('refuse an edit of an older version and show the stored value', async () => {
    await set('idleMinutes', 5);
    expect(await refusalOf(set('idleMinutes', 7))).toEqual({
      code: 'conflict',
      details: { field: 'idleMinutes', storedRevision: 1, value: 5 },
    });
  });
});

describe('the log', () => {
  it('is listed newest first, by page and by case, with what things are called', async () => {
    const cause = await bench.add('causes');
    await bench.set(cause.id, 'text', 'Larmet');
    await bench.mutate('cases.create', createCase, { regime: 'fixture', values: {} });
    const input = { caseId: bench.caseId, before: null, limit: 2 };
    const { rows } = await bench.query('audit.list', listAudit, input);
    expect(rows).toMatchObject([
      {
        action: 'field.set',
        part: 'causes',
        label: 'O1',
        field: 'text',
        reference: 'U-2026-1',
        userName: 'Karin Ek',
      },
      { action: 'record.add', label: 'O1' },
    ]);
    const older = await bench.query('audit.list', listAudit, { ...input, before: rows[1]?.seq ?? 0 });
    expect(older.rows.map(({ action }) => action)).toEqual(['cases.create']);
  });

  it('verifies against a head that was printed, and tells one of another history', async () => {
    const { head, rows } = await bench.query('audit.verify', verifyAudit, { knownHead: null });
    expect(head).toMatch(new RegExp(`^${rows}:[0-9a-f]{64}$`));
    await bench.add('causes');
    const verify = (knownHead: string) => bench.query('audit.verify', verifyAudit, { knownHead });
    expect(await verify(head)).toMatchObject({ ok: true, brokenAt: null });
    expect(await verify(head.replace(/.{8}$/, '00000000'))).toMatchObject({ ok: false, brokenAt: rows });
    expect(await verify(head.replace(/^\d+/, '900'))).toMatchObject({ ok: false });
    expect(await refusalOf(verify('min huvudrad'))).toMatchObject({ code: 'bad-input' });
  });
});

describe('Idag', () => {
  const create = (registration: Record<string, unknown>) =>
    bench.mutate('cases.create', createCase, { regime: 'fixture', values: { registration } });

  it('shows what is due with its field, what is new and what lacks a diary number', async () => {
    await create({ heading: 'sen', dueOn: '2026-11-20', diaryNumber: 'SN 1' });
    await create({ heading: 'snart', dueOn: '2026-12-14', diaryNumber: 'SN 2' });
    await create({ heading: 'långt kvar', dueOn: '2026-12-15', diaryNumber: 'SN 3' });
    await create({ heading: 'stängd', dueOn: '2026-11-20', closedOn: '2026-11-21' });
    const { rows, openCases, today } = await bench.query('today.list', listToday, {});
    expect({ openCases, today }).toEqual({ openCases: 4, today: '2026-11-23' });
    expect(rows.filter(({ kind }) => kind === 'overdue' || kind === 'due-soon')).toMatchObject([
      {
        kind: 'overdue',
        case: { heading: 'sen' },
        date: '2026-11-20',
        deadlineKind: 'due',
        field: 'registration.dueOn',
      },
      { kind: 'due-soon', case: { heading: 'snart' }, field: 'registration.dueOn', workingDay: null },
    ]);
    expect(rows.filter(({ kind }) => kind === 'new-report')).toHaveLength(4);
    expect(rows.filter(({ kind }) => kind === 'no-diary-number')).toMatchObject([
      { case: { id: bench.caseId }, field: 'registration.diaryNumber' },
    ]);
  });

  it('shows a local target counted from the settings, with the working day before a day off', async () => {
    const { id: caseId } = await create({ heading: 'mål', diaryNumber: 'SN 4' });
    const report = await bench.mutate('records.add', addRecord, { caseId, part: 'reports', values: {} });
    await bench.mutate('records.setField', setField, {
      recordId: report.record.id,
      field: 'receivedOn',
      revision: 0,
      value: '2026-11-14',
    });
    const due = async () =>
      (await bench.query('today.list', listToday, {})).rows.filter(
        ({ deadlineKind }) => deadlineKind !== null,
      );
    expect(await due()).toEqual([]);
    await bench.mutate('settings.set', setSetting, {
      key: 'investigationTargetDays',
      value: 14,
      revision: 0,
    });
    expect(await due()).toMatchObject([
      {
        kind: 'due-soon',
        case: { heading: 'mål' },
        deadlineKind: 'target',
        date: '2026-11-28',
        basis: 'local',
        workingDay: '2026-11-27',
      },
    ]);
  });
});
