import type { RecordView } from '../../../shared/api/cases.ts';
import type { Source } from '../../../shared/domain/sources.ts';
import { clockInText, timeInText, timeOn } from '../../../shared/domain/time-in-text.ts';
import { isDated, moment, type DatedMoment, type Moment } from '../../../shared/domain/values.ts';
import { saysAny } from '../../../shared/domain/words-in-text.ts';
import { caseRoomText } from '../../../shared/text/rooms/case-room.ts';
import { ownDayWords, timeWords } from '../../../shared/text/time-words.ts';
import { idsIn, momentIn, textIn } from '../../client/record-values.ts';

export interface MomentSuggestion {
  readonly at: DatedMoment;
  /** Why that is thought, in Swedish: `samma dag som H3`. */
  readonly why: string;
  /** The day of an end: of use only with a clock time. */
  readonly isEnd?: boolean;
}

const words = caseRoomText.suggestedMoment;

/**
 * When it may have been, where that is not said yet: an end on the day of its beginning; an event when a card it rests on
 * tells, or else on the day of the event above it, of the card or of the case (`possibleMoments`). An event of which only the
 * day is said may have the clock time of its card. Only ever a suggestion.
 */
export function suggestedMoment(
  records: readonly RecordView[],
  record: RecordView,
  field: string,
): MomentSuggestion | undefined {
  const isEvent = record.part === 'events' && field === 'at';
  const said = record.fields[field]?.value;
  if (said != null) return isEvent ? clockThatDay(records, record, moment.safeParse(said).data) : undefined;
  const start = startOf[field];
  const begun = start && dayOf(record, start, words.begins);
  if (start !== undefined) return begun ? { ...begun, isEnd: true } : undefined;
  return isEvent ? mostLikely(possibleMoments(records, record), eventAbove(records, record)) : undefined;
}

/**
 * The likeliest first: what the text of a card tells; its clock time on the day of the event above, for an event stands after
 * what happened before it; on the card's own day, if it tells of that day; on the day the case tells of.
 */
function possibleMoments(records: readonly RecordView[], record: RecordView): readonly MomentSuggestion[] {
  const cards = cardsOf(records, record);
  const told = cards.map(toldBy).find(isPresent);
  if (told) return [told];
  const above = eventAbove(records, record);
  const sameDay = above && { at: { date: above.at.date }, why: words.sameDayAs(above.label) };
  const registered = registeredDay(records);
  const timed = cards.map((card) => ({ card, clock: clockInText(textIn(card, 'content'), timeWords) }));
  const found = timed.find(({ clock }) => clock !== null);
  if (!found?.clock) return [sameDay, registered].filter(isPresent);
  const { card, clock } = found;
  const says = clock.isGuess ? words.cardMaySay : words.cardSays;
  return [sameDay, ownDay(card), registered]
    .filter(isPresent)
    .map((day) => ({ at: timeOn(day.at.date, clock).at, why: says(card.label, day.why) }));
}

/** The first that does not put the event before the one above it; if all do, the first, which then says so. */
function mostLikely(
  possible: readonly MomentSuggestion[],
  above: EventAbove | undefined,
): MomentSuggestion | undefined {
  const [first] = possible;
  if (!above || !first) return first;
  const inOrder = possible.find(({ at }) => !isBefore(at, above.at));
  return inOrder ?? { ...first, why: words.before(first.why, above.label) };
}

/** Rough times count too: nobody should be led to take a time that looks wrong. */
const isBefore = (at: DatedMoment, above: DatedMoment): boolean =>
  at.date < above.date ||
  (at.date === above.date && at.time !== undefined && above.time !== undefined && at.time < above.time);

/** The clock time of a card, for an event of which nothing but the day has been said. */
function clockThatDay(
  records: readonly RecordView[],
  record: RecordView,
  said: Moment | undefined,
): MomentSuggestion | undefined {
  if (!isDated(said) || said.time !== undefined || said.precision || said.words) return undefined;
  const { date } = said;
  return cardsOf(records, record)
    .map((card) => {
      const told = toldBy(card);
      const clock = told ? null : clockInText(textIn(card, 'content'), timeWords);
      if (told?.at.date === date && told.at.time !== undefined) return told;
      const why = clock?.isGuess ? words.cardMayTell : words.cardTells;
      return clock ? { at: timeOn(date, clock).at, why: why(card.label) } : undefined;
    })
    .find(isPresent);
}

/** The fields that end something, and what begins it. */
const startOf: Readonly<Record<string, string>> = { until: 'at', endsAt: 'startsAt' };

function dayOf(record: RecordView, field: string, why: string): MomentSuggestion | undefined {
  const at = momentIn(record, field);
  return isDated(at) ? { at: { date: at.date }, why } : undefined;
}

interface EventAbove {
  readonly label: string;
  readonly at: DatedMoment;
}

/** The nearest event above that has a day. */
function eventAbove(records: readonly RecordView[], record: RecordView): EventAbove | undefined {
  const events = records.filter(({ part }) => part === 'events');
  const above = events.slice(
    0,
    events.findIndex(({ id }) => id === record.id),
  );
  return above
    .map((event) => ({ label: event.label, at: momentIn(event, 'at') }))
    .findLast((event): event is EventAbove => isDated(event.at));
}

function registeredDay(records: readonly RecordView[]): MomentSuggestion | undefined {
  const event = records.find(({ part }) => part === 'event');
  return event && dayOf(event, 'startsAt', words.registered);
}

/** The day of a card that tells of what happened that very day, and not of another's memory of it. */
function ownDay(card: RecordView): MomentSuggestion | undefined {
  const date = moment.safeParse({ date: card.fields['date']?.value }).data?.date;
  const isOfItsDay =
    ofTheirDay.some((kind) => kind === card.fields['kind']?.value) ||
    saysAny(textIn(card, 'content'), ownDayWords);
  return date !== undefined && isOfItsDay ? { at: { date }, why: words.cardDay } : undefined;
}

/** What is put down as it happens. */
const ofTheirDay: readonly Source['kind'][] = ['journal', 'system', 'observation'];

/** The time that the text of a card tells of, its day and all. */
function toldBy(card: RecordView): MomentSuggestion | undefined {
  const told = timeInText(textIn(card, 'content'), textIn(card, 'date') || undefined, timeWords);
  if (!told) return undefined;
  const { at, guess } = told;
  return guess
    ? { at: timeOn(at.date, guess).at, why: words.cardMayTell(card.label) }
    : { at, why: words.cardTells(card.label) };
}

/** The cards an event rests on. */
function cardsOf(records: readonly RecordView[], event: RecordView): readonly RecordView[] {
  const linked = idsIn(event, 'sources');
  return records.filter(({ part, id }) => part === 'sources' && linked.includes(id));
}

const isPresent = <Value>(value: Value | undefined): value is Value => value !== undefined;
