import { CalendarPlus, GitCompareArrows, Plus } from 'lucide-react';
import { eventTime, timelineText } from '../../../../shared/text/rooms/timeline.ts';
import { MenuButton } from '../../../ui/actions/MenuButton.tsx';
import type { TrayCard } from './source-tray.ts';
import type { TimelineRow } from './timeline-row.ts';
import type { TrayWork } from './TrayCardRow.tsx';

const text = timelineText.tray;

/** Where a norm is put: beside an event that may part from it, or in a row of its own, without a pointer. */
export function NormMenu({ card, rows, onMake, onPlace }: TrayWork & { readonly card: TrayCard }) {
  return (
    <MenuButton
      isCompact
      label={text.placeOf(card.record.label)}
      actions={[
        ...rows.map((row) => ({
          id: row.id,
          label: text.placeAt(wordsOf(row)),
          icon: GitCompareArrows,
          onAction: () => onPlace(card, row.id),
        })),
        { id: 'alone', label: text.placeAlone, icon: Plus, onAction: () => onMake([card]) },
        {
          id: 'anyway',
          label: text.makeAnyway,
          icon: CalendarPlus,
          onAction: () => onMake([{ ...card, use: 'event' }]),
        },
      ]}
    />
  );
}

/** The event as a line of a menu: `H7 01.30 Den enskilde faller …`. */
function wordsOf({ label, at, until, text: words }: TimelineRow): string {
  const short = words.length > mostShown ? `${words.slice(0, mostShown).trimEnd()} …` : words;
  return [label, at && eventTime(at, until), short].filter(Boolean).join(' ');
}

const mostShown = 60;
