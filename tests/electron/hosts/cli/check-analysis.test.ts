import { describe, expect, test } from 'vitest';
import { fallCaseFile } from '../../../fixtures/fall-med-hoftfraktur-case.ts';
import { commandLine } from './run.ts';

const create = ['create', '--name', 'Prov', '--user', 'Karin Ek', '--title', 'SAS'];
const reference = 'LS 2026/031';

interface Printed {
  readonly code: string;
  readonly field: string;
  readonly title: string;
}

/** The file is read into an encrypted register of its own, as anybody would. */
async function registerWith(content: object) {
  const line = commandLine();
  await line.run(create);
  const imported = await line.run(['import', line.file('fall.json', content)]);
  expect(imported.said).toBe('');
  return {
    ...line,
    check: async () => (await line.run(['check', reference])).json['findings'] as readonly Printed[],
  };
}

type Records = readonly Readonly<Record<string, unknown>>[];

/** The file without one record of a part, and without the links to it: a file with a link to nothing is refused. */
function without(part: string, label: string): object {
  const parts = Object.entries(fallCaseFile.case).map(([name, held]) => {
    if (!Array.isArray(held)) return [name, held];
    const records: Records = held;
    return [
      name,
      records.filter(({ id }) => name !== part || id !== label).map((one) => unlinked(one, label)),
    ];
  });
  return { ...fallCaseFile, case: Object.fromEntries(parts) };
}

function unlinked(record: Readonly<Record<string, unknown>>, label: string): object {
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.filter((one) => one !== label) : value,
    ]),
  );
}

describe('the fall with a fracture of the hip, in a register', () => {
  test('leaves nothing to ask', async () => {
    const { check } = await registerWith(fallCaseFile);
    expect(await check()).toEqual([]);
  });

  test.each([
    ['events', 'H8', 'K2', 'deviations/A4.events', 'Avvikelse A4 hör inte till någon händelse'],
    ['deviations', 'A5', 'K4b', 'causes/O11.leadsTo', 'Orsak O11 leder inte till någon avvikelse'],
    ['causes', 'O10', 'K6b', 'causes/O9.stopReason', 'Orsak O9 stannar vid ”För lite personal”'],
    ['causes', 'O7', 'K14b', 'barriers/S2.causes', 'Skydd S2 höll inte, men ingen orsak är kopplad'],
    ['actions', 'Å2', 'K9', 'causes/O5.noActionReason', 'Grundorsaken O5 har ingen åtgärd'],
  ])('without %s/%s it prints %s at %s: %s', async (part, label, code, field, title) => {
    const { check } = await registerWith(without(part, label));
    expect(await check()).toContainEqual(expect.objectContaining({ code, field, title }));
  });

  test('without any barrier it prints that none was considered', async () => {
    const { check } = await registerWith({
      ...fallCaseFile,
      case: { ...fallCaseFile.case, barriers: [] },
    });
    expect(await check()).toEqual([expect.objectContaining({ code: 'K14c', field: 'barriers' })]);
  });

  test('a finding that was passed by is printed with the reason and whose it is', async () => {
    const { check, run } = await registerWith({
      ...fallCaseFile,
      case: { ...fallCaseFile.case, barriers: [] },
    });
    const reason = 'Skydden prövas i vårdgivarens händelseanalys';
    const ready = await run(['ready', reference, '--document', 'utredning', '--reason', `K14c=${reason}`]);
    expect([ready.exit, ready.said]).toEqual([0, '']);
    expect(await check()).toEqual([
      expect.objectContaining({
        code: 'K14c',
        overridable: true,
        passed: [{ reason, by: 'Karin Ek', document: 'utredning', at: expect.any(String) }],
      }),
    ]);
  });

  test('what was passed by for one document stands in the way of the others still, and is counted once', async () => {
    const { run } = await registerWith({ ...fallCaseFile, case: { ...fallCaseFile.case, barriers: [] } });
    const counts = async () => (await run(['check', reference])).json['counts'];
    expect(await counts()).toEqual({ blocking: 1, advice: 0, passed: 0 });
    await run(['ready', reference, '--document', 'utredning', '--reason', 'K14c=Prövas av vårdgivaren']);
    expect(await counts()).toEqual({ blocking: 1, advice: 0, passed: 0 });
    await run(['ready', reference, '--document', 'beslut', '--reason', 'K14c=Prövas av vårdgivaren']);
    const checked = await run(['check', reference]);
    expect(checked.exit).toBe(0);
    expect(checked.json['counts']).toEqual({ blocking: 0, advice: 0, passed: 1 });
    expect(checked.json['findings']).toEqual([expect.objectContaining({ code: 'K14c', blocking: false })]);
  });

  test('what may not be passed by is still refused', async () => {
    const { run } = await registerWith(without('actions', 'Å2'));
    const ready = await run(['ready', reference, '--document', 'utredning', '--reason', 'K9=Brådskar']);
    expect(ready.exit).toBe(3);
    expect(ready.said).toContain('(K9)');
  });
});
