import { useLayoutEffect, useMemo, useState } from 'react';
import { timelineText } from '../../../../shared/text/rooms/timeline.ts';
import { moveTo, rowActions } from './row-actions.ts';
import type { TrayCard } from './source-tray.ts';
import { linkSource, makeEventAt, makeEvents, orderEvents, placeNorm, timeOf } from './timeline-work.ts';
import type { TimelineRow } from './timeline-row.ts';
import type { Timeline } from './use-timeline.ts';
import type { Dragged, DropPlace } from './use-timeline-drag.ts';
import type { Turns } from '../use-turns.ts';
import { useTurnsToldUntilChange } from './use-turns-told.ts';

/** What the room can do, and what it says about what it has done. The functions stay the same while the room stands. */
export function useTimelineActions(timeline: Timeline) {
  const [drawn] = useState(() => lastDrawn(timeline));
  useLayoutEffect(() => drawn.set(timeline));
  const { turns, said, isBusy } = useTurnsToldUntilChange(timeline.open.view.id);
  const actions = useMemo(
    () => ({ rows: rowActions(drawn.get, turns), ...roomActions(drawn.get, turns) }),
    [drawn, turns],
  );
  return { ...actions, said, isBusy };
}

/** What is done is done to the room as it is then, not as it was when the function was made. */
function lastDrawn(first: Timeline) {
  let timeline = first;
  return {
    get: () => timeline,
    set(now: Timeline): void {
      timeline = now;
    },
  };
}

function roomActions(now: () => Timeline, { say, inTurn }: Turns) {
  return {
    make: (cards: readonly TrayCard[]) =>
      inTurn(async () => {
        const { events, shortened } = await makeEvents(now().open, cards);
        say(madeOf(cards, events.length, shortened));
      }),
    place: (card: TrayCard, eventId: string) =>
      inTurn(async () => {
        const event = now().rows.find(({ id }) => id === eventId);
        if (event) say(await connect(now(), card, event));
      }),
    order: () =>
      inTurn(async () => {
        const { following, last } = await orderEvents(now().open.view.id);
        say(timelineText.ordered(following, last));
      }),
    drop: (dragged: Dragged, place: DropPlace) =>
      inTurn(async () => say(await dropOn(now(), dragged, place))),
  };
}

/** Does what letting go there means, and answers what to say about it. */
async function dropOn(timeline: Timeline, dragged: Dragged, place: DropPlace): Promise<string> {
  const { open, rows, tray } = timeline;
  const after = placeBefore(timeline, place, dragged.id);
  if (dragged.kind === 'event') return moveTo(timeline, dragged.id, after);
  const card = tray.find(({ record }) => record.id === dragged.id);
  if (!card) return '';
  const event = rows.find(({ id }) => id === place.eventId);
  if (place.side === 'on' && event) return connect(timeline, card, event);
  const isShortened = await makeEventAt(open, card, after);
  return madeOf([card], 1, isShortened ? 1 : 0);
}

/** What is said of the rows made of cards. A row that says only what should have happened is not yet an event. */
function madeOf(cards: readonly TrayCard[], rows: number, shortened: number): string {
  const norms = cards.filter(({ use }) => use === 'norm').length;
  const untimed = cards.filter((card) => card.use !== 'norm' && timeOf(card) === null).length;
  return timelineText.made(rows - norms, untimed, shortened, norms);
}

/** Lets an event rest on a card, in the lane the card belongs to. */
async function connect({ open }: Timeline, card: TrayCard, event: TimelineRow): Promise<string> {
  const words = timelineText.tray;
  const { label } = card.record;
  if (card.use === 'norm')
    return (await placeNorm(open.view.id, event.record, card))
      ? words.placed(label, event.label)
      : words.alreadyLinked(label, event.label);
  const isNew = await linkSource(open.view.id, event.record, card.record.id);
  return (isNew ? words.linked : words.alreadyLinked)(label, event.label);
}

/** The id of the event above a place, not counting the one that is on its way there. */
function placeBefore({ rows }: Timeline, { eventId, side }: DropPlace, moving: string): string | null {
  const others = rows.filter(({ id }) => id !== moving);
  if (eventId === moving) return rows[rows.findIndex(({ id }) => id === moving) - 1]?.id ?? null;
  const index = others.findIndex(({ id }) => id === eventId);
  if (index < 0) return others.at(-1)?.id ?? null;
  return others[side === 'before' ? index - 1 : index]?.id ?? null;
}
