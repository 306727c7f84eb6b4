import { GripVertical, Plus } from 'lucide-react';
import { foundTime, timelineText } from '../../../../shared/text/rooms/timeline.ts';
import { Button } from '../../../ui/actions/Button.tsx';
import { CheckField } from '../../../ui/fields/CheckField.tsx';
import { Badge } from '../../../ui/marks/Badge.tsx';
import { codeOptions } from '../field-options.ts';
import { useOpenCase } from '../case-context.ts';
import { textOf } from './timeline-row.ts';
import type { TrayCard } from './source-tray.ts';

interface TrayCardRowProps {
  readonly card: TrayCard;
  readonly isFrozen: boolean;
  readonly isBusy: boolean;
  readonly isChosen?: boolean;
  readonly onChoose?: (id: string, isOn: boolean) => void;
  readonly onMake: (cards: readonly TrayCard[]) => void;
}

const text = timelineText.tray;

/** One source card, to be dragged, chosen or made an event of. */
export function TrayCardRow({ card, isFrozen, isBusy, isChosen, onChoose, onMake }: TrayCardRowProps) {
  const open = useOpenCase();
  const { record, time } = card;
  const { label, fields } = record;
  const nature = textOf(fields['nature']?.value);
  const [natureWords] = codeOptions(open, 'sources', 'nature', nature === '' ? [] : [nature]);
  const content = textOf(fields['content']?.value) || textOf(fields['from']?.value);
  return (
    <li
      className="timeline-card"
      draggable={!isFrozen}
      data-drag-kind="source"
      data-drag-id={record.id}
      data-drag-picture
    >
      {onChoose && !isFrozen && (
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
          {time ? <Badge>{foundTime(time.at, time.until)}</Badge> : <span>{text.noTime}</span>}
          {natureWords && <span>{natureWords.label}</span>}
        </p>
      </div>
      {!isFrozen && (
        <Button
          size="small"
          variant="quiet"
          icon={Plus}
          ariaLabel={text.makeOf(label)}
          isDisabled={isBusy}
          onPress={() => onMake([card])}
        >
          {text.make}
        </Button>
      )}
    </li>
  );
}

/** Two lines; the style cuts them where the card ends. */
const mostShown = 300;
