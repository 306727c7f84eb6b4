import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Output, ProcedureName } from '../../shared/api/contract.ts';
import type { WorkbenchEvent } from '../../shared/api/reply.ts';
import { type Transport, transports } from './transports.ts';

const passphrase = 'fyra ord som ingen gissar';

/** The value of a call that must succeed. */
async function value<Name extends ProcedureName>(
  transport: Transport,
  name: Name,
  input: unknown,
  origin?: string,
): Promise<Output<Name>> {
  const reply = await transport.call(name, input, origin);
  if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply.error)}`);
  // The workbench parses what it answers with this procedure's own schema.
  return reply.value as Output<Name>;
}

async function openRegister(transport: Transport): Promise<void> {
  const user = { name: 'Karin Ek', title: 'SAS' };
  await value(transport, 'session.create', { name: 'Prov', demo: false, user, passphrase });
}

async function createCase(transport: Transport): Promise<string> {
  return (await value(transport, 'cases.create', { regime: 'lex-sarah', values: {} })).id;
}

describe.each(Object.entries(transports))('over %s', (_name, open) => {
  let transport: Transport;
  beforeAll(async () => {
    transport = await open();
    await openRegister(transport);
  });
  afterAll(() => transport.close());

  test.each(['cases.burn', '', 'cases', 'session.state.kind'])('knows no procedure %j', async (name) => {
    expect(await transport.call(name, {})).toEqual({ ok: false, error: { code: 'unknown-procedure' } });
  });

  test.each(['__proto__', 'toString', 'constructor', 'hasOwnProperty'])(
    'does not take the inherited %s for a procedure',
    async (name) => {
      expect(await transport.call(name, {})).toEqual({ ok: false, error: { code: 'unknown-procedure' } });
    },
  );

  test('refuses everything but the session while the register is locked, whatever the input', async () => {
    const locked = await open();
    const names = ['cases.list', 'cases.similar', 'cases.create', 'documents.export', 'audit.list'];
    const refusal = { ok: false, error: { code: 'locked' } };
    for (const name of names) expect(await locked.call(name, { anything: true })).toEqual(refusal);
    await openRegister(locked);
    await value(locked, 'session.lock', {});
    for (const name of names) expect(await locked.call(name, {})).toEqual(refusal);
    await locked.close();
  });

  test.each([
    ['cases.list', { limit: 'many' }],
    ['cases.list', { limit: 1_000_000 }],
    ['cases.list', null],
    ['cases.get', {}],
    ['cases.similar', { caseId: 'x', from: 'many' }],
    ['records.setField', { recordId: 'x', field: 'y', revision: 1.5, value: 1 }],
  ])('refuses %s with %j and names what was wrong, not what it said', async (name, input) => {
    const reply = await transport.call(name, input);
    expect(reply).toMatchObject({ ok: false, error: { code: 'bad-input' } });
    expect(JSON.stringify(reply)).not.toContain('many');
  });

  test('lists the case that was created', async () => {
    const id = await createCase(transport);
    const { rows, total } = await value(transport, 'cases.list', {});
    expect(rows.map((row) => row.id)).toContain(id);
    expect(total).toBe(rows.length);
  });

  test('finds the other case of the same unit', async () => {
    const values = { registration: { unit: 'Norr' } };
    const make = () => value(transport, 'cases.create', { regime: 'lex-sarah', values });
    const [one, other] = [await make(), await make()];
    const { rows } = await value(transport, 'cases.similar', { caseId: one.id });
    expect(rows).toMatchObject([{ id: other.id, grounds: ['unit'] }]);
  });

  test('answers an edit of an old revision with conflict and overwrites nothing', async () => {
    const caseId = await createCase(transport);
    const edit = await firstEdit(transport, caseId);
    await value(transport, 'records.setField', { ...edit, value: 'Den första' });
    const second = await transport.call('records.setField', { ...edit, value: 'Den andra' });
    expect(second).toMatchObject({ ok: false, error: { code: 'conflict' } });
    const { records } = await value(transport, 'cases.get', { caseId });
    const stored = records.find((record) => record.id === edit.recordId)?.fields[edit.field];
    expect(stored?.value).toBe('Den första');
  });

  test('tells of a change after it is saved, with ids and the window it came from', async () => {
    const caseId = await createCase(transport);
    const events: WorkbenchEvent[] = [];
    transport.onEvent((event) => void events.push(event));
    const edit = await firstEdit(transport, caseId);
    await vi.waitFor(async () => {
      const { revision } = await currentField(transport, caseId, edit);
      await value(transport, 'records.setField', { ...edit, revision, value: 'Hemlig text' }, 'window-1');
      expect(events).toContainEqual(
        expect.objectContaining({ kind: 'case-changed', caseId, origin: 'window-1' }),
      );
    });
    expect(JSON.stringify(events)).not.toContain('Hemlig text');
  });

  test('tells nothing of its inside when it refuses', async () => {
    const replies = await Promise.all([
      transport.call('cases.get', { caseId: 'no-such-case' }),
      transport.call('cases.import', { file: { format: 'something', secret: 'Anna Andersson' } }),
      transport.call('session.unlock', { place: 'no-such-place', userId: 'x', passphrase: 'hemlig' }),
    ]);
    for (const reply of replies) {
      expect(reply).toMatchObject({ ok: false, error: { code: expect.any(String) } });
      expect(JSON.stringify(reply)).not.toMatch(/stack|\bat .*:\d+|SELECT|\.ts\b|Anna|hemlig/i);
    }
  });
});

interface Edit {
  readonly recordId: string;
  readonly field: string;
  readonly revision: number;
}

/** A text field of the case that takes any words. */
async function firstEdit(transport: Transport, caseId: string): Promise<Edit> {
  const { records } = await value(transport, 'cases.get', { caseId });
  const record = records.find(({ part }) => part === 'registration');
  if (record === undefined) throw new Error('a new case has its registration');
  return { recordId: record.id, field: 'heading', revision: record.fields['heading']?.revision ?? 0 };
}

async function currentField(transport: Transport, caseId: string, edit: Edit): Promise<{ revision: number }> {
  const { records } = await value(transport, 'cases.get', { caseId });
  const field = records.find(({ id }) => id === edit.recordId)?.fields[edit.field];
  return { revision: field?.revision ?? 0 };
}
