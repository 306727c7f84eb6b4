import { parseFieldPath } from '../../../../shared/domain/field-path.ts';
import type { SimilarBy } from '../../../../shared/regimes/regime.ts';
import { areaNames } from '../../../../shared/text/levels-and-areas.ts';
import { recordsOf, type OpenCase } from '../case-context.ts';

/** What the open case is compared by: its unit, types and areas as they are saved. Another answer is fetched when it changes. */
export function ownGrounds({ view, regime, facts }: OpenCase): readonly string[] {
  return [
    regime.summarise(facts).unit ?? '',
    ...codesAt(view, regime.similarBy?.types),
    ...codesAt(view, regime.similarBy?.areas),
  ].filter((each) => each !== '');
}

/** The labels of types that another case shares. */
export function typeLabels(open: OpenCase, codes: readonly string[]): readonly string[] {
  const labels = labelsAt(open, open.regime.similarBy?.types);
  return codes.map((code) => labels.get(code) ?? code);
}

/** Where a similar event is answered for as a whole, or null in a regime that asks no such thing. */
export function answerOf({ regime }: Pick<OpenCase, 'regime'>): NonNullable<SimilarBy['answer']> | null {
  return regime.similarBy?.answer ?? null;
}

export const areaLabels = (codes: readonly string[]): readonly string[] => {
  const names = new Map<string, string>(Object.entries(areaNames));
  return codes.map((code) => names.get(code) ?? code);
};

function codesAt(view: OpenCase['view'], path: string | undefined): readonly string[] {
  if (path === undefined) return [];
  const { part, field } = parseFieldPath(path);
  return recordsOf(view, part)
    .flatMap((record) => record.fields[field ?? '']?.value)
    .filter((code) => typeof code === 'string');
}

function labelsAt(open: OpenCase, path: string | undefined): ReadonlyMap<string, string> {
  if (path === undefined) return new Map();
  const { part, field } = parseFieldPath(path);
  const declared = open.regime.parts[part]?.fields[field ?? ''];
  if (declared && 'list' in declared)
    return new Map(open.lists[declared.list]?.map(({ code, label }) => [code, label]));
  return new Map(Object.entries(open.regime.text.fields[path]?.codes ?? {}));
}
