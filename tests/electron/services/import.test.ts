import { beforeEach, describe, expect, it, vi } from 'vitest';
import { canonicalCaseFile } from '../../../shared/domain/case-file-canonical.ts';
import { parseCaseFile } from '../../../shared/domain/case-file-parse.ts';
import { createCase } from '../../../electron/services/cases-create.ts';
import { dumpCase } from '../../../electron/services/cases-dump.ts';
import { importCase } from '../../../electron/services/cases-import.ts';
import { getCase, searchCases } from '../../../electron/services/cases-read.ts';
import { listDocuments } from '../../../electron/services/documents.ts';
import { removeRecord } from '../../../electron/services/records-remove.ts';
import { fixtureRegime, testRegimes } from './fixture-regime.ts';
import { edited, sampleCase, withoutHashes } from './sample-case.ts';
import { newBench, refusalOf, type Bench } from './service-bench.ts';

vi.mock('../../../shared/regimes/registry.ts', async () => ({
  regimes: (await import('./fixture-regime.ts')).testRegimes,
}));

let bench: Bench;
beforeEach(async () => {
  bench = await newBench();
});

const load = (file: unknown) => bench.mutate('cases.import', importCase, { file });
const dump = async (caseId: string) => (await bench.mutate('cases.dump', dumpCase, { caseId })).file;
const canonical = (file: unknown): string => {
  const parsed = parseCaseFile(file, { regimes: testRegimes, sha256: () => '' });
  if (parsed.kind !== 'ok') throw new Error(JSON.stringify(parsed));
  return canonicalCaseFile(fixtureRegime.parts, parsed.file);
};
const after = (record: string) => ({ record, at: '2026-10-09T08:00:00Z' });

describe('importing a case', () => {
  it('and dumping it gives the same case', async () => {
    const { id, internalReference, diaryNumber } = await load(sampleCase());
    expect({ internalReference, diaryNumber }).toEqual({
      internalReference: 'PROV-1',
      diaryNumber: 'SN 2026/0412',
    });
    expect(canonical(withoutHashes(await dump(id)))).toBe(canonical(sampleCase()));
  });

  it('takes its JSON text as well, with a byte order mark', async () => {
    const { id } = await load(`\uFEFF${JSON.stringify(sampleCase())}`);
    expect(canonical(withoutHashes(await dump(id)))).toBe(canonical(sampleCase()));
  });

  it('writes rich text that is plain as text, and its own dump can be imported elsewhere', async () => {
    const file = edited('case.analysis.text', 'Ett\n\nTvå\nrader');
    const { id } = await load(file);
    const dumped = await dump(id);
    expect(JSON.stringify(dumped)).toContain('"text":"Ett\\n\\nTvå\\nrader"');
    const elsewhere = await newBench();
    const copy = await elsewhere.mutate('cases.import', importCase, { file: dumped });
    const { file: again } = await elsewhere.mutate('cases.dump', dumpCase, { caseId: copy.id });
    expect(again).toEqual(dumped);
  });

  it('gives a case without a reference the next one', async () => {
    await bench.mutate('cases.create', createCase, { regime: 'fixture', values: {} });
    const file = edited('internalReference', undefined);
    expect((await load(file)).internalReference).toBe('U-2026-2');
  });

  it('makes it found, frozen, klarmarkerat and described', async () => {
    const { id } = await load(sampleCase());
    const view = await bench.query('cases.get', getCase, { caseId: id });
    expect(view.decidedAt).toBe('2026-10-01T09:00:00.000Z');
    expect(view.records.find((one) => one.label === 'B1')?.file).toBeNull();
    expect(bench.rows('SELECT state FROM attachment')).toEqual([{ state: 'described' }]);
    expect((await bench.query('cases.search', searchCases, { text: 'tystnade' })).hits).toHaveLength(1);
    expect((await bench.query('cases.search', searchCases, { text: 'Astrid' })).hits).toEqual([]);
    const { documents } = await bench.query('documents.list', listDocuments, { caseId: id });
    expect(documents).toMatchObject([
      { id: 'memo', state: 'ready', markedBy: 'Kim Testmark' },
      { id: 'note', state: 'draft' },
    ]);
  });

  it('is no way around a klarmarkering that would be refused', async () => {
    const { id } = await load(edited('case.analysis.method', undefined));
    const { documents } = await bench.query('documents.list', listDocuments, { caseId: id });
    expect(documents[0]).toMatchObject({ id: 'memo', state: 'draft', markedBy: null });
  });

  it.each<[what: string, edit: readonly [path: string, value: unknown], kept: boolean]>([
    ['fixed where nothing hinders', ['decidedAt', '2026-11-23T08:00:00.000Z'], true],
    ['fixed where what hinders may be overridden', ['case.registration.heading', undefined], true],
    ['open where a finding hinders that nobody may override', ['case.analysis.method', undefined], false],
    ['open where it would be fixed in the future', ['decidedAt', '2026-11-23T08:00:00.001Z'], false],
    ['open where it would be fixed when nobody lives', ['decidedAt', '9999-01-01T00:00:00.000Z'], false],
  ])('is no way around fixing the decision: %s', async (_what, edit, kept) => {
    const file = edited(...edit);
    const { id, leftOut } = await load(file);
    const { decidedAt } = await bench.query('cases.get', getCase, { caseId: id });
    expect(decidedAt).toBe(kept ? Object(file).decidedAt : null);
    expect(leftOut.decision).toBe(!kept);
    const [row] = bench.rows(`SELECT details FROM audit WHERE action = 'cases.import'`);
    expect(JSON.parse(Object(row).details).leftOut).toEqual(leftOut);
  });

  it('tells which klarmarkeringar were left out, also one from the future', async () => {
    expect((await load(sampleCase())).leftOut).toEqual({ decision: false, ready: [], passed: 0 });
    const elsewhere = await newBench();
    const file = edited('ready.0.at', '2026-11-24T08:00:00.000Z');
    const { leftOut } = await elsewhere.mutate('cases.import', importCase, { file });
    expect(leftOut).toEqual({ decision: false, ready: ['memo'], passed: 0 });
  });

  it('leaves references to a record removed since out of the dump', async () => {
    const { id } = await load(edited('decidedAt', undefined));
    const { records } = await bench.query('cases.get', getCase, { caseId: id });
    for (const label of ['P1', 'K1']) {
      const recordId = records.find((one) => one.label === label)?.id ?? '';
      await bench.mutate('records.remove', removeRecord, { recordId, revision: 1 });
    }
    const dumped = await dump(id);
    expect(JSON.stringify(dumped)).not.toMatch(/P1|K1/);
    expect(parseCaseFile(dumped, { regimes: testRegimes, sha256: () => '' }).kind).toBe('bad');
    expect(
      (await (await newBench()).mutate('cases.import', importCase, { file: dumped })).internalReference,
    ).toBe('PROV-1');
  });

  it('refuses a reference or diary number that is taken, and leaves nothing', async () => {
    await load(sampleCase());
    const before = bench.rows('SELECT (SELECT count(*) FROM record) r, (SELECT count(*) FROM audit) a');
    expect(await refusalOf(load(sampleCase()))).toEqual({
      code: 'already-exists',
      details: { field: 'internalReference' },
    });
    const other = edited('internalReference', 'PROV-2');
    expect(await refusalOf(load(other))).toMatchObject({
      code: 'already-exists',
      details: { field: 'diaryNumber' },
    });
    expect(bench.rows('SELECT (SELECT count(*) FROM record) r, (SELECT count(*) FROM audit) a')).toEqual(
      before,
    );
  });
});

describe('an imported case is refused', () => {
  it('under a reference that is another case’s diary number', async () => {
    await load(sampleCase());
    const other = JSON.parse(JSON.stringify(edited('internalReference', 'SN 2026/0412')));
    other.case.registration.diaryNumber = 'SN 2026/0413';
    expect(await refusalOf(load(other))).toEqual({
      code: 'already-exists',
      details: { field: 'internalReference' },
    });
  });

  it('under a diary number that is another case’s reference, and not under its own', async () => {
    const own = JSON.parse(JSON.stringify(edited('internalReference', 'SN 2026/0412')));
    await load(own);
    const other = JSON.parse(JSON.stringify(edited('internalReference', 'PROV-2')));
    other.case.registration.diaryNumber = 'sn 2026/0412';
    expect(await refusalOf(load(other))).toMatchObject({
      code: 'already-exists',
      details: { field: 'diaryNumber' },
    });
  });
});

describe('a bad case file', () => {
  it.each<[what: string, path: string, code: string, edit: readonly [path: string, value: unknown]]>([
    ['another format', 'format', 'wrong-kind-of-file', ['format', 'kalender']],
    ['a version that is no number', 'version', 'unknown-version', ['version', 'ett']],
    ['a version that never was', 'version', 'unknown-version', ['version', 0]],
    ['an unknown regime', 'regime', 'unknown-regime', ['regime', 'lex-luthor']],
    ['an unknown field at the top', 'owner', 'unknown-field', ['owner', 'x']],
    ['an unknown part', 'case.weather', 'unknown-field', ['case.weather', {}]],
    ['an unknown field', 'case.causes[0].colour', 'unknown-field', ['case.causes.0.colour', 1]],
    ['a record without a label', 'case.causes[0].id', 'missing', ['case.causes.0.id', undefined]],
    ['a label with a space', 'case.causes[0].id', 'wrong-format', ['case.causes.0.id', 'O 1']],
    ['a section that is a list', 'case.analysis', 'wrong-type', ['case.analysis', []]],
    ['a collection that is one record', 'case.causes', 'wrong-type', ['case.causes', {}]],
    [
      'no such day',
      'case.reports[0].receivedOn',
      'date-does-not-exist',
      ['case.reports.0.receivedOn', '2026-02-30'],
    ],
    ['one label in two collections', 'case.causes[1].id', 'repeated', ['case.causes.1.id', 'K1']],
    ['a link to nothing', 'case.causes[1].leadsTo[0]', 'unknown-label', ['case.causes.1.leadsTo', ['O9']]],
    [
      'a link to the wrong collection',
      'case.causes[1].leadsTo[0]',
      'wrong-link-target',
      ['case.causes.1.leadsTo', ['K1']],
    ],
    [
      'two links where one may be',
      'case.analysis.protocol',
      'one-link-only',
      ['case.analysis.protocol', ['B1', 'K1']],
    ],
    ['the same link twice', 'case.causes[1].leadsTo', 'repeated', ['case.causes.1.leadsTo', ['O1', 'O1']]],
    ['a circle', 'case.causes', 'cycle', ['case.causes.0.leadsTo', ['O2']]],
    ['a cause of itself', 'case.causes', 'cycle', ['case.causes.0.leadsTo', ['O1']]],
    [
      'an original of another hash',
      'case.reports[0].original',
      'hash-differs',
      ['case.reports.0.original.sha256', 'a'.repeat(64)],
    ],
    [
      'a stranger in prose',
      'case.analysis.text',
      'unknown-label',
      ['case.analysis.text.content.0.content.0.attrs.person', 'P9'],
    ],
    [
      'an empty text node',
      'case.analysis.text.content[0].content[1].text',
      'too-few',
      ['case.analysis.text.content.0.content.1.text', ''],
    ],
    [
      'a block above the limit',
      'case.analysis.text',
      'block-too-large',
      ['case.analysis.text', 'x'.repeat(70_000)],
    ],
    ['a file of no attachment', 'files[0].attachment', 'unknown-label', ['files.0.attachment', 'K1']],
    ['a mark on no document', 'ready[0].document', 'unknown-document', ['ready.0.document', 'roman']],
    ['two marks on one document', 'ready[1].document', 'repeated', ['ready.1', sampleCase().ready?.[0]]],
    ['an instant that is none', 'decidedAt', 'wrong-format', ['decidedAt', 'i går']],
    [
      'a supplement that is none of its records',
      'supplements[0].record',
      'unknown-label',
      ['supplements', [after('O9')]],
    ],
    [
      'one of a part that takes none',
      'supplements[0].record',
      'wrong-link-target',
      ['supplements', [after('P1')]],
    ],
    ['one named twice', 'supplements[1].record', 'repeated', ['supplements', [after('O2'), after('O2')]]],
    [
      'one of before the decision',
      'supplements[0].at',
      'not-after-decision',
      ['supplements', [{ record: 'O2', at: '2026-10-01T09:00:00Z' }]],
    ],
  ])('with %s is refused with its place', async (_what, path, code, edit) => {
    const refusal = await refusalOf(load(edited(...edit)));
    expect(refusal.code).toBe('bad-case-file');
    expect(refusal.details).toMatchObject({
      problems: expect.arrayContaining([expect.objectContaining({ path, code })]),
    });
    expect(bench.rows('SELECT count(*) n FROM case_file')).toEqual([{ n: 0 }]);
  });

  it.each<[what: string, edit: readonly [path: string, value: unknown], labels: readonly string[]]>([
    ['a link to nothing', ['case.causes.1.leadsTo', ['O9']], ['O9']],
    ['a link to the wrong collection', ['case.causes.1.leadsTo', ['K1']], ['K1']],
    ['a circle', ['case.causes.0.leadsTo', ['O2']], ['O1', 'O2']],
    ['a stranger in prose', ['case.analysis.text.content.0.content.0.attrs.person', 'P9'], ['P9']],
  ])('with %s names the records', async (_what, edit, labels) => {
    const { details } = await refusalOf(load(edited(...edit)));
    expect(details).toMatchObject({ problems: [{ labels }] });
  });

  it.each<[string, unknown, string]>([
    ['that is no JSON', '{"format": ', 'not-json'],
    ['of a million brackets', '['.repeat(1_000_000), 'not-json'],
    ['of a million closed brackets', `${'['.repeat(5000)}${']'.repeat(5000)}`, 'too-deep'],
    ['that is a list', [], 'wrong-kind-of-file'],
    ['that is nothing', null, 'wrong-kind-of-file'],
    ['with bytes in it', { format: new Uint8Array(4) }, 'not-json'],
    ['with two million values', { case: Array.from({ length: 2_000_001 }, () => 0) }, 'too-large'],
    ['above the size limit', { text: 'x'.repeat(70_000_000) }, 'too-large'],
  ])('%s is refused', async (_what, file, code) => {
    expect(await refusalOf(load(file))).toMatchObject({
      code: 'bad-case-file',
      details: { problems: [{ code }] },
    });
  });

  it('of a later version is told apart', async () => {
    const later = edited('version', 2);
    expect(await refusalOf(load(later))).toEqual({ code: 'newer-format', details: { version: 2 } });
  });

  it('tells at most fifty problems', async () => {
    const parts = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`fel${index}`, 1]));
    const wrong = edited('case', parts);
    const { details } = await refusalOf(load(wrong));
    expect(JSON.stringify(details).split('"path"').length - 1).toBe(50);
  });

  it('does not reach the prototypes of objects', async () => {
    const text = JSON.stringify(sampleCase()).replace('"case":{', '"case":{"__proto__":{"polluted":1},');
    expect((await refusalOf(load(text))).code).toBe('bad-case-file');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});
