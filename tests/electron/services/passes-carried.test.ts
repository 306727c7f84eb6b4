import { beforeEach, expect, it } from 'vitest';
import type { CaseFile } from '../../../shared/domain/case-file.ts';
import { parseCaseFile } from '../../../shared/domain/case-file-parse.ts';
import { regimes } from '../../../shared/regimes/registry.ts';
import { checkCase } from '../../../electron/services/cases-decide.ts';
import { dumpCase } from '../../../electron/services/cases-dump.ts';
import { importCase } from '../../../electron/services/cases-import.ts';
import { getCase } from '../../../electron/services/cases-read.ts';
import { listPassed, passFinding } from '../../../electron/services/findings-pass.ts';
import { setField } from '../../../electron/services/records-set-field.ts';
import { newBench, type Bench } from './service-bench.ts';
import { newSimilarBench, type SimilarBench } from './similar-bench.ts';

const reason = 'Prövat på annat håll';
let here: SimilarBench;
let elsewhere: Bench;
let caseId: string;
beforeEach(async () => {
  here = await newSimilarBench();
  elsewhere = await newBench();
  caseId = await here.add('EGET', {
    causes: [{ id: 'O1', text: 'Larmet var trasigt', level: 'enhet', area: 'teknik' }],
    barriers: [],
  });
});

/** Passes by the finding of a kind that may be, about a cause, and dumps the case. */
async function passedAndDumped(): Promise<CaseFile & { readonly passed: NonNullable<CaseFile['passed']> }> {
  const { findings } = await here.query('cases.check', checkCase, { caseId });
  const found = findings.find(({ field, overridable }) => overridable && field.includes('/O1'));
  if (!found) throw new Error('nothing to pass by');
  const { code, field, values } = found;
  await here.mutate('findings.pass', passFinding, { caseId, code, field, values, reason });
  here.clock.now = '2026-11-23T09:00:00.000Z';
  elsewhere.clock.now = here.clock.now;
  const { file } = await here.mutate('cases.dump', dumpCase, { caseId });
  const parsed = parseCaseFile(file, { regimes, sha256: () => '' });
  if (parsed.kind !== 'ok' || !parsed.file.passed) throw new Error(JSON.stringify(parsed));
  return { ...parsed.file, passed: parsed.file.passed };
}
const load = (file: unknown) => elsewhere.mutate('cases.import', importCase, { file });
const passedIn = async (bench: Bench, id: string) =>
  (await bench.query('findings.passed', listPassed, { caseId: id })).passed;

it('goes along in the case file, and is in another register as whoever gave the reason', async () => {
  const file = await passedAndDumped();
  const [written] = file.passed;
  const by = 'Kim Testmark';
  const { id, leftOut } = await load({ ...file, passed: [{ ...written, by }] });
  expect(leftOut.passed).toBe(0);
  const [there] = await passedIn(elsewhere, id);
  expect(there).toEqual({ ...(await passedIn(here, caseId))[0], by });
  expect(there).toMatchObject({ reason, at: '2026-11-23T08:00:00.000Z', isTextChanged: false });
  const { passed } = await elsewhere.query('cases.check', checkCase, { caseId: id });
  expect(passed).toMatchObject([{ code: written?.code, field: written?.field, reason, by }]);
  const again = await elsewhere.mutate('cases.dump', dumpCase, { caseId: id });
  expect(again.file).toMatchObject({ passed: [{ ...written, by }] });
  expect(JSON.stringify(elsewhere.rows('SELECT details FROM audit'))).not.toContain('Prövat');
});

it('is told to be of a text that has been written in since, there too', async () => {
  const { id } = await load(await passedAndDumped());
  const { records } = await elsewhere.query('cases.get', getCase, { caseId: id });
  const cause = records.find(({ label }) => label === 'O1');
  const change = { recordId: cause?.id ?? '', field: 'text', value: 'Larmet var trasigt sedan i våras' };
  await elsewhere.mutate('records.setField', setField, { ...change, revision: 1 });
  expect(await passedIn(elsewhere, id)).toMatchObject([{ isTextChanged: true }]);
});

type Passed = NonNullable<CaseFile['passed']>[number];
it.each<[why: string, kept: number, edit: (pass: Passed) => readonly Passed[]]>([
  ['the case there is not asked for it', 0, (pass) => [{ ...pass, code: 'K99' }]],
  ['it was told with other values', 0, (pass) => [{ ...pass, values: { label: 'O9' } }]],
  ['it points at nothing there', 0, (pass) => [{ ...pass, field: 'causes/O9.text' }]],
  ['it may not be passed by', 0, (pass) => [{ ...pass, code: 'S1', field: 'registration.diaryNumber' }]],
  ['its instant has not come', 0, (pass) => [{ ...pass, at: '2026-11-23T09:00:00.001Z' }]],
  ['it is said twice, and once is enough', 1, (pass) => [pass, { ...pass, reason: 'Ett annat skäl' }]],
])('is left out and counted where %s', async (_why, kept, edit) => {
  const file = await passedAndDumped();
  const passed = file.passed.flatMap(edit);
  const { id, leftOut } = await load({ ...file, passed });
  expect(await passedIn(elsewhere, id)).toHaveLength(kept);
  expect(leftOut.passed).toBe(passed.length - kept);
});

it('is refused whole without a reason or a name', async () => {
  const file = await passedAndDumped();
  for (const blank of [{ reason: ' ' }, { by: '' }])
    await expect(
      load({ ...file, passed: file.passed.map((pass) => ({ ...pass, ...blank })) }),
    ).rejects.toThrow('bad-case-file');
});
