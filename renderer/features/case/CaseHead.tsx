import { FileText, Redo2, Undo2 } from 'lucide-react';
import { caseRoomText } from '../../../shared/text/rooms/case-room.ts';
import { deadlineNotes } from '../../../shared/text/deadline-note.ts';
import { appText } from '../../../shared/text/app-text.ts';
import { useSaveState } from '../../client/save-state.ts';
import { redo, undo, useUndo } from '../../client/undo.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { IconButton } from '../../ui/actions/IconButton.tsx';
import { SaveStamp } from '../../ui/feedback/SaveStamp.tsx';
import { Badge } from '../../ui/marks/Badge.tsx';
import { useShortcut } from '../../ui/overlays/use-shortcut.ts';
import { useOpenCase } from './case-context.ts';

/** The case's head: number, heading, stage, next date, and that what was written is saved. */
export function CaseHead({ onDocuments }: { onDocuments: () => void }) {
  const { view, regime, facts, today, settings } = useOpenCase();
  const summary = regime.summarise(facts);
  const next =
    summary.closedOn === null
      ? regime.deadlines(facts, { today, settings }).find(({ metOn }) => metOn === null)
      : undefined;
  const notes = next ? deadlineNotes(next) : [];
  const { canUndo, canRedo } = useUndo();
  const stamp = useSaveState();
  useShortcut('Ctrl+Alt+Z', () => void undo());
  useShortcut('Ctrl+Alt+Y', () => void redo());
  return (
    <header className="case-head">
      <div className="case-head-name">
        <p className="case-head-number">
          {summary.diaryNumber ?? `${view.internalReference} · ${caseRoomText.noDiaryNumber}`}
        </p>
        <p className="case-head-title">{summary.heading || caseRoomText.noHeading}</p>
      </div>
      <Badge>{appText.stages[summary.stage]}</Badge>
      {next && (
        <span className="case-head-date">
          {caseRoomText.nextDate(regime.text.deadlines[next.kind] ?? '', next.date)}
          {notes.length > 0 && <small>{notes.join(' · ')}</small>}
        </span>
      )}
      <span className="case-head-space" />
      {stamp && <SaveStamp state={stamp} />}
      <IconButton
        label={caseRoomText.undo}
        icon={Undo2}
        shortcut="Ctrl+Alt+Z"
        isDisabled={!canUndo}
        onPress={() => void undo()}
      />
      <IconButton
        label={caseRoomText.redo}
        icon={Redo2}
        shortcut="Ctrl+Alt+Y"
        isDisabled={!canRedo}
        onPress={() => void redo()}
      />
      <Button icon={FileText} onPress={onDocuments}>
        {caseRoomText.documents}
      </Button>
    </header>
  );
}
