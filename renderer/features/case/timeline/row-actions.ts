import { timelineText } from '../../../../shared/text/rooms/timeline.ts';
import { removeRecord } from '../../../client/records.ts';
import { recordDomId } from '../field-id.ts';
import { focusOn } from '../use-focus-on.ts';
import { makeDeviation } from './make-deviation.ts';
import { moveEvent, stepTo } from './timeline-work.ts';
import type { Timeline } from './use-timeline.ts';
import type { Turns } from '../use-turns.ts';

/** What can be done with a row. The same functions for all rows and for as long as the room stands. */
export interface RowActions {
  toggle(id: string): void;
  /** Opens the row and puts the focus in one of its fields. */
  write(id: string, field: string): void;
  move(id: string, by: -1 | 1): void;
  makeDeviation(id: string): void;
  showDeviation(label: string): void;
  remove(id: string): void;
}

/** `now` is the room as it was last drawn. */
export function rowActions(now: () => Timeline, { say, inTurn }: Turns): RowActions {
  const rowOf = (id: string) => now().rows.find((row) => row.id === id);
  return {
    toggle: (id) => now().setOpen(id, null),
    write(id, field) {
      now().setOpen(id, true);
      const label = rowOf(id)?.label ?? '';
      requestAnimationFrame(() => focusOn(`events/${label}.${field}`));
    },
    move: (id, by) =>
      inTurn(async () => {
        const shown = new Set(now().shown.map((row) => row.id));
        const after = stepTo(now().open.view.id, { id, by, shown });
        if (after === undefined) return say(timelineText.atEnd(rowOf(id)?.label ?? ''));
        say(await moveTo(now(), id, after));
        focusAgain(rowOf(id)?.label ?? '');
      }),
    makeDeviation: (id) =>
      inTurn(async () => {
        const event = rowOf(id)?.record;
        if (!event) return;
        const { label } = await makeDeviation(now().open, event);
        now().open.goTo(`deviations/${label}.norm`);
      }),
    showDeviation: (label) => now().open.goTo(`deviations/${label}.text`),
    remove: (id) =>
      inTurn(async () => {
        const event = rowOf(id)?.record;
        if (event) await removeRecord(now().open.view.id, event);
      }),
  };
}

/** Moves an event and answers what to say about it. */
export async function moveTo({ open, rows }: Timeline, id: string, after: string | null): Promise<string> {
  const label = rows.find((row) => row.id === id)?.label ?? '';
  const standing = await moveEvent(open.view.id, id, after);
  return standing ? timelineText.moved(label, standing.place, standing.count) : timelineText.stays(label);
}

/** A row that has been moved in the page loses the focus it had. */
function focusAgain(label: string): void {
  requestAnimationFrame(() => {
    const row = document.getElementById(recordDomId(label, false));
    row?.querySelector<HTMLElement>('.case-record-fold')?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'nearest' });
  });
}
