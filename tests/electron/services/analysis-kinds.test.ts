import { expect, it } from 'vitest';
import { dumpCase } from '../../../electron/services/cases-dump.ts';
import { importCase } from '../../../electron/services/cases-import.ts';
import { canonicalCaseFile } from '../../../shared/domain/case-file-canonical.ts';
import { parseCaseFile } from '../../../shared/domain/case-file-parse.ts';
import { regimes } from '../../../shared/regimes/registry.ts';
import { lexSarahParts } from '../../../shared/regimes/lex-sarah/parts.ts';
import { fallCaseFile } from '../../fixtures/fall-med-hoftfraktur-case.ts';
import { sha256 } from '../../fixtures/demo-case.ts';
import { newBench } from './service-bench.ts';

/** Every collection a cause analysis is written in. */
const kinds = ['events', 'deviations', 'causes', 'barriers', 'actions', 'similarEvents', 'triedQuestions'];

it('every kind of record of a cause analysis leaves in a case file and comes back whole', async () => {
  const [from, to] = [await newBench(), await newBench()];
  const content = {
    ...fallCaseFile.case,
    triedQuestions: [
      {
        id: 'F1',
        question: 'Visste de som var där vad som gällde?',
        level: 'individ',
        area: 'kompetens',
        branch: ['O1'],
        note: 'Prövat med gruppen',
        by: 'Kim Testmark, SAS',
        on: '2026-10-01',
      },
    ],
    similarEvents: [
      {
        id: 'L1',
        reference: 'SN 2025/77',
        period: '2025',
        source: 'Registret',
        text: 'Ett fall till',
        measures: 'Larm prövades',
      },
    ],
  };
  const parsed = parseCaseFile({ ...fallCaseFile, case: content }, { regimes, sha256 });
  expect(parsed).toMatchObject({ kind: 'ok' });
  if (parsed.kind !== 'ok') return;
  for (const kind of kinds) expect(content, kind).toHaveProperty([kind, 0]);
  const { id } = await from.mutate('cases.import', importCase, { file: parsed.file });
  const { file } = await from.mutate('cases.dump', dumpCase, { caseId: id });
  const again = await to.mutate('cases.import', importCase, { file });
  expect(again.leftOut).toEqual({ decision: false, ready: [], passed: 0 });
  const second = await to.mutate('cases.dump', dumpCase, { caseId: again.id });
  const canonical = (one: unknown): string => {
    const read = parseCaseFile(one, { regimes, sha256 });
    if (read.kind !== 'ok') throw new Error(JSON.stringify(read));
    return canonicalCaseFile(lexSarahParts, { ...read.file, internalReference: undefined });
  };
  expect(canonical(file)).toBe(canonical(parsed.file));
  expect(canonical(second.file)).toBe(canonical(parsed.file));
});
