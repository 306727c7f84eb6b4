import type { RecordView } from '../../../shared/api/cases.ts';
import { clockInText, timeOn, type ClockFound } from '../../../shared/domain/time-in-text.ts';
import { isDated, moment, type DatedMoment } from '../../../shared/domain/values.ts';
import { caseRoomText } from '../../../shared/text/rooms/case-room.ts';
import { timeWords } from '../../../shared/text/time-words.ts';

export interface MomentSuggestion {
  readonly at: DatedMoment;
  /** Why that is thought, in Swedish: `samma dag som H3`. */
  readonly why: string;
  /** The day of an end: of use only with a clock time. */
  readonly isEnd?: boolean;
}

const words = caseRoomText.suggestedMoment;

/**
 * When it may have been, where nothing is said yet: an end on the day of its beginning; an event on the day of the event
 * above it, or, with the clock time of the card it rests on, on the day the case tells of. Only ever a suggestion.
 */
export function suggestedMoment(
  records: readonly RecordView[],
  record: RecordView,
  field: string,
): MomentSuggestion | undefined {
  if (record.fields[field]?.value != null) return undefined;
  const start = startOf[field];
  const begun = start && dayOf(record, start, words.begins);
  if (start !== undefined) return begun ? { ...begun, isEnd: true } : undefined;
  if (record.part !== 'events' || field !== 'at') return undefined;
  const told = clockOnCard(records, record);
  const [above, registered] = [dayAbove(records, record), registeredDay(records)];
  if (!told) return above ?? registered;
  const day = registered ?? above ?? cardDay(told.card);
  if (!day) return undefined;
  const { at } = timeOn(day.at.date, told.clock);
  return { at, why: words.cardSays(told.card.label, day.why) };
}

/** The fields that end something, and what begins it. */
const startOf: Readonly<Record<string, string>> = { until: 'at', endsAt: 'startsAt' };

function dayOf(record: RecordView, field: string, why: string): MomentSuggestion | undefined {
  const at = moment.safeParse(record.fields[field]?.value).data;
  return isDated(at) ? { at: { date: at.date }, why } : undefined;
}

function dayAbove(records: readonly RecordView[], record: RecordView): MomentSuggestion | undefined {
  const events = records.filter(({ part }) => part === 'events');
  const above = events.slice(
    0,
    events.findIndex(({ id }) => id === record.id),
  );
  return above.reduceRight<MomentSuggestion | undefined>(
    (found, event) => found ?? dayOf(event, 'at', words.sameDayAs(event.label)),
    undefined,
  );
}

function registeredDay(records: readonly RecordView[]): MomentSuggestion | undefined {
  const event = records.find(({ part }) => part === 'event');
  return event && dayOf(event, 'startsAt', words.registered);
}

function cardDay(card: RecordView): MomentSuggestion | undefined {
  const date = moment.safeParse({ date: card.fields['date']?.value }).data?.date;
  return date === undefined ? undefined : { at: { date }, why: words.cardDay };
}

function clockOnCard(
  records: readonly RecordView[],
  event: RecordView,
): { readonly card: RecordView; readonly clock: ClockFound } | undefined {
  const linked = event.fields['sources']?.value;
  if (!Array.isArray(linked)) return undefined;
  for (const card of records.filter(({ part, id }) => part === 'sources' && linked.includes(id))) {
    const content = card.fields['content']?.value;
    const clock = typeof content === 'string' ? clockInText(content, timeWords) : null;
    if (clock) return { card, clock };
  }
  return undefined;
}
