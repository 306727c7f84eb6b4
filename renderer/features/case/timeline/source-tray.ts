import type { RecordView } from '../../../../shared/api/cases.ts';
import { timeInText, type TimeFound } from '../../../../shared/domain/time-in-text.ts';
import { shortenAtSentence } from '../../../../shared/domain/shorten-text.ts';
import { timeWords } from '../../../../shared/text/time-words.ts';
import { idsOf, textOf } from './timeline-row.ts';

/** A source card as the tray beside the timeline shows it. */
export interface TrayCard {
  readonly record: RecordView;
  /** The one time its text tells of, or null. */
  readonly time: TimeFound | null;
  readonly isUsed: boolean;
}

/** The source cards of a case, and whether any event already rests on each. */
export function trayOf(records: readonly RecordView[]): readonly TrayCard[] {
  const used = new Set(
    records.filter(({ part }) => part === 'events').flatMap((event) => [...idsOf(event, 'sources')]),
  );
  return records
    .filter(({ part }) => part === 'sources')
    .map((record) => ({ record, time: timeOnCard(record), isUsed: used.has(record.id) }));
}

/** The values of an event that tells what a card tells, and whether its text had to be shortened. */
export function eventOfCard({ record, time }: TrayCard): {
  readonly values: Readonly<Record<string, unknown>>;
  readonly isShortened: boolean;
} {
  const { text, isShortened } = shortenAtSentence(textOf(record.fields['content']?.value), mostOfEvent);
  return { values: { ...(text === '' ? {} : { text }), ...time, sources: [record.id] }, isShortened };
}

/** Reading a text costs, and most cards are the same as a moment ago. */
const read = new WeakMap<RecordView, TimeFound | null>();

function timeOnCard(record: RecordView): TimeFound | null {
  const known = read.get(record);
  if (known !== undefined) return known;
  const written = textOf(record.fields['date']?.value);
  const found = timeInText(textOf(record.fields['content']?.value), written || undefined, timeWords);
  read.set(record, found);
  return found;
}

const mostOfEvent = 600;
