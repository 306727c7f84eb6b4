import type { Cause } from '../../../shared/domain/causes.ts';
import type { CauseCase } from '../../../shared/figures/cause-figures.ts';

const levels = ['individ', 'enhet', 'system'] as const;
const text =
  'Larmsystemet byttes utan riskanalys, och det var oklart om IT-enheten eller äldreomsorgen ansvarade för överlämningstestet.';

/**
 * A why-graph of so many causes under so many deviations, the same every time: each cause explains one of the level
 * before it, every fifth explains two.
 */
export function generatedGraph(causes: number, deviations: number): CauseCase {
  const roots = Array.from({ length: deviations }, (_, index) => {
    return {
      id: `a${index}`,
      label: `A${index + 1}`,
      text: `Avvikelse ${index + 1}: tillsynen gjordes inte.`,
    };
  });
  const made: Cause[] = [];
  for (let index = 0; index < causes; index += 1) {
    const level = levels[Math.min(2, Math.floor((index * 3) / causes))] ?? 'system';
    const nearer = made.filter((one) => levels.indexOf(one.level ?? 'individ') === levels.indexOf(level) - 1);
    const effects = level === 'individ' ? roots : nearer;
    const pick = (step: number) => effects[(index * step) % effects.length]?.id ?? '';
    const leadsTo = index % 5 === 0 ? [...new Set([pick(7), pick(11)])] : [pick(7)];
    made.push({ id: `o${index}`, label: `O${index + 1}`, text, level, leadsTo });
  }
  return { deviations: roots, causes: made };
}
