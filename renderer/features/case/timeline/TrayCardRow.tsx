import { GripVertical, Plus } from 'lucide-react';
import { foundTime, timelineText } from '../../../../shared/text/rooms/timeline.ts';
import { textIn } from '../../../client/record-values.ts';
import { Button } from '../../../ui/actions/Button.tsx';
import { CheckField } from '../../../ui/fields/CheckField.tsx';
import { Badge } from '../../../ui/marks/Badge.tsx';
import { NormMenu } from './NormMenu.tsx';
import type { TrayCard } from './source-tray.ts';
import type { TimelineRow } from './timeline-row.ts';

/** What can be done with the cards, and the rows they can be done to. */
export interface TrayWork {
  readonly rows: readonly TimelineRow[];
  readonly isFrozen: boolean;
  readonly isBusy: boolean;
  readonly onMake: (cards: readonly TrayCard[]) => void;
  readonly onPlace: (card: TrayCard, eventId: string) => void;
}

interface TrayCardRowProps extends TrayWork {
  readonly card: TrayCard;
  readonly isChosen?: boolean;
  readonly onChoose?: (id: string, isOn: boolean) => void;
}

const text = timelineText.tray;

/** One source card, to be dragged, chosen or made an event of; a norm is put beside one. */
export function TrayCardRow({ card, isChosen, onChoose, ...work }: TrayCardRowProps) {
  const { record } = card;
  const { label } = record;
  const from = textIn(record, 'from');
  const content = textIn(record, 'content') || from;
  return (
    <li
      className="timeline-card"
      draggable={!work.isFrozen}
      data-drag-kind="source"
      data-drag-id={record.id}
      data-drag-picture
    >
      {onChoose && !work.isFrozen && (
        <CheckField
          label={text.choose(label)}
          isLabelHidden
          value={isChosen}
          onChange={(isOn) => onChoose(record.id, isOn)}
        />
      )}
      <GripVertical aria-hidden size="1rem" strokeWidth={1.75} className="timeline-card-grip" />
      <div className="timeline-card-words">
        <p className="timeline-card-text">
          <strong>{label}</strong> {content.slice(0, mostShown) || text.empty}
        </p>
        <p className="timeline-card-facts">
          {from !== '' && from !== content && <span>{from}</span>}
          <CardFacts card={card} />
        </p>
      </div>
      {!work.isFrozen && <CardButton card={card} {...work} />}
    </li>
  );
}

/** What it is taken for where that is no event, and when it says that it happened. */
function CardFacts({ card: { use, time, clock } }: { card: TrayCard }) {
  return (
    <>
      {use !== 'event' && <Badge>{text.use[use]}</Badge>}
      {use !== 'norm' &&
        (time ? (
          <Badge>{foundTime(time)}</Badge>
        ) : (
          <span>{clock ? text.clockAlone(clock) : text.noTime}</span>
        ))}
    </>
  );
}

function CardButton({ card, ...work }: TrayWork & { card: TrayCard }) {
  if (card.use === 'norm') return <NormMenu card={card} {...work} />;
  return (
    <Button
      size="small"
      variant="quiet"
      icon={Plus}
      ariaLabel={text.makeOf(card.record.label)}
      isDisabled={work.isBusy}
      onPress={() => work.onMake([card])}
    >
      {text.make}
    </Button>
  );
}

/** Two lines; the style cuts them where the card ends. */
const mostShown = 300;
