import { ArrowDown, ArrowUp, Clock, GitCompareArrows, Trash2 } from 'lucide-react';
import { caseRoomText } from '../../../../shared/text/rooms/case-room.ts';
import { timelineText } from '../../../../shared/text/rooms/timeline.ts';
import { MenuButton } from '../../../ui/actions/MenuButton.tsx';
import type { TimelineRow } from './timeline-row.ts';
import type { RowActions } from './row-actions.ts';

interface RowMenuProps {
  readonly row: TimelineRow;
  readonly one: string;
  readonly actions: RowActions;
}

/** All that can be done with an event, without a pointer. */
export function RowMenu({ row, one, actions }: RowMenuProps) {
  const { id, label } = row;
  const what = `${one.toLocaleLowerCase('sv')} ${label}`;
  return (
    <MenuButton
      isCompact
      label={timelineText.menu(label)}
      actions={[
        {
          id: 'time',
          label: timelineText.setTime,
          icon: Clock,
          onAction: () => actions.write(id, 'at'),
        },
        {
          id: 'deviation',
          label: timelineText.makeDeviation,
          icon: GitCompareArrows,
          onAction: () => actions.makeDeviation(id),
        },
        {
          id: 'up',
          label: timelineText.moveUp,
          icon: ArrowUp,
          shortcut: 'Alt+↑',
          onAction: () => actions.move(id, -1),
        },
        {
          id: 'down',
          label: timelineText.moveDown,
          icon: ArrowDown,
          shortcut: 'Alt+↓',
          onAction: () => actions.move(id, 1),
        },
        {
          id: 'remove',
          label: caseRoomText.remove(what),
          icon: Trash2,
          onAction: () => actions.remove(id),
        },
      ]}
    />
  );
}
