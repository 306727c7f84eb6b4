import { FileText, PenLine, Redo2, Undo2 } from 'lucide-react';
import { caseRoomText } from '../../../shared/text/rooms/case-room.ts';
import { deadlineNotes } from '../../../shared/text/deadline-note.ts';
import { appText } from '../../../shared/text/app-text.ts';
import { flushAll } from '../../client/autosave.ts';
import { useSaveState } from '../../client/save-state.ts';
import { redo, undo, useUndo, type Outcome } from '../../client/undo.ts';
import { errorSentence } from '../../../shared/text/errors.ts';
import { useToast } from '../../ui/feedback/Toasts.tsx';
import { Button } from '../../ui/actions/Button.tsx';
import { IconButton } from '../../ui/actions/IconButton.tsx';
import { SaveStamp } from '../../ui/feedback/SaveStamp.tsx';
import { Badge } from '../../ui/marks/Badge.tsx';
import { useShortcut } from '../../ui/overlays/use-shortcut.ts';
import { useOpenCase } from './case-context.ts';
import { restoredNotice } from './restored-notice.ts';

/** Stages that a typed decision date alone leads to. */
const decidedStages: readonly string[] = ['beslutad', 'overlamnad'];

/** The case's head: number, heading, stage, next date, and that what was written is saved. */
export function CaseHead({ onDocuments }: { onDocuments: () => void }) {
  const { view, regime, facts, today, settings } = useOpenCase();
  const summary = regime.summarise(facts);
  const next =
    summary.closedOn === null
      ? regime.deadlines(facts, { today, settings }).find(({ metOn }) => metOn === null)
      : undefined;
  const isUnfixed =
    view.decidedAt === null && (summary.degree !== null || decidedStages.includes(summary.stage));
  const notes = next ? deadlineNotes(next) : [];
  const { canUndo, canRedo } = useUndo(view.id);
  const showToast = useToast();
  const tell = (outcome: Outcome): void => {
    if (outcome.kind === 'refused') showToast({ text: errorSentence(outcome.error), tone: 'problem' });
    if (outcome.kind === 'done')
      for (const restored of outcome.restored) showToast(restoredNotice(regime, restored));
  };
  // What is typed last and still waits for its save is what is taken back first.
  const afterSaving = (work: typeof undo): void =>
    void flushAll()
      .then(() => work(view.id))
      .then(tell);
  const undoHere = (): void => afterSaving(undo);
  const redoHere = (): void => afterSaving(redo);
  const stamp = useSaveState();
  useShortcut('Ctrl+Alt+Z', undoHere);
  useShortcut('Ctrl+Alt+Y', redoHere);
  return (
    <header className="case-head">
      <div className="case-head-name">
        <div className="case-head-facts">
          <p className="case-head-number">
            {summary.diaryNumber ?? `${view.internalReference} · ${caseRoomText.noDiaryNumber}`}
          </p>
          {isUnfixed ? (
            <Badge tone="warn" icon={PenLine}>
              {caseRoomText.notFixed}
            </Badge>
          ) : (
            <Badge>{appText.stages[summary.stage]}</Badge>
          )}
          {next && (
            <span className="case-head-date">
              {caseRoomText.nextDate(regime.text.deadlines[next.kind] ?? '', next.date)}
              {notes.length > 0 && <small>{notes.join(' · ')}</small>}
            </span>
          )}
        </div>
        <p className="case-head-title">{summary.heading || caseRoomText.noHeading}</p>
      </div>
      {stamp && <SaveStamp state={stamp} />}
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
      <Button icon={FileText} onPress={onDocuments}>
        {caseRoomText.documents}
      </Button>
    </header>
  );
}
