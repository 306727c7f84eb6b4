import { riskScaleText } from '../../../shared/text/risk-scale.ts';
import type { Option } from '../../ui/fields/field-contract.ts';
import type { Linkable } from '../../ui/fields/LinksField.tsx';
import { recordsOf, type OpenCase } from './case-context.ts';
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

/** Records of the allowed collections, with their label and first line. A record cannot link to itself. */
export function linkOptions(open: OpenCase, to: readonly string[], self: string): Linkable[] {
  return to.flatMap((part) =>
    recordsOf(open.view, part)
      .filter((record) => record.id !== self)
      .map((record) => ({ id: record.id, label: record.label, text: gist(record) })),
  );
}

export function scaleWords(field: string): readonly [string, string, string, string] {
  return field === 'probability' ? riskScaleText.probability : riskScaleText.severity;
}
