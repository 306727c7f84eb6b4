import type { RecordView } from '../../../../shared/api/cases.ts';
import { causesText } from '../../../../shared/text/rooms/causes.ts';
import { MenuButton, type MenuAction } from '../../../ui/actions/MenuButton.tsx';
import { isFrozen, useOpenCase } from '../case-context.ts';
import type { Turns } from '../use-turns.ts';
import { addCauseBehind } from './cause-work.ts';
import type { RowMoves } from './use-row-keys.ts';

interface CauseMenuProps {
  readonly record: RecordView;
  readonly moves: RowMoves;
  readonly turns: Turns;
  readonly onAdded: (cause: RecordView) => void;
}

const keyNames: Readonly<Record<string, string>> = {
  ArrowRight: 'Alt+→',
  ArrowLeft: 'Alt+←',
  ArrowUp: 'Alt+↑',
  ArrowDown: 'Alt+↓',
};

/** What can be done with a row of the list; the moves have keys of their own. */
export function CauseMenu({ record, moves, turns, onAdded }: CauseMenuProps) {
  const open = useOpenCase();
  if (isFrozen(open, 'causes')) return null;
  const actions: MenuAction[] = [
    {
      id: 'why',
      label: causesText.why,
      onAction: () => turns.inTurn(async () => onAdded(await addCauseBehind(open.view.id, record.id))),
    },
    ...moves.moves.map(({ id, label, key, run }) => ({
      id,
      label,
      onAction: run,
      ...(key === null ? {} : { shortcut: keyNames[key] }),
    })),
  ];
  return <MenuButton isCompact label={causesText.menu(record.label)} actions={actions} />;
}
