/** Figures that stand together. */
export interface FigureGroup {
  /** Without the zeros they begin with. */
  readonly figures: string;
  /** As they are written. */
  readonly written: string;
  /** What stands between them and the group before. */
  readonly between: string;
}

/** A running number, or a range of them, under a year. */
export interface Run {
  /** Its last two figures. */
  readonly year: string;
  /** Where a range begins. */
  readonly from?: string;
  readonly to: string;
}

/** The groups of a text, in order; a year of four figures with more figures right after it is a group of its own. */
export function figureGroups(text: string): readonly FigureGroup[] {
  const plain = text
    .replace(/%[\da-f]{2}|&#\w+;/giu, ' ')
    .replace(/\p{Cf}/gu, '')
    .normalize('NFKC')
    .toLowerCase();
  const groups: FigureGroup[] = [];
  let end = 0;
  for (const { 0: figures, index } of plain.matchAll(/\d+/gu)) {
    const [, year, rest] = /^((?:19|20)\d\d)(\d+)$/u.exec(figures) ?? [];
    const between = plain.slice(end, index);
    if (year === undefined || rest === undefined) groups.push(groupOf(figures, between));
    else groups.push(groupOf(year, between), groupOf(rest, ''));
    end = index + figures.length;
  }
  return groups;
}

const groupOf = (written: string, between: string): FigureGroup => ({
  figures: written.replace(/^0+(?=.)/u, ''),
  written,
  between,
});

/** A year of four figures. */
export const isYear = ({ written }: FigureGroup): boolean => /^(?:19|20)\d\d$/u.test(written);
const isShortYear = ({ written }: FigureGroup): boolean => written.length === 2;
const yearOf = ({ written }: FigureGroup): string => written.slice(-2);

/** What the number of a case is under its year: after it, and before it when joined to it (`7/2025`). */
export function pairsIn(reference: string): readonly Run[] {
  const groups = figureGroups(reference);
  const first = groups[0];
  const at = groups.findIndex(isYear);
  const year = groups[at] ?? (first && isShortYear(first) ? first : undefined);
  if (!year) return [];
  const [before, after] = [groups[at - 1], groups[Math.max(at, 0) + 1]];
  return [after, isJoined(year) ? before : undefined].flatMap((run) =>
    run ? [{ year: yearOf(year), to: run.figures }] : [],
  );
}

/**
 * Every running number that a field may mean: each group under the year of four figures before it, and under those of two.
 * At most a hundred years go on at once.
 */
export function* runsIn(field: string): Generator<Run> {
  const years = new Set<string>();
  let [last, goesThrough]: [FigureGroup | undefined, boolean] = [undefined, false];
  const groups = figureGroups(field);
  for (const [at, group] of groups.entries()) {
    const before = groups[at - 1];
    const isThrough: boolean = leadsThrough(group, groups.slice(Math.max(at - 2, 0), at)) || goesThrough;
    const range = isThrough && last ? { from: last.figures } : {};
    for (const year of years) yield { year, to: group.figures, ...range };
    if (isYear(group)) {
      if (before && isJoined(group)) yield { year: yearOf(group), to: before.figures };
      if (!isTight(group)) years.clear();
      goesThrough = isThrough;
    } else [last, goesThrough] = [years.size > 0 ? group : undefined, false];
    if (isYear(group) || isShortYear(group)) years.add(yearOf(group));
  }
}

const isJoined = ({ between }: FigureGroup): boolean => /^\s*[/:\p{Pd}]\s*$/u.test(between);
const isTight = ({ between }: FigureGroup): boolean => !/[\s\p{L}]/u.test(between);

/** To there from the group before. A hyphen is no range in a date, nor before the number of a document (`0001-3`). */
function leadsThrough(group: FigureGroup, [year, before]: readonly FigureGroup[]): boolean {
  if (/^\s*(?:[\u2013-\u2015\u2212]|-\s|till\b|tom\b|t\.?\s?o\.?\s?m\b)[\s\p{L}.]*$/u.test(group.between))
    return true;
  if (!year || !before || !/^\s*[\p{Pd}]\s*\p{L}*\s*$/u.test(group.between)) return false;
  const isDate = isYear(year) && [before, group].every(isShortYear) && isJoined(before);
  const isDocument = before.written.startsWith('0') && group.written.length < before.written.length;
  return !isDate && !isDocument;
}
