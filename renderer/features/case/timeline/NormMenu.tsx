import { CalendarPlus, GitCompareArrows, Plus } from 'lucide-react';
import { eventTime, timelineText } from '../../../../shared/text/rooms/timeline.ts';
import { MenuButton } from '../../../ui/actions/MenuButton.tsx';
import type { TrayCard } from './source-tray.ts';
import type { TimelineRow } from './timeline-row.ts';
import type { TrayWork } from './TrayCardRow.tsx';

const text = timelineText.tray;

/** What is made of a norm: an event, if that is what it tells of after all; else it is put beside one, or in its own row. */
export function NormMenu({ card, rows, onMake, onPlace }: TrayWork & { readonly card: TrayCard }) {
  return (
    <MenuButton
      isCompact
      label={text.placeOf(card.record.label)}
      actions={[
        {
          id: 'anyway',
          label: text.makeAnyway,
          icon: CalendarPlus,
          onAction: () => onMake([{ ...card, use: 'event' }]),
        },
        ...rows.map((row) => ({
          id: row.id,
          label: text.placeAt(wordsOf(row)),
          icon: GitCompareArrows,
          onAction: () => onPlace(card, row.id),
        })),
        { id: 'alone', label: text.placeAlone, icon: Plus, onAction: () => onMake([card]) },
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
