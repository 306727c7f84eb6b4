import { Plus } from 'lucide-react';
import { saysOnlyShould } from '../../../../shared/domain/timeline.ts';
import { timelineText } from '../../../../shared/text/rooms/timeline.ts';
import { valueNow } from '../../../client/value-now.ts';
import { Button } from '../../../ui/actions/Button.tsx';
import { isFrozen } from '../case-context.ts';
import type { RecordsPanelProps } from '../RecordsPanel.tsx';
import { useFocusOnNew } from '../use-focus-on-new.ts';
import { SourceTray } from './SourceTray.tsx';
import { addEvent } from './timeline-work.ts';
import { TimelineRows } from './TimelineRows.tsx';
import { TimelineStrip } from './TimelineStrip.tsx';
import { FilterBar, OrderBar } from './TimelineTools.tsx';
import { useTimelineActions } from './use-timeline-actions.ts';
import { useTimelineDrag } from './use-timeline-drag.ts';
import { useTimeline, type Timeline } from './use-timeline.ts';
import './timeline.css';
import './timeline-lanes.css';

/**
 * The course of events in two lanes, what happened beside what should have, with the source cards it is made from at hand.
 * The rows stand in the records' own order; each opens to the event's fields.
 */
export function TimelineRoom({ collection, fields, heading, stepTitle }: RecordsPanelProps) {
  const timeline = useTimeline();
  const { open, rows, tray, setOpen } = timeline;
  const actions = useTimelineActions(timeline);
  const drag = useTimelineDrag(actions.drop);
  const focusWhenDrawn = useFocusOnNew(fields[0]);
  const text = open.regime.text.parts[collection];
  const title = heading ?? text?.title ?? collection;
  const frozen = isFrozen(open, collection);
  const add = async (): Promise<void> => {
    const record = await addEvent(open);
    setOpen(record.id, true);
    focusWhenDrawn(record);
  };
  return (
    <section className="case-panel timeline" aria-label={title} {...drag.handlers}>
      {title !== stepTitle && <h2>{title}</h2>}
      <SourceTray
        cards={tray}
        rows={rows}
        isFrozen={frozen}
        isBusy={actions.isBusy}
        onMake={actions.make}
        onPlace={actions.place}
      />
      <p className="timeline-said" role="status">
        {actions.said}
      </p>
      {rows.length === 0 && text?.empty && <p className="case-empty">{text.empty}</p>}
      <TimelineStrip rows={rows} />
      <Tools timeline={timeline} actions={actions} isFrozen={frozen} />
      <TimelineRows timeline={timeline} actions={actions.rows} drag={drag} fields={fields} />
      {!frozen && rows.length > 1 && <p className="timeline-help">{timelineText.moveHelp}</p>}
      <Button icon={Plus} isDisabled={frozen} onPress={() => void add()}>
        {text?.add ?? collection}
      </Button>
    </section>
  );
}

interface ToolsProps {
  readonly timeline: Timeline;
  readonly actions: ReturnType<typeof useTimelineActions>;
  readonly isFrozen: boolean;
}

/** Over the rows: which of them are shown, and what is still to do with their times. */
function Tools({ timeline, actions, isFrozen }: ToolsProps) {
  const { open, rows, shown, filter, setFilter, choices } = timeline;
  const caseId = open.view.id;
  const untimed = rows.filter((row) => row.at === undefined && !saysOnlyShould(row));
  const writeNextTime = (): void => {
    // A time that is on its way to the register is said already.
    const unsaid = untimed.find(({ id }) => valueNow({ caseId, recordId: id, field: 'at' }) == null);
    const next = unsaid ?? untimed[0];
    if (next) actions.rows.write(next.id, 'at');
  };
  return (
    <>
      {rows.length >= fewestToFilter && (
        <FilterBar filter={filter} onFilter={setFilter} {...choices} shown={shown.length} all={rows.length} />
      )}
      {!isFrozen && (
        <OrderBar
          early={rows.filter(({ isEarly }) => isEarly).length}
          untimed={untimed.length}
          isBusy={actions.isBusy}
          onOrder={actions.order}
          onNextUntimed={writeNextTime}
        />
      )}
    </>
  );
}

/** Fewer can be looked over. */
const fewestToFilter = 6;
