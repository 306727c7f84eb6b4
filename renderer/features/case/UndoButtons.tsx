import { Redo2, Undo2 } from 'lucide-react';
import { caseRoomText } from '../../../shared/text/rooms/case-room.ts';
import { useUndo } from '../../client/undo.ts';
import { IconButton } from '../../ui/actions/IconButton.tsx';
import { useOpenCase } from './case-context.ts';
import { useUndoHere } from './use-undo-here.ts';

/** Undo and redo of the open case. Their keys are the case head's, which is there whatever room is open. */
export function UndoButtons() {
  const { canUndo, canRedo } = useUndo(useOpenCase().view.id);
  const { undoHere, redoHere } = useUndoHere();
  return (
    <>
      <IconButton
        label={caseRoomText.undo}
        icon={Undo2}
        shortcut="Ctrl+Alt+Z"
        isDisabled={!canUndo}
        onPress={undoHere}
      />
      <IconButton
        label={caseRoomText.redo}
        icon={Redo2}
        shortcut="Ctrl+Alt+Y"
        isDisabled={!canRedo}
        onPress={redoHere}
      />
    </>
  );
}
