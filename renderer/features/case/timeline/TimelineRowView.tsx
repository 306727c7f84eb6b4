import { ChevronRight, GripVertical, TriangleAlert } from 'lucide-react';
import { memo, useId, type KeyboardEvent } from 'react';
import { saysOnlyShould } from '../../../../shared/domain/timeline.ts';
import { formatDay } from '../../../../shared/text/dates.ts';
import { elapsedWords, eventTime, timelineText } from '../../../../shared/text/rooms/timeline.ts';
import { Badge } from '../../../ui/marks/Badge.tsx';
import { StatusMark } from '../../../ui/marks/StatusMark.tsx';
import { recordDomId } from '../field-id.ts';
import { EventFields } from './EventFields.tsx';
import type { RowActions } from './row-actions.ts';
import { RowMenu } from './RowMenu.tsx';
import { ShouldLane } from './ShouldLane.tsx';
import { isSameRow, type ShownRow } from './shown-row.ts';
import { WithDates } from './WithDates.tsx';
import type { DropPlace } from './use-timeline-drag.ts';

interface TimelineRowProps {
  readonly row: ShownRow;
  readonly one: string;
  readonly fields: readonly string[];
  readonly isOpen: boolean;
  readonly isFrozen: boolean;
  readonly gaps: number;
  readonly drop: DropPlace['side'] | null;
  readonly dropWords: string | null;
  readonly actions: RowActions;
}

/** One event: when it was, what happened, and what should have. Opened, its fields stand in place. */
export const TimelineRowView = memo(Row, (before, now) => {
  const { row, actions, fields, ...rest } = now;
  const others: Partial<TimelineRowProps> = rest;
  return (
    isSameRow(before.row, row) &&
    before.actions === actions &&
    before.fields === fields &&
    Object.entries(others).every(([name, value]) => Object.is(Reflect.get(before, name), value))
  );
});

function Row(props: TimelineRowProps) {
  const { row, isOpen } = props;
  const bodyId = useId();
  return (
    <li
      className="timeline-row"
      id={recordDomId(row.label, false)}
      aria-label={`${props.one} ${row.label}`}
      data-event-id={row.id}
      data-drop={props.drop ?? undefined}
      data-open={isOpen || undefined}
    >
      {row.elapsed && <p className="timeline-elapsed">{elapsedWords(row.elapsed)}</p>}
      {row.day !== null && <p className="timeline-day">{formatDay(row.day)}</p>}
      <Cells {...props} bodyId={bodyId} />
      <div id={bodyId} hidden={!isOpen}>
        {isOpen && <EventFields record={row.record} fields={props.fields} />}
      </div>
      {props.dropWords !== null && <p className="timeline-drop">{props.dropWords}</p>}
    </li>
  );
}

function Cells({ row, one, isOpen, isFrozen, gaps, actions, bodyId }: TimelineRowProps & { bodyId: string }) {
  const clockId = `${bodyId}-clock`;
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (by === 0 || !event.altKey || isFrozen) return;
    event.preventDefault();
    actions.move(row.id, by);
  };
  return (
    <div className="timeline-cells" data-drag-picture>
      <TimeCell row={row} isFrozen={isFrozen} clockId={clockId} />
      <div className="timeline-lane">
        <button
          type="button"
          className="case-record-fold timeline-fold"
          aria-expanded={isOpen}
          aria-describedby={clockId}
          aria-controls={bodyId}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          onClick={() => actions.toggle(row.id)}
          onKeyDown={onKeyDown}
        >
          <ChevronRight aria-hidden size="1.125rem" strokeWidth={1.75} />
          <span className="timeline-text">
            <span className="case-record-label">{row.label}</span>
            <WithDates
              text={` ${row.text || (saysOnlyShould(row) ? timelineText.onlyShould : timelineText.noText)}`}
            />
          </span>
        </button>
        {!isOpen && <Marks row={row} gaps={gaps} />}
      </div>
      <ShouldLane row={row} isOpen={isOpen} isFrozen={isFrozen} actions={actions} />
      {!isFrozen && <RowMenu row={row} one={one} actions={actions} />}
    </div>
  );
}

function TimeCell({ row, isFrozen, clockId }: { row: ShownRow; isFrozen: boolean; clockId: string }) {
  return (
    <div className="timeline-time">
      {!isFrozen && (
        <span
          className="timeline-grip"
          draggable
          aria-hidden
          title={timelineText.drag(row.label)}
          data-drag-kind="event"
          data-drag-id={row.id}
        >
          <GripVertical size="1rem" strokeWidth={1.75} />
        </span>
      )}
      <div>
        <span className="timeline-clock" id={clockId} data-untimed={row.at === undefined || undefined}>
          <WithDates text={eventTime(row.at, row.until)} />
        </span>
        {row.isEarly && <Warning>{timelineText.early}</Warning>}
        {row.unsure && <span className="timeline-unsure">{timelineText.unsure[row.unsure]}</span>}
        {row.endsBefore && <Warning>{timelineText.endsBefore}</Warning>}
      </div>
    </div>
  );
}

function Warning({ children }: { children: string }) {
  return (
    <span className="timeline-warning">
      <TriangleAlert aria-hidden size="0.875rem" strokeWidth={2} />
      {children}
    </span>
  );
}

/** Whom it concerns and what it rests on. */
function Marks({ row, gaps }: { row: ShownRow; gaps: number }) {
  if (row.persons.length + row.sources.length + gaps === 0) return null;
  return (
    <div className="timeline-marks">
      {row.persons.map((alias) => (
        <Badge key={alias}>{alias}</Badge>
      ))}
      {row.sources.length > 0 && <span>{timelineText.sources(row.sources)}</span>}
      {gaps > 0 && <StatusMark status={{ kind: 'gaps', count: gaps }} />}
    </div>
  );
}
