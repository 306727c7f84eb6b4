import { causeFieldTexts } from '../fields/causes.ts';
import { areaNames, levelNames } from '../levels-and-areas.ts';
import type { RemarkValues } from '../../domain/remark.ts';
import { sentences } from './sentence.ts';

/** What a sentence of the shared rules may name, put into words. What is absent is empty. */
const analysisValueNames = [
  'label',
  'other',
  'kind',
  'word',
  'path',
  'level',
  'area',
  'count',
  'earlier',
  'later',
  'date',
] as const;
export type AnalysisValues = Readonly<Record<(typeof analysisValueNames)[number], string>>;

export const ask = sentences<AnalysisValues>;

/**
 * Rules give codes, field keys and numbers; a sentence gets the words of them. `fieldName` gives the label of a field of the
 * regime by `part.field`, in lower case.
 */
export function analysisValuesInWords(
  values: RemarkValues,
  fieldName: (field: string) => string,
): AnalysisValues {
  const raw = (name: string): string => String(values[name] ?? '');
  return {
    label: raw('label'),
    other: raw('other'),
    kind: named(causeFieldTexts.kind.codes, raw('kind')),
    word: raw('word'),
    path: raw('path'),
    level: lowerFirst(named(levelNames, raw('level'))),
    area: lowerFirst(named(areaNames, raw('area'))),
    count: raw('count'),
    earlier: fieldName(raw('earlier')),
    later: fieldName(raw('later')),
    date: raw('date'),
  };
}

/** The name of a code; the code itself where it has none. */
export const named = (names: Readonly<Record<string, string>>, code: string): string => names[code] ?? code;

/** Lower case for a word within a sentence, except an abbreviation such as MAS. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
