import type { RecordView } from '../../../../shared/api/cases.ts';
import { isOutOfOrder } from '../../../../shared/domain/date-order.ts';
import { elapsedBetween, type Elapsed } from '../../../../shared/domain/elapsed.ts';
import { normBearers } from '../../../../shared/domain/event-norm.ts';
import { outOfTime, unsurePlaces, type Timed, type Unsure } from '../../../../shared/domain/event-order.ts';
import { shortenAtSentence } from '../../../../shared/domain/shorten-text.ts';
import { isDated, moment, type Moment } from '../../../../shared/domain/values.ts';
import { unknownTime } from '../../../../shared/text/dates.ts';

/** One event as its row shows it. Links are told by the labels of what they lead to. */
export interface TimelineRow extends Timed {
  readonly record: RecordView;
  readonly label: string;
  readonly until: Moment | undefined;
  readonly text: string;
  readonly should: string;
  readonly sources: readonly string[];
  /** What its deviations say should have happened, where the event itself says nothing. */
  readonly fromDeviation: string;
  /** What the right lane rests on: sources of its own, otherwise those of deviations that say what stands there. */
  readonly norms: readonly string[];
  /** The norms by label and name: `K6 Larmrutin, version 2025-02-01`. */
  readonly normNames: readonly string[];
  readonly persons: readonly string[];
  readonly deviations: readonly string[];
  /** Lies for certain before an event above it. */
  readonly isEarly: boolean;
  readonly endsBefore: boolean;
  /** Why nothing tells its place, or null. */
  readonly unsure: Unsure | null;
  /** All that a search looks through, in lower case. */
  readonly words: string;
}

/** The events of a case in their own order, in one pass over its records. */
export function rowsOf(records: readonly RecordView[]): readonly TimelineRow[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  const deviations = deviationsByEvent(records);
  const normsOf = (event: RecordView, bearers: readonly Bearer[]): readonly RecordView[] => {
    const own = linked(event, 'shouldSource', byId);
    return own.length > 0 ? own : [...new Set(bearers.flatMap(({ of }) => linked(of, 'normSource', byId)))];
  };
  const events = records.filter(({ part }) => part === 'events');
  const timed = events.map((record) => ({ id: record.id, at: momentOf(record, 'at') }));
  const [early, unsure] = [outOfTime(timed), unsurePlaces(timed)];
  return events.map((record) => {
    const labels = (field: string) => linked(record, field, byId).map(({ label }) => label);
    const persons = linked(record, 'persons', byId).map(
      ({ label, fields }) => textOf(fields['alias']?.value) || label,
    );
    const [text, should] = [textOf(record.fields['text']?.value), textOf(record.fields['should']?.value)];
    const bearers = normBearers(should, (deviations.get(record.id) ?? []).map(bearerOf));
    const norms = normsOf(record, bearers);
    const said = should === '' ? [...new Set(bearers.map((one) => one.should))].join('\n') : '';
    const [at, until] = [momentOf(record, 'at'), momentOf(record, 'until')];
    return {
      record,
      id: record.id,
      label: record.label,
      at,
      until,
      text: shortenAtSentence(text, mostOfText).text,
      should: shortenAtSentence(should, mostOfText).text,
      fromDeviation: shortenAtSentence(said, mostOfText).text,
      sources: labels('sources'),
      norms: norms.map(({ label }) => label),
      normNames: norms.map(nameOf),
      persons,
      deviations: (deviations.get(record.id) ?? []).map(({ label }) => label),
      isEarly: early.has(record.id),
      endsBefore: isOutOfOrder(at, until),
      unsure: unsure.get(record.id) ?? null,
      words: [record.label, text, should, said, timeWordsOf(at), until?.words, ...persons]
        .join('\n')
        .toLocaleLowerCase('sv'),
    };
  });
}

/** A deviation by what it says should have happened. */
interface Bearer {
  readonly of: RecordView;
  readonly should: string;
}

const bearerOf = (of: RecordView): Bearer => ({ of, should: textOf(of.fields['should']?.value) });

/** What a search finds of a time that is not figures. */
const timeWordsOf = (at: Moment | undefined): string | undefined =>
  at && (isDated(at) ? at.words : unknownTime(at));

/** A row among those shown: its day where it begins one, and the time since the row above where that is long. */
export interface ShownRow extends TimelineRow {
  readonly day: string | null;
  readonly elapsed: Elapsed | null;
}

export function withDays(rows: readonly TimelineRow[]): readonly ShownRow[] {
  let day: string | null = null;
  let latest: Moment | undefined;
  return rows.map((row) => {
    const begins = isDated(row.at) && row.at.date !== day ? row.at.date : null;
    const elapsed = elapsedBetween(latest, row.at);
    day = begins ?? day;
    const end = row.until && !row.endsBefore ? row.until : row.at;
    if (isDated(end) && !isOutOfOrder(latest, end)) latest = end;
    return { ...row, day: begins, elapsed: elapsed && isLong(elapsed) ? elapsed : null };
  });
}

const isLong = (elapsed: Elapsed): boolean =>
  elapsed.kind === 'days' ? elapsed.days > 1 : elapsed.minutes >= longMinutes;

const longMinutes = 3 * 60;

/** Whether what a row draws is the same as before: most rows are, at every save. */
export function isSameRow(a: ShownRow, b: ShownRow): boolean {
  return a.record === b.record && stampOf(a) === stampOf(b);
}

function stampOf({
  day,
  elapsed,
  isEarly,
  unsure,
  fromDeviation,
  sources,
  normNames,
  persons,
  deviations,
}: ShownRow): string {
  return JSON.stringify([
    day,
    elapsed,
    isEarly,
    unsure,
    fromDeviation,
    sources,
    normNames,
    persons,
    deviations,
  ]);
}

/** A document by its title, a source card by where it comes from. */
function nameOf({ label, fields }: RecordView): string {
  return `${label} ${textOf(fields['title']?.value) || textOf(fields['from']?.value)}`.trim();
}

/** What ought to have happened is said, and is something else than what did. */
export const partsFromNorm = ({ text, should }: TimelineRow): boolean =>
  should.trim() !== '' && should.trim() !== text.trim();

export function momentOf(record: RecordView, field: string): Moment | undefined {
  return moment.safeParse(record.fields[field]?.value).data;
}

export const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** Ids held by a field of links. */
export function idsOf(record: RecordView, field: string): readonly string[] {
  const value = record.fields[field]?.value;
  return Array.isArray(value) ? value.filter((id) => typeof id === 'string') : [];
}

function linked(
  record: RecordView,
  field: string,
  byId: ReadonlyMap<string, RecordView>,
): readonly RecordView[] {
  return idsOf(record, field).flatMap((id) => byId.get(id) ?? []);
}

function deviationsByEvent(records: readonly RecordView[]): ReadonlyMap<string, readonly RecordView[]> {
  const found = new Map<string, RecordView[]>();
  for (const record of records) {
    if (record.part !== 'deviations') continue;
    for (const id of idsOf(record, 'events')) found.set(id, [...(found.get(id) ?? []), record]);
  }
  return found;
}

/** A row is looked over; what is longer is read when it is opened. */
const mostOfText = 400;
