import { FileText, PenLine } from 'lucide-react';
import { caseRoomText } from '../../../shared/text/rooms/case-room.ts';
import { deadlineNotes } from '../../../shared/text/deadline-note.ts';
import { appText } from '../../../shared/text/app-text.ts';
import { useSaveState } from '../../client/save-state.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { SaveStamp } from '../../ui/feedback/SaveStamp.tsx';
import { Badge } from '../../ui/marks/Badge.tsx';
import { outsideText, useShortcut } from '../../ui/overlays/use-shortcut.ts';
import { useOpenCase } from './case-context.ts';
import { WithDates } from './timeline/WithDates.tsx';
import { UndoButtons } from './UndoButtons.tsx';
import { useUndoHere } from './use-undo-here.ts';

/** Stages that a typed decision date alone leads to. */
const decidedStages: readonly string[] = ['beslutad', 'overlamnad'];

/** The case's head: number, heading, stage, next date, and that what was written is saved. */
export function CaseHead({ onDocuments }: { onDocuments: (documentId: null) => void }) {
  const { view, regime, facts, today, settings } = useOpenCase();
  const summary = regime.summarise(facts);
  const next =
    summary.closedOn === null
      ? regime.deadlines(facts, { today, settings }).find(({ metOn }) => metOn === null)
      : undefined;
  const isUnfixed =
    view.decidedAt === null && (summary.degree !== null || decidedStages.includes(summary.stage));
  const notes = next ? deadlineNotes(next) : [];
  const { undoHere, redoHere } = useUndoHere();
  const stamp = useSaveState();
  useShortcut('Ctrl+Alt+Z', undoHere);
  useShortcut('Ctrl+Alt+Y', redoHere);
  // The keys everybody knows; in a text they are the text's own.
  useShortcut('Ctrl+Z', undoHere, outsideText);
  useShortcut('Ctrl+Shift+Z', redoHere, outsideText);
  useShortcut('Ctrl+Y', redoHere, outsideText);
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
              <WithDates text={caseRoomText.nextDate(regime.text.deadlines[next.kind] ?? '', next.date)} />
              {notes.length > 0 && <small>{notes.join(' · ')}</small>}
            </span>
          )}
        </div>
        <p className="case-head-title">{summary.heading || caseRoomText.noHeading}</p>
      </div>
      {stamp && <SaveStamp state={stamp} />}
      <UndoButtons />
      <Button icon={FileText} onPress={() => onDocuments(null)}>
        {caseRoomText.documents}
      </Button>
    </header>
  );
}
