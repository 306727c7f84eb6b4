import type { CaseView } from '../../shared/api/cases.ts';
import { assembleFacts, type AnyFacts } from '../../shared/domain/facts.ts';
import { regimes } from '../../shared/regimes/registry.ts';
import type { Regime } from '../../shared/regimes/regime.ts';

/** The regime of a case. A register never holds a case of a regime the program does not know. */
export function regimeOf(view: CaseView): Regime {
  const regime = regimes.get(view.regime);
  if (!regime) throw new Error('unknown regime');
  return regime;
}

/** The saved facts of an open case, for the rules drawn beside its fields. */
export function factsOfView(view: CaseView): AnyFacts {
  const records = view.records.map((record) => ({
    id: record.id,
    part: record.part,
    label: record.label,
    fields: valuesOf(record.fields),
  }));
  return assembleFacts(regimeOf(view).parts, records);
}

function valuesOf(fields: CaseView['records'][number]['fields']): Record<string, unknown> {
  const set = Object.entries(fields).filter(([, field]) => field.value !== null && field.value !== undefined);
  return Object.fromEntries(set.map(([name, field]) => [name, field.value]));
}
