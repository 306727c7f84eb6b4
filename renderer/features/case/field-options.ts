import type { RecordView } from '../../../shared/api/cases.ts';
import { causeGraph, causesBehind } from '../../../shared/domain/cause-graph.ts';
import { causes } from '../../../shared/domain/causes.ts';
import { riskScaleText } from '../../../shared/text/risk-scale.ts';
import type { Option } from '../../ui/fields/field-contract.ts';
import type { Linkable } from '../../ui/fields/LinksField.tsx';
import { recordsOf, type OpenCase } from './case-context.ts';
import { factsOf } from './facts-of.ts';
import { gist, whenOf } from './gist.ts';
import { readingText } from './reading-text.ts';

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
      .map((other) => ({ id: other.id, label: other.label, text: gist(other), ...aboutOf(open, other) })),
  );
}

/** Where a source card or a document comes from and its date, and all of its text to be found by; when an event was. */
function aboutOf(open: OpenCase, other: RecordView): Pick<Linkable, 'about' | 'words'> {
  if (!tellsOfItself.includes(other.part)) return {};
  const from = readingText(other.fields['from']?.value).trim();
  const kind = other.fields['kind']?.value;
  const [kindWords] = typeof kind === 'string' ? codeOptions(open, other.part, 'kind', [kind]) : [];
  const when = whenOf(open, other, ['date', 'at']);
  // Without a text of its own the card is called by where it comes from.
  const about = [from === gist(other) ? '' : from, kindWords?.label ?? '', when].filter(Boolean).join(' · ');
  const words = readingText(other.fields['content']?.value).trim();
  return { ...(about === '' ? {} : { about }), ...(words === '' ? {} : { words }) };
}

const tellsOfItself: readonly string[] = ['sources', 'attachments', 'events'];

export function scaleWords(field: string): readonly [string, string, string, string] {
  return field === 'probability' ? riskScaleText.probability : riskScaleText.severity;
}
