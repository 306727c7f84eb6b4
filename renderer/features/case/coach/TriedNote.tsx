import { coachText } from '../../../../shared/text/rooms/coach.ts';
import { Button } from '../../../ui/actions/Button.tsx';
import { TextArea } from '../../../ui/fields/TextArea.tsx';
import { useNote } from './use-note.ts';

interface TriedNoteProps {
  readonly onSave: (note: string) => Promise<void>;
  readonly onCancel: () => void;
}

/** What the trying showed, in a sentence, before the question is put away. Escape goes back. */
export function TriedNote({ onSave, onCancel }: TriedNoteProps) {
  const { note, setNote, isPending, problem, save, cancel } = useNote(onSave, onCancel);
  return (
    <div
      className="coach-note"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.stopPropagation();
        cancel();
      }}
    >
      <TextArea
        label={coachText.note}
        help={coachText.noteHelp}
        rows={2}
        autoFocus
        value={note}
        error={problem}
        onChange={(text) => setNote(text ?? '')}
      />
      <div className="coach-answers">
        <Button size="small" isPending={isPending} onPress={save}>
          {coachText.save}
        </Button>
        <Button size="small" variant="quiet" onPress={cancel}>
          {coachText.cancel}
        </Button>
      </div>
    </div>
  );
}
