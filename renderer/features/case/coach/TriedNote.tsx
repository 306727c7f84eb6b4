import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { errorSentence } from '../../../../shared/text/errors.ts';
import { coachText } from '../../../../shared/text/rooms/coach.ts';
import { failureOf } from '../../../client/api.ts';
import { useToast } from '../../../ui/feedback/toast-context.ts';
import { Button } from '../../../ui/actions/Button.tsx';
import { TextArea } from '../../../ui/fields/TextArea.tsx';

interface TriedNoteProps {
  readonly onSave: (note: string) => Promise<void>;
  readonly onCancel: () => void;
}

/** What the trying showed, in a sentence, before the question is put away. Escape goes back. */
export function TriedNote({ onSave, onCancel }: TriedNoteProps) {
  const [note, setNote] = useState('');
  const [isPending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | undefined>();
  const showToast = useToast();
  const isSettled = useRef(false);
  const leave = useEffectEvent(() => {
    if (isSettled.current || note.trim() === '') return;
    onSave(note).catch((failure: unknown) =>
      showToast({ text: errorSentence(failureOf(failure)), tone: 'problem' }),
    );
  });
  // Gone from by another way than the buttons: what was written is saved, as everywhere else.
  useEffect(() => () => leave(), []);
  const cancel = (): void => {
    isSettled.current = true;
    onCancel();
  };
  const save = (): void => {
    isSettled.current = true;
    setPending(true);
    setProblem(undefined);
    // What was written stays here when it is refused.
    onSave(note).catch((failure: unknown) => {
      isSettled.current = false;
      setPending(false);
      setProblem(errorSentence(failureOf(failure)));
    });
  };
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
