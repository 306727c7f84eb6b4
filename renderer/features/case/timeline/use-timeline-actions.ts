import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { errorSentence } from '../../../../shared/text/errors.ts';
import { timelineText } from '../../../../shared/text/rooms/timeline.ts';
import { failureOf } from '../../../client/api.ts';
import { removeRecord } from '../../../client/records.ts';
import { useToast } from '../../../ui/feedback/Toasts.tsx';
import { recordDomId } from '../field-id.ts';
import { focusOn } from '../use-focus-on.ts';
import type { RowActions } from './TimelineRowView.tsx';
import type { TrayCard } from './source-tray.ts';
import {
  linkSource,
  makeDeviation,
  makeEventAt,
  makeEvents,
  moveEvent,
  orderEvents,
} from './timeline-work.ts';
import type { Timeline } from './use-timeline.ts';
import type { Dragged, DropPlace } from './use-timeline-drag.ts';

/** What the room can do, one thing at a time in the order it was asked for, and what it says about it. */
export function useTimelineActions(timeline: Timeline) {
  const latest = useRef(timeline);
  useLayoutEffect(() => {
    latest.current = timeline;
  });
  const { said, say, isBusy, inTurn } = useTurns();
  const refocus = useRefocus();
  const actions = useMemo(() => {
    const caseId = (): string => latest.current.open.view.id;
    const rowOf = (id: string) => latest.current.rows.find((row) => row.id === id);
    const moveTo = async (id: string, after: string | null): Promise<void> => {
      const label = rowOf(id)?.label ?? '';
      const hasMoved = await moveEvent(caseId(), id, after);
      const place = latest.current.rows.findIndex((row) => row.id === id) + 1;
      say(
        hasMoved ? timelineText.moved(label, place, latest.current.rows.length) : timelineText.atEnd(label),
      );
    };
    const rows: RowActions = {
      toggle: (id) => latest.current.setOpen(id, null),
      write(id, field) {
        latest.current.setOpen(id, true);
        const label = rowOf(id)?.label ?? '';
        requestAnimationFrame(() => focusOn(`events/${label}.${field}`));
      },
      move: (id, by) =>
        inTurn(async () => {
          const after = neighbourFor(latest.current, id, by);
          if (after === undefined) return say(timelineText.atEnd(rowOf(id)?.label ?? ''));
          await moveTo(id, after);
          refocus(rowOf(id)?.label);
        }),
      makeDeviation: (id) =>
        inTurn(async () => {
          const event = rowOf(id)?.record;
          if (!event) return;
          const deviation = await makeDeviation(latest.current.open, event);
          latest.current.open.goTo(`deviations/${deviation.label}.norm`);
        }),
      showDeviation: (label) => latest.current.open.goTo(`deviations/${label}.text`),
      remove: (id) =>
        inTurn(async () => {
          const event = rowOf(id)?.record;
          if (event) await removeRecord(caseId(), event);
        }),
    };
    return {
      rows,
      make: (cards: readonly TrayCard[]) =>
        inTurn(async () => {
          const { events, shortened } = await makeEvents(latest.current.open, cards);
          const untimed = cards.filter(({ time }) => time === null).length;
          say(timelineText.made(events.length, untimed, shortened));
        }),
      order: () =>
        inTurn(async () => {
          await orderEvents(caseId());
          say(timelineText.ordered);
        }),
      drop: (dragged: Dragged, place: DropPlace) =>
        inTurn(async () => {
          const after = placeBefore(latest.current, place, dragged.id);
          if (dragged.kind === 'event') return moveTo(dragged.id, after);
          const card = latest.current.tray.find(({ record }) => record.id === dragged.id);
          const event = rowOf(place.eventId);
          if (!card) return;
          if (place.side === 'on' && event) {
            const isNew = await linkSource(caseId(), event.record, card.record.id);
            const words = isNew ? timelineText.tray.linked : timelineText.tray.alreadyLinked;
            return say(words(card.record.label, event.label));
          }
          await makeEventAt(latest.current.open, card, after);
          say(timelineText.made(1, card.time ? 0 : 1, 0));
        }),
    };
  }, [inTurn, say, refocus]);
  return { ...actions, said, isBusy };
}

/** The id to stand after for a step up or down among the rows shown; undefined at the end of them. */
function neighbourFor({ rows, shown }: Timeline, id: string, by: -1 | 1): string | null | undefined {
  const index = shown.findIndex((row) => row.id === id);
  const neighbour = shown[index + by];
  if (!neighbour || index < 0) return undefined;
  if (by === 1) return neighbour.id;
  return rows[rows.findIndex((row) => row.id === neighbour.id) - 1]?.id ?? null;
}

/** The id of the event above a place, not counting the one that is on its way there. */
function placeBefore({ rows }: Timeline, { eventId, side }: DropPlace, moving: string): string | null {
  const others = rows.filter(({ id }) => id !== moving);
  if (eventId === moving) return rows[rows.findIndex(({ id }) => id === moving) - 1]?.id ?? null;
  const index = others.findIndex(({ id }) => id === eventId);
  if (index < 0) return others.at(-1)?.id ?? null;
  return others[side === 'before' ? index - 1 : index]?.id ?? null;
}

/** Runs one thing after another; what is refused is told and holds up nothing else. */
function useTurns() {
  const showToast = useToast();
  const [said, setSaid] = useState('');
  const [waiting, setWaiting] = useState(0);
  const last = useRef(Promise.resolve());
  const turns = useMemo(() => {
    const tell = (error: unknown): void =>
      showToast({ text: errorSentence(failureOf(error)), tone: 'problem' });
    return {
      // The same words twice are two messages: a screen reader reads a change.
      say: (words: string) => setSaid((before) => (before === words ? `${words}\u00A0` : words)),
      inTurn(work: () => Promise<void>): void {
        setWaiting((count) => count + 1);
        last.current = last.current
          .then(work)
          .catch(tell)
          .finally(() => setWaiting((count) => count - 1));
      },
    };
  }, [showToast]);
  return { ...turns, said, isBusy: waiting > 0 };
}

/** A row that has been moved in the page loses the focus it had. */
function useRefocus(): (label: string | undefined) => void {
  return useMemo(
    () => (label) => {
      if (label === undefined) return;
      requestAnimationFrame(() => {
        const row = document.getElementById(recordDomId(label, false));
        row?.querySelector<HTMLElement>('.case-record-fold')?.focus({ preventScroll: true });
        row?.scrollIntoView({ block: 'nearest' });
      });
    },
    [],
  );
}
