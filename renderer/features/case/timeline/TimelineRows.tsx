import { timelineText } from '../../../../shared/text/rooms/timeline.ts';
import { isFrozen } from '../case-context.ts';
import type { RowActions } from './row-actions.ts';
import { TimelineRowView } from './TimelineRowView.tsx';
import { firstPlace, type DropPlace, type TimelineDrag } from './use-timeline-drag.ts';
import type { Timeline } from './use-timeline.ts';
import './timeline-drop.css';

interface TimelineRowsProps {
  readonly timeline: Timeline;
  readonly actions: RowActions;
  readonly drag: TimelineDrag;
  readonly fields: readonly string[];
}

/** The rows, under the names of their lanes. */
export function TimelineRows({ timeline, actions, drag, fields }: TimelineRowsProps) {
  const { open, rows, shown, opened, gaps } = timeline;
  const one = open.regime.text.parts['events']?.one ?? '';
  const isDropped = drag.place?.eventId === firstPlace.eventId;
  if (rows.length === 0)
    return drag.dragged?.kind === 'source' ? (
      <div className="timeline-first" data-timeline-rows data-drop={isDropped ? 'on' : undefined}>
        {timelineText.drop.first}
      </div>
    ) : null;
  return (
    <div data-timeline-rows>
      <div className="timeline-head" aria-hidden>
        <span>{timelineText.time}</span>
        <span>{timelineText.happened}</span>
        <span>{timelineText.shouldHave}</span>
      </div>
      {shown.length === 0 && <p className="case-empty">{timelineText.filter.none}</p>}
      <ol className="timeline-rows">
        {shown.map((row) => {
          const side = drag.place?.eventId === row.id ? drag.place.side : null;
          return (
            <TimelineRowView
              key={row.id}
              row={row}
              one={one}
              fields={fields}
              isOpen={opened.has(row.id)}
              isFrozen={isFrozen(open, row.record)}
              gaps={gaps.get(row.label) ?? 0}
              drop={side}
              dropWords={side && dropWords(timeline, drag, row.label, side)}
              actions={actions}
            />
          );
        })}
      </ol>
    </div>
  );
}

function dropWords(timeline: Timeline, drag: TimelineDrag, label: string, side: DropPlace['side']): string {
  const words = timelineText.drop;
  const card = timeline.tray.find(({ record }) => record.id === drag.dragged?.id);
  const source = card?.record.label;
  if (source === undefined) return side === 'before' ? words.before(label) : words.after(label);
  if (side === 'on') return (card?.use === 'norm' ? words.place : words.link)(source, label);
  return side === 'before' ? words.eventBefore(source, label) : words.eventAfter(source, label);
}
