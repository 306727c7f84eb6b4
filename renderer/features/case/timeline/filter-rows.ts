import type { TimelineRow } from './timeline-row.ts';

/** What of the course of events is shown. Empty strings ask for nothing. */
export interface Filter {
  readonly text: string;
  /** Alias of a person. */
  readonly person: string;
  /** Label of a source card or attachment. */
  readonly source: string;
  readonly onlyDeviations: boolean;
}

export const noFilter: Filter = { text: '', person: '', source: '', onlyDeviations: false };

export const isFiltering = (filter: Filter): boolean =>
  filter.onlyDeviations || [filter.text, filter.person, filter.source].some((asked) => asked.trim() !== '');

/** The rows that fit, and those that stand open: what is being written in is never hidden. */
export function filterRows(
  rows: readonly TimelineRow[],
  filter: Filter,
  open: ReadonlySet<string>,
): readonly TimelineRow[] {
  if (!isFiltering(filter)) return rows;
  const words = filter.text.toLocaleLowerCase('sv').split(/\s+/).filter(Boolean);
  return rows.filter((row) => open.has(row.id) || fits(row, filter, words));
}

function fits(
  row: TimelineRow,
  { person, source, onlyDeviations }: Filter,
  words: readonly string[],
): boolean {
  if (onlyDeviations && row.deviations.length === 0) return false;
  if (person !== '' && !row.persons.includes(person)) return false;
  if (source !== '' && !row.sources.includes(source) && !row.norms.includes(source)) return false;
  return words.every((word) => row.words.includes(word));
}
