import type { RecordView } from '../../../shared/api/cases.ts';
import { causeGraph, causesBehind } from '../../../shared/domain/cause-graph.ts';
import { causes } from '../../../shared/domain/causes.ts';
import { riskScaleText } from '../../../shared/text/risk-scale.ts';
import type { Option } from '../../ui/fields/field-contract.ts';
import type { Linkable } from '../../ui/fields/LinksField.tsx';
import { recordsOf, type OpenCase } from './case-context.ts';
import { factsOf } from './facts-of.ts';
import { gist } from './gist.ts';

/** The codes of a choice with the regime's labels. */
export function codeOptions(open: OpenCase, part: string, field: string, codes: readonly string[]): Option[] {
  const labels = open.regime.text.fields[`${part}.${field}`]?.codes ?? {};
  return codes.map((value) => ({ value, label: labels[value] ?? value }));
}

/** Entries of a type list that can be chosen today, and those already chosen, which keep their labels. */
export function listOptions(open: OpenCase, list: string, ...chosen: (string | undefined)[]): Option[] {
  return (open.lists[list] ?? [])
    .filter(({ code, validFrom = '', validTo = '9999' }) => {
      return chosen.includes(code) || (validFrom <= open.today && open.today <= validTo);
    })
    .map(({ code, label }) => ({ value: code, label }));
}

/**
 * Records of the allowed collections, with their label and first line. A record cannot link to itself, nor a cause to one
 * that rests on it: that would be a circle.
 */
export function linkOptions(
  open: OpenCase,
  record: RecordView,
  field: string,
  to: readonly string[],
): Linkable[] {
  const behind =
    record.part === 'causes' && field === 'leadsTo'
      ? causesBehind(causeGraph(factsOf(open, 'causes', causes), []), [record.id])
      : null;
  return to.flatMap((part) =>
    recordsOf(open.view, part)
      .filter(({ id }) => id !== record.id && behind?.has(id) !== true)
      .map((other) => ({ id: other.id, label: other.label, text: gist(other) })),
  );
}

export function scaleWords(field: string): readonly [string, string, string, string] {
  return field === 'probability' ? riskScaleText.probability : riskScaleText.severity;
}
