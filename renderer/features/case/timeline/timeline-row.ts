import type { RecordView } from '../../../../shared/api/cases.ts';
import { byLink } from '../../../../shared/domain/by-link.ts';
import { isOutOfOrder } from '../../../../shared/domain/date-order.ts';
import { normBearers } from '../../../../shared/domain/event-norm.ts';
import { outOfTime, unsurePlaces, type Timed, type Unsure } from '../../../../shared/domain/event-order.ts';
import { shortenAtSentence } from '../../../../shared/domain/shorten-text.ts';
import { isDated, type Moment } from '../../../../shared/domain/values.ts';
import { unknownTime } from '../../../../shared/text/dates.ts';
import { idsIn, momentIn, textIn } from '../../../client/record-values.ts';

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
  const links = {
    byId: new Map(records.map((record) => [record.id, record])),
    deviations: byLink(
      records.filter(({ part }) => part === 'deviations'),
      (deviation) => idsIn(deviation, 'events'),
    ),
  };
  const rows = records.filter(({ part }) => part === 'events').map((event) => rowOf(event, links));
  const [early, unsure] = [outOfTime(rows), unsurePlaces(rows)];
  return rows.map((row) => ({ ...row, isEarly: early.has(row.id), unsure: unsure.get(row.id) ?? null }));
}

interface Links {
  readonly byId: ReadonlyMap<string, RecordView>;
  /** By the id of the event they are of. */
  readonly deviations: ReadonlyMap<string, readonly RecordView[]>;
}

/** A row by itself, before it is known how it stands among the others. */
function rowOf(record: RecordView, { byId, deviations }: Links): Omit<TimelineRow, 'isEarly' | 'unsure'> {
  const { id, label } = record;
  const own = deviations.get(id) ?? [];
  const persons = linked(record, 'persons', byId).map((one) => textIn(one, 'alias') || one.label);
  const [text, should] = [textIn(record, 'text'), textIn(record, 'should')];
  const bearers = normBearers(should, own.map(bearerOf));
  const norms = normsOf(record, bearers, byId);
  const said = should === '' ? [...new Set(bearers.map((one) => one.should))].join('\n') : '';
  const [at, until] = [momentIn(record, 'at'), momentIn(record, 'until')];
  return {
    record,
    id,
    label,
    at,
    until,
    text: shortenAtSentence(text, mostOfText).text,
    should: shortenAtSentence(should, mostOfText).text,
    fromDeviation: shortenAtSentence(said, mostOfText).text,
    sources: labelsOf(linked(record, 'sources', byId)),
    norms: labelsOf(norms),
    normNames: norms.map(nameOf),
    persons,
    deviations: labelsOf(own),
    endsBefore: isOutOfOrder(at, until),
    words: [label, text, should, said, timeWordsOf(at), until?.words, ...persons]
      .join('\n')
      .toLocaleLowerCase('sv'),
  };
}

const labelsOf = (records: readonly RecordView[]): readonly string[] => records.map(({ label }) => label);

function normsOf(
  event: RecordView,
  bearers: readonly Bearer[],
  byId: ReadonlyMap<string, RecordView>,
): readonly RecordView[] {
  const own = linked(event, 'shouldSource', byId);
  return own.length > 0 ? own : [...new Set(bearers.flatMap(({ of }) => linked(of, 'normSource', byId)))];
}

/** A deviation by what it says should have happened. */
interface Bearer {
  readonly of: RecordView;
  readonly should: string;
}

const bearerOf = (of: RecordView): Bearer => ({ of, should: textIn(of, 'should') });

/** What a search finds of a time that is not figures. */
const timeWordsOf = (at: Moment | undefined): string | undefined =>
  at && (isDated(at) ? at.words : unknownTime(at));

/** A document by its title, a source card by where it comes from. */
function nameOf(norm: RecordView): string {
  return `${norm.label} ${textIn(norm, 'title') || textIn(norm, 'from')}`.trim();
}

/** What ought to have happened is said, and is something else than what did. */
export const partsFromNorm = ({ text, should }: TimelineRow): boolean =>
  should.trim() !== '' && should.trim() !== text.trim();

function linked(
  record: RecordView,
  field: string,
  byId: ReadonlyMap<string, RecordView>,
): readonly RecordView[] {
  return idsIn(record, field).flatMap((id) => byId.get(id) ?? []);
}

/** A row is looked over; what is longer is read when it is opened. */
const mostOfText = 400;
