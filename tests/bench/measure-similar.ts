import type { WorkbenchDeps } from '../../electron/deps.ts';
import type { Figure } from './figure.ts';
import type { BenchRegister } from './generate-register.ts';
import { alternate, rounded } from './measure.ts';
import { unlockForBench, type UnlockedBench } from './unlocked-bench.ts';

/**
 * "Varför igen?" in a register of 2,000 cases and in one of 20. Every generated case is of the same type and area, so that
 * all of them match: the most there can be to count and put in order.
 */
export async function measureSimilar(
  deps: WorkbenchDeps,
  registers: { readonly large: BenchRegister; readonly small: BenchRegister },
): Promise<Figure[]> {
  const many = await unlockForBench(deps, registers.large);
  const few = await unlockForBench(deps, registers.small);
  const figures: Figure[] = [];
  try {
    for (const [title, input, mostMs] of questions) {
      const { measured, reference } = await alternate(
        { measured: asks(many, registers.large, input), reference: asks(few, registers.small, input) },
        { repetitions: 61, warmups: 10 },
      );
      figures.push({
        name: `similar cases, ${title}, ${registers.large.cases} cases against ${registers.small.cases}`,
        unit: 'ms',
        measured,
        reference,
        ratio: rounded(measured.median / reference.median),
        target: `<= ${mostMs} ms`,
        ok: measured.median <= mostMs,
      });
    }
  } finally {
    many.close();
    few.close();
  }
  return figures;
}

/** A word of nearly every text costs a look at each of them: 15,000 hits in 1,900 cases. */
const questions: readonly (readonly [title: string, input: object, mostMs: number])[] = [
  ['by unit, type and area', {}, 50],
  ['of the same unit, tenth page', { unit: true, offset: 90 }, 50],
  ['with a word of a tenth of the cases', { text: 'kassaskrin' }, 50],
  ['with a word of nearly every case', { text: 'tillsyn' }, 150],
];

const asks = (bench: UnlockedBench, { small }: BenchRegister, input: object) => ({
  run: () => bench.call('cases.similar', { caseId: small, ...input }),
});
