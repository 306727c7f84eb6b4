import { GitCompareArrows, Plus } from 'lucide-react';
import { timelineText } from '../../../../shared/text/rooms/timeline.ts';
import { Button } from '../../../ui/actions/Button.tsx';
import { partsFromNorm, type TimelineRow } from './timeline-row.ts';
import type { RowActions } from './row-actions.ts';
import { WithDates } from './WithDates.tsx';

interface ShouldLaneProps {
  readonly row: TimelineRow;
  readonly isOpen: boolean;
  readonly isFrozen: boolean;
  readonly actions: RowActions;
}

/** The right lane: what should have happened, where that is written, and the deviation there is or may be. */
export function ShouldLane({ row, isOpen, isFrozen, actions }: ShouldLaneProps) {
  const said = row.should || row.fromDeviation;
  const isBare = row.should === '' && row.norms.length + row.deviations.length === 0;
  return (
    <div className="timeline-lane timeline-lane--should" data-bare={isBare || undefined}>
      {!isOpen && <Norm row={row} />}
      {!isOpen && said === '' && !isFrozen && (
        <Button
          size="small"
          variant="quiet"
          icon={Plus}
          ariaLabel={`${timelineText.addShould} ${row.label}`}
          onPress={() => actions.write(row.id, 'should')}
        >
          {timelineText.addShould}
        </Button>
      )}
      {row.deviations.map((label) => (
        <Button
          key={label}
          size="small"
          variant="quiet"
          icon={GitCompareArrows}
          onPress={() => actions.showDeviation(label)}
        >
          {timelineText.deviation(label)}
        </Button>
      ))}
      {row.deviations.length === 0 && partsFromNorm(row) && !isFrozen && (
        <Button
          size="small"
          icon={GitCompareArrows}
          ariaLabel={timelineText.makeDeviationOf(row.label)}
          onPress={() => actions.makeDeviation(row.id)}
        >
          {timelineText.makeDeviation}
        </Button>
      )}
    </div>
  );
}

/** What is said to have been due, and where that is written, or that nothing shows where. */
function Norm({ row }: { row: TimelineRow }) {
  const said = row.should || row.fromDeviation;
  const norm = said === '' ? timelineText.sources(row.normNames) : timelineText.accordingTo(row.normNames);
  return (
    <>
      {said !== '' && (
        <p className="timeline-should">
          <span className="timeline-lane-name">{timelineText.shouldHave}: </span>
          <WithDates text={said} />
        </p>
      )}
      {row.norms.length > 0 && (
        <p className="timeline-norm">
          <WithDates text={norm} />
        </p>
      )}
      {row.norms.length === 0 && row.should !== '' && (
        <p className="timeline-norm timeline-norm--lacking">{timelineText.noNorm}</p>
      )}
    </>
  );
}
