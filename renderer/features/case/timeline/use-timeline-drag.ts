import { useRef, useState, type DragEvent } from 'react';

/** What is being dragged: an event to another place, or a source card to a place or an event. */
export interface Dragged {
  readonly kind: 'event' | 'source';
  readonly id: string;
}

/** Where it would land: between rows, or on a row. */
export interface DropPlace {
  readonly eventId: string;
  readonly side: 'before' | 'on' | 'after';
}

export interface TimelineDrag {
  readonly dragged: Dragged | null;
  readonly place: DropPlace | null;
  /** For the element that holds both the rows and the cards. */
  readonly handlers: {
    onDragStart(event: DragEvent): void;
    onDragOver(event: DragEvent): void;
    onDrop(event: DragEvent): void;
    onDragEnd(): void;
  };
}

/**
 * Dragging with a pointer, listened to in one place for all rows: only the row that is pointed at is drawn anew. Nothing of
 * the case travels with the drag, so nothing can be dropped outside the window.
 */
export function useTimelineDrag(onDrop: (dragged: Dragged, place: DropPlace) => void): TimelineDrag {
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const [place, setPlace] = useState<DropPlace | null>(null);
  const held = useRef<Dragged | null>(null);
  const end = (): void => {
    held.current = null;
    setDragged(null);
    setPlace(null);
  };
  return {
    dragged,
    place,
    handlers: {
      onDragStart(event) {
        held.current = takeHold(event);
        setDragged(held.current);
      },
      onDragOver(event) {
        if (!held.current) return;
        const found = placeUnder(event, held.current);
        if (!found) return setPlace(null);
        event.preventDefault();
        event.dataTransfer.dropEffect = 'move';
        setPlace((before) => (isSame(before, found) ? before : found));
      },
      onDrop(event) {
        if (!held.current) return;
        event.preventDefault();
        const found = placeUnder(event, held.current);
        if (found) onDrop(held.current, found);
        end();
      },
      onDragEnd: end,
    },
  };
}

/** What the pointer has taken hold of, or null: a text or a picture may be dragged too. */
function takeHold(event: DragEvent): Dragged | null {
  const grip = elementOf(event)?.closest<HTMLElement>('[data-drag-id]');
  const { dragId, dragKind } = grip?.dataset ?? {};
  if (!grip || dragId === undefined) return null;
  event.dataTransfer.setData(ownType, '');
  event.dataTransfer.effectAllowed = 'move';
  const picture = grip.closest('[data-drag-picture]');
  if (picture) event.dataTransfer.setDragImage(picture, 16, 16);
  return { kind: dragKind === 'source' ? 'source' : 'event', id: dragId };
}

/** A type no other program asks for. */
const ownType = 'application/x-timeline';

function placeUnder(event: DragEvent, dragged: Dragged): DropPlace | null {
  const target = elementOf(event);
  const row = target?.closest<HTMLElement>('[data-event-id]') ?? lastRowBeside(target);
  const eventId = row?.dataset['eventId'];
  if (!row || eventId === undefined) return target?.closest('[data-timeline-rows]') ? firstPlace : null;
  const { top, height } = row.getBoundingClientRect();
  const share = (event.clientY - top) / Math.max(1, height);
  const edge = dragged.kind === 'event' ? 0.5 : 0.28;
  if (share < edge) return { eventId, side: 'before' };
  return { eventId, side: share > 1 - edge ? 'after' : 'on' };
}

/** In an empty list there is one place. */
export const firstPlace: DropPlace = { eventId: '', side: 'after' };

/** Between the rows, or below the last. */
function lastRowBeside(target: Element | null): HTMLElement | null {
  const rows = target?.closest('[data-timeline-rows]')?.querySelectorAll<HTMLElement>('[data-event-id]');
  return rows?.item(rows.length - 1) ?? null;
}

const elementOf = ({ target }: DragEvent): Element | null => (target instanceof Element ? target : null);

const isSame = (a: DropPlace | null, b: DropPlace): boolean => a?.eventId === b.eventId && a.side === b.side;
