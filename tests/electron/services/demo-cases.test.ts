import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { canonicalCaseFile } from '../../../shared/domain/case-file-canonical.ts';
import { parseCaseFile } from '../../../shared/domain/case-file-parse.ts';
import { lexSarah } from '../../../shared/regimes/lex-sarah/regime.ts';
import { regimes } from '../../../shared/regimes/registry.ts';
import { checkCase } from '../../../electron/services/cases-decide.ts';
import { dumpCase } from '../../../electron/services/cases-dump.ts';
import { importCase } from '../../../electron/services/cases-import.ts';
import { listCases } from '../../../electron/services/cases-read.ts';
import { listDocuments } from '../../../electron/services/documents.ts';
import { factsOfCaseFile } from '../../../shared/domain/case-file-facts.ts';
import { withoutHashes } from './sample-case.ts';
import { newBench } from './service-bench.ts';

const demo = (number: number): unknown =>
  JSON.parse(readFileSync(`resources/demo/fall-${number}.json`, 'utf8'));
const read = (file: unknown) => {
  const parsed = parseCaseFile(file, { regimes, sha256: () => '' });
  if (parsed.kind !== 'ok') throw new Error(JSON.stringify(parsed));
  return parsed.file;
};
const canonical = (file: unknown): string => canonicalCaseFile(lexSarah.parts, read(withoutHashes(file)));

describe('the worked cases', () => {
  it.each([1, 2, 3])('number %i comes out of the register as it went in', async (number) => {
    const bench = await newBench();
    const { id } = await bench.mutate('cases.import', importCase, { file: demo(number) });
    const { file } = await bench.mutate('cases.dump', dumpCase, { caseId: id });
    expect(canonical(file)).toBe(canonical(demo(number)));
  });

  it.each([1, 2, 3])('number %i has the same findings in the register as on its own', async (number) => {
    const bench = await newBench();
    const { id } = await bench.mutate('cases.import', importCase, { file: demo(number) });
    const facts = factsOfCaseFile(lexSarah.parts, read(withoutHashes(demo(number))));
    const alone = regimes.get('lex-sarah')?.findings(facts, { today: bench.clock.today, settings: {} }) ?? [];
    const { findings } = await bench.query('cases.check', checkCase, { caseId: id });
    expect(findings.map(({ code, field }) => `${code} ${field}`)).toEqual(
      alone.map(({ code, field }) => `${code} ${field}`),
    );
  });

  it('all fit in one register, each with its documents', async () => {
    const bench = await newBench();
    for (const number of [1, 2, 3]) {
      const { id } = await bench.mutate('cases.import', importCase, { file: demo(number) });
      const { documents } = await bench.query('documents.list', listDocuments, { caseId: id });
      expect(
        documents
          .filter(({ state }) => state === 'ready')
          .map((one) => one.id)
          .toSorted(),
      ).toEqual((read(withoutHashes(demo(number))).ready ?? []).map((one) => one.document).toSorted());
    }
    expect(await bench.query('cases.list', listCases, {})).toMatchObject({ total: 3 });
  });
});
