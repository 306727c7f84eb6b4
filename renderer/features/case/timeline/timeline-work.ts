import type { RecordView } from '../../../../shared/api/cases.ts';
import {
  movesTo,
  orderByTime,
  placeInTime,
  undatedIn,
  type Timed,
  type Undated,
} from '../../../../shared/domain/event-order.ts';
import { edit, flush, saveIn } from '../../../client/autosave.ts';
import { caseView } from '../../../client/case-cache.ts';
import { momentIn, trimmed } from '../../../client/record-values.ts';
import { addRecord, moveRecords } from '../../../client/records.ts';
import type { Act } from '../../../client/undo-stacks.ts';
import { asOneStep } from '../../../client/undo.ts';
import { idsNow, valueNow } from '../../../client/value-now.ts';
import { authorOf, type OpenCase } from '../case-context.ts';
import { eventOfCard, shouldOfCard, tellingOf, type TrayCard } from './source-tray.ts';

/** The events as this window knows them at this very moment, in their order. */
const eventsNow = (caseId: string): readonly RecordView[] =>
  (caseView(caseId)?.records ?? []).filter(({ part }) => part === 'events');

const timedNow = (caseId: string): Timed[] =>
  eventsNow(caseId).map((record) => ({ id: record.id, at: momentIn(record, 'at') }));

export interface Made {
  readonly events: readonly RecordView[];
  readonly shortened: number;
}

/** Makes an event of each card, where its time says, as one step of undo. Cards without a time come last, in their order. */
export async function makeEvents(open: OpenCase, cards: readonly TrayCard[]): Promise<Made> {
  const caseId = open.view.id;
  const order = orderByTime(cards.map((card) => ({ id: card.record.id, at: timeOf(card)?.at })));
  const timed = order.flatMap((id) => cards.find((card) => card.record.id === id && timeOf(card)) ?? []);
  const inTurn = [...timed, ...cards.filter((card) => !timeOf(card))];
  const list = timedNow(caseId);
  return asOneStep(caseId, async (act) => {
    const events: RecordView[] = [];
    let shortened = 0;
    for (const card of inTurn) {
      const { values, isShortened } = rowOfCard(card);
      const record = await addEvent(open, values, act);
      const at = timeOf(card)?.at;
      const after = placeInTime(list, at);
      list.splice(list.findIndex(({ id }) => id === after) + 1, 0, { id: record.id, at });
      events.push(record);
      shortened += isShortened ? 1 : 0;
    }
    await reorder(caseId, list, act);
    return { events, shortened };
  });
}

/** A norm's own dates say nothing of when it should have been followed. */
export const timeOf = ({ use, time }: TrayCard): TrayCard['time'] => (use === 'norm' ? null : time);

const rowOfCard = (card: TrayCard): ReturnType<typeof eventOfCard> =>
  card.use === 'norm' ? shouldOfCard(card) : eventOfCard(card);

/** Makes an event of a card at a place of the user's own choice. Answers whether its text had to be shortened. */
export async function makeEventAt(open: OpenCase, card: TrayCard, after: string | null): Promise<boolean> {
  const { values, isShortened } = rowOfCard(card);
  await asOneStep(open.view.id, async (act) => {
    const last = eventsNow(open.view.id).at(-1)?.id ?? null;
    const record = await addEvent(open, values, act);
    if (after !== last) await moveRecords(open.view.id, [{ record, after }], act);
  });
  return isShortened;
}

export async function addEvent(
  open: OpenCase,
  values: Readonly<Record<string, unknown>> = {},
  act?: Act,
): Promise<RecordView> {
  const first = open.regime.firstValues(open.facts, authorOf(open), 'events');
  return addRecord(open.view.id, 'events', { ...first, ...values }, act);
}

/** Where an event stands in its list, counted from 1. */
export interface Standing {
  readonly place: number;
  readonly count: number;
}

/** Moves an event to stand after another, or first. Answers where it came to stand, or null if it stood there before. */
export async function moveEvent(caseId: string, id: string, after: string | null): Promise<Standing | null> {
  const events = eventsNow(caseId);
  const index = events.findIndex((event) => event.id === id);
  const record = events[index];
  if (!record || after === id || (events[index - 1]?.id ?? null) === after) return null;
  await moveRecords(caseId, [{ record, after }]);
  const moved = eventsNow(caseId);
  return { place: moved.findIndex((event) => event.id === id) + 1, count: moved.length };
}

/**
 * The id an event stands after when it has gone one step up or down among those that are shown; undefined at the end of
 * them. Read from the case as it is now: a key pressed twice is two steps though the page has not been drawn in between.
 */
export function stepTo(
  caseId: string,
  step: { readonly id: string; readonly by: -1 | 1; readonly shown: ReadonlySet<string> },
): string | null | undefined {
  const order = eventsNow(caseId).map((event) => event.id);
  const seen = order.filter((id) => step.shown.has(id));
  const index = seen.indexOf(step.id);
  const neighbour = seen[index + step.by];
  if (neighbour === undefined || index < 0) return undefined;
  return step.by === 1 ? neighbour : (order[order.indexOf(neighbour) - 1] ?? null);
}

/** Puts all events in time order, as one step of undo. Answers which have no day, by label. */
export async function orderEvents(caseId: string): Promise<Undated> {
  const timed = timedNow(caseId);
  const ordered = orderByTime(timed);
  await reorder(
    caseId,
    ordered.map((id) => ({ id })),
  );
  const labels = new Map(eventsNow(caseId).map(({ id, label }) => [id, label]));
  const labelled = (ids: readonly string[]): string[] => ids.flatMap((id) => labels.get(id) ?? []);
  const { following, last } = undatedIn(timed);
  return { following: labelled(following), last: labelled(last) };
}

async function reorder(caseId: string, wanted: readonly { readonly id: string }[], act?: Act): Promise<void> {
  const records = new Map(eventsNow(caseId).map((record) => [record.id, record]));
  const moves = movesTo(
    [...records.keys()],
    wanted.map(({ id }) => id),
  );
  if (moves.length === 0) return;
  await moveRecords(
    caseId,
    moves.flatMap(({ id, after }) => {
      const record = records.get(id);
      return record ? [{ record, after }] : [];
    }),
    act,
  );
}

/** Adds a card to what an event rests on. Answers false when it already does. */
export async function linkSource(caseId: string, event: RecordView, sourceId: string): Promise<boolean> {
  const address = { caseId, recordId: event.id, field: 'sources' };
  const known = idsNow(address);
  if (known.includes(sourceId)) return false;
  edit(address, [...known, sourceId], 0);
  await flush(address);
  return true;
}

/**
 * Puts a norm in the right lane of an event: what it says if nothing stands there yet, and where it is said. One step of
 * undo. Answers false when the event already rests on it so.
 */
export async function placeNorm(caseId: string, event: RecordView, card: TrayCard): Promise<boolean> {
  const place = { caseId, recordId: event.id };
  const known = idsNow({ ...place, field: 'shouldSource' });
  if (known.includes(card.record.id)) return false;
  const { text } = tellingOf(card);
  const isBare = trimmed(valueNow({ ...place, field: 'should' })) === '';
  await asOneStep(caseId, async (act) => {
    if (isBare && text !== '') await saveIn(act, { ...place, field: 'should' }, text);
    await saveIn(act, { ...place, field: 'shouldSource' }, [...known, card.record.id]);
  });
  return true;
}
