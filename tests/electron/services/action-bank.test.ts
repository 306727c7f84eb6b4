import { beforeEach, describe, expect, it, vi } from 'vitest';
import { getSettings, readSettings, setSetting } from '../../../electron/services/settings.ts';
import { findCaseTraces } from '../../../electron/services/settings-case-traces.ts';
import { shippedActions } from '../../../shared/text/action-bank/shipped.ts';
import { newCaseBench, type CaseBench } from './case-bench.ts';
import { refusalOf } from './service-bench.ts';

vi.mock('../../../shared/regimes/registry.ts', async () => ({
  regimes: (await import('./fixture-regime.ts')).testRegimes,
}));

let bench: CaseBench;
beforeEach(async () => {
  bench = await newCaseBench();
});

/** Names of the key table, one of them changed since. */
async function namePeople(): Promise<void> {
  const { id } = await bench.add('persons', { alias: 'Brukare A', name: 'Beata Testberg' });
  await bench.add('persons', { alias: 'Brukare B', name: 'Per Dag' });
  bench.clock.now = '2026-11-24T08:00:00.000Z';
  await bench.set(id, 'name', 'Alma Exempelsson', 1);
}
const save = (value: unknown, revision = 0) =>
  bench.mutate('settings.set', setSetting, { key: 'actionBank', revision, value });
const bankNow = () => bench.inQuery(async ({ db }) => (await readSettings(db)).actionBank);

describe('the action bank of a register', () => {
  it('is the shipped one in a register that has never heard of it', async () => {
    expect(bench.rows("select * from setting where key = 'actionBank'")).toEqual([]);
    const { settings } = await bench.query('settings.get', getSettings, {});
    expect(settings['actionBank']).toEqual({ value: [...shippedActions], revision: 0 });
    expect(await bankNow()).toEqual([...shippedActions]);
  });

  it('keeps what has been changed, and logs the change by hash alone', async () => {
    const [first] = shippedActions;
    const changed = [{ ...first, text: 'Vår egen lydelse' }];
    expect(await save(changed)).toEqual({ revision: 1 });
    expect(await bankNow()).toEqual(changed);
    const log = bench.rows('select * from audit');
    expect(JSON.stringify(log)).toContain('actionBank');
    expect(JSON.stringify(log)).not.toContain('Vår egen lydelse');
  });

  it('is refused whole when an entry is wrong, and stays as it was', async () => {
    const [first] = shippedActions;
    expect(await refusalOf(save([first, first]))).toMatchObject({
      code: 'bad-input',
      details: { field: 'actionBank', problems: [{ code: 'repeated' }] },
    });
    expect(await bankNow()).toEqual([...shippedActions]);
  });

  it.each([
    ['a full name', 'Larmet hos Alma Exempelsson provas', 'name-in-bank'],
    ['a full name the other way round', 'Exempelsson, Almas larm', 'name-in-bank'],
    ['a full name of before', 'Larmet hos Beata Testberg', 'name-in-bank'],
    ['a full name that is words too, with capitals', 'Prov hos Per Dag', 'name-in-bank'],
    ['a personnummer', 'Larmet för 19390314-9809', 'personnummer-in-bank'],
  ])('is refused with an entry of its own that holds %s', async (_what, words, reason) => {
    await namePeople();
    const [first] = shippedActions;
    for (const field of ['text', 'measure', 'goal']) {
      const work = save([...shippedActions, { ...first, id: 'egen-1', [field]: words }]);
      expect(await refusalOf(work), field).toMatchObject({ code: 'refused', details: { reason } });
    }
    expect(await bankNow()).toEqual([...shippedActions]);
  });

  it.each([['Prov en gång per dag'], ['Exempelsson provar'], ['Alma'], ['Larmet provas 2026-11-23']])(
    'keeps ordinary words: %s',
    async (text) => {
      await namePeople();
      const [first] = shippedActions;
      expect(await save([{ ...first, id: 'egen-1', text }])).toEqual({ revision: 1 });
    },
  );

  it('is not asked again for what stood there before the name was known', async () => {
    const [first] = shippedActions;
    const named = { ...first, id: 'egen-1', text: 'Larmet hos Alma Exempelsson' };
    await save([named]);
    await namePeople();
    expect(await save([named, first], 1)).toEqual({ revision: 2 });
    const changed = { ...named, goal: 'Nytt' };
    expect(await refusalOf(save([changed], 2))).toMatchObject({ code: 'refused' });
  });

  it('does not cover what another window saved meanwhile', async () => {
    await save([]);
    expect(await refusalOf(save([...shippedActions]))).toMatchObject({ code: 'conflict' });
    expect(await bankNow()).toEqual([]);
  });
});

describe('what ties a text to its case', () => {
  const traces = async (text: string) =>
    (await bench.mutate('settings.caseTraces', findCaseTraces, { caseId: bench.caseId, text })).traces;

  it('is found by kind and never told in words', async () => {
    await bench.add('persons', { alias: 'Brukare A', name: 'Alma Exempelsson' });
    const { internalReference } = await bench.view();
    const cases: [text: string, expected: string[]][] = [
      ['Larmet provas varje månad.', []],
      ['Exempelssons larm provas varje månad.', ['name']],
      ['Larmet för 19390314-9809 provas.', ['personnummer']],
      [`Se ${internalReference}.`, ['reference']],
      [`Alma, ${internalReference.toLowerCase()}`, ['name', 'reference']],
    ];
    for (const [text, expected] of cases) expect(await traces(text), text).toEqual(expected);
  });

  it('is sought also in names that have been changed since', async () => {
    const { id } = await bench.add('persons', { alias: 'Brukare A', name: 'Alma Exempelsson' });
    bench.clock.now = '2026-11-24T08:00:00.000Z';
    await bench.set(id, 'name', 'Beata Testberg', 1);
    expect(await traces('Testbergs larm')).toEqual(['name']);
    expect(await traces('Exempelssons larm')).toEqual(['name']);
  });

  it('is logged each time it is asked for, found or not, with kinds and never words', async () => {
    await bench.add('persons', { alias: 'Brukare A', name: 'Alma Exempelsson' });
    await traces('Larmet provas.');
    await traces('Exempelssons larm');
    const rows = bench.rows("SELECT case_id, details FROM audit WHERE action = 'identity.compare'");
    expect(rows).toEqual([
      { case_id: bench.caseId, details: JSON.stringify({ traces: [] }) },
      { case_id: bench.caseId, details: JSON.stringify({ traces: ['name'] }) },
    ]);
  });

  it('asks for a case there is', async () => {
    const work = bench.mutate('settings.caseTraces', findCaseTraces, { caseId: 'ingen', text: 'x' });
    expect(await refusalOf(work)).toMatchObject({ code: 'not-found' });
  });
});
