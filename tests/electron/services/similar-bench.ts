import { importCase } from '../../../electron/services/cases-import.ts';
import { listSimilarCases } from '../../../electron/services/similar-cases.ts';
import type { Input } from '../../../shared/api/contract.ts';
import { newBench } from './service-bench.ts';

/** A bench with lex Sarah cases in it, and the question which are like one of them. */
export async function newSimilarBench() {
  const bench = await newBench();
  let running = 0;
  const ask = (caseId: string, input: Partial<Input<'cases.similar'>> = {}) =>
    bench.query('cases.similar', listSimilarCases, { caseId, ...input });
  return {
    ...bench,
    /** Imports a case; each is received a day after the one before it. */
    async add(name: string, parts: object = {}): Promise<string> {
      running += 1;
      const receivedOn = `2026-01-${String(running).padStart(2, '0')}`;
      const file = {
        format: 'utredningsbanken-case',
        version: 1,
        regime: 'lex-sarah',
        fictional: true,
        internalReference: name,
        case: { reports: [{ id: 'R1', receivedOn }], ...parts },
      };
      return (await bench.mutate('cases.import', importCase, { file })).id;
    },
    ask,
    names: async (caseId: string, input: Partial<Input<'cases.similar'>> = {}) =>
      (await ask(caseId, input)).rows.map(({ internalReference }) => internalReference),
  };
}
export type SimilarBench = Awaited<ReturnType<typeof newSimilarBench>>;

export const at = (unit: string) => ({ registration: { unit, heading: `Fall på ${unit}` } });
export const ofType = (...types: string[]) => ({ event: { types } });
export const causedIn = (...areas: string[]) => ({
  causes: areas.map((area, index) => ({ id: `O${index + 1}`, text: `Orsak ${index + 1}`, area })),
});
/** All that a case is compared by. */
export const everything = { ...at('Norr'), ...ofType('utforande'), ...causedIn('teknik') };
