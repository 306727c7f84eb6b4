import { Check, CornerLeftDown } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import type { RecordView } from '../../../../shared/api/cases.ts';
import type { ChosenQuestion, Why } from '../../../../shared/domain/coach/coach-questions.ts';
import type { CoachQuestion } from '../../../../shared/domain/coach/question.ts';
import { coachQuestion } from '../../../../shared/text/coach/coach-book.ts';
import { areaNames } from '../../../../shared/text/levels-and-areas.ts';
import { coachText, themeNames } from '../../../../shared/text/rooms/coach.ts';
import { noteAsked } from '../../../client/asked-questions.ts';
import { addRecord } from '../../../client/records.ts';
import { Button } from '../../../ui/actions/Button.tsx';
import { LevelMark } from '../../../ui/marks/LevelMark.tsx';
import { isFrozen, useOpenCase } from '../case-context.ts';
import { TriedNote } from './TriedNote.tsx';

interface AskedQuestionProps {
  readonly record: RecordView;
  readonly chosen: ChosenQuestion;
  readonly onAdded: (cause: RecordView) => void;
  /** The question is about to be put away. */
  readonly onTrying: () => void;
  readonly onTried: () => void;
}

/** One question, what it is about, and its two answers. */
export function AskedQuestion({ chosen, ...props }: AskedQuestionProps) {
  const asked = coachQuestion(chosen.id);
  return asked ? <Question asked={asked} why={chosen.why} {...props} /> : null;
}

interface QuestionProps extends Omit<AskedQuestionProps, 'chosen'> {
  readonly asked: CoachQuestion;
  readonly why: Why;
}

function Question({ asked, why, record, onAdded, onTrying, onTried }: QuestionProps) {
  const [isNoting, setNoting] = useState(false);
  const triedButton = useRef<HTMLButtonElement>(null);
  const questionId = useId();
  const addTried = useAddTried(asked, record);
  return (
    <li className="coach-asked" aria-labelledby={questionId}>
      <p className="coach-question" id={questionId}>
        {asked.question}
      </p>
      <p className="coach-about">
        <LevelMark level={asked.level} />
        <span>{areaNames[asked.area]}</span>
        <span className="coach-why">{reasonOf(asked, why, record)}</span>
      </p>
      {isNoting ? (
        <TriedNote
          onSave={async (note) => {
            onTrying();
            await addTried(note);
            onTried();
          }}
          onCancel={() => {
            setNoting(false);
            requestAnimationFrame(() => triedButton.current?.focus());
          }}
        />
      ) : (
        <Answers
          asked={asked}
          record={record}
          onAdded={onAdded}
          onTry={() => setNoting(true)}
          triedButton={triedButton}
        />
      )}
    </li>
  );
}

interface AnswersProps {
  readonly asked: CoachQuestion;
  readonly record: RecordView;
  readonly onAdded: (cause: RecordView) => void;
  readonly onTry: () => void;
  readonly triedButton: React.RefObject<HTMLButtonElement | null>;
}

function Answers({ asked, record, onAdded, onTry, triedButton }: AnswersProps) {
  const open = useOpenCase();
  const addCause = async (): Promise<void> => {
    const { level, area } = asked;
    const cause = await addRecord(open.view.id, 'causes', { leadsTo: [record.id], level, area });
    noteAsked(cause.id, asked.id);
    onAdded(cause);
  };
  return (
    <div className="coach-answers">
      <Button
        size="small"
        icon={CornerLeftDown}
        ariaLabel={coachText.becameCauseOf(asked.question)}
        isDisabled={isFrozen(open, 'causes')}
        onPress={() => void addCause()}
      >
        {coachText.becameCause}
      </Button>
      <Button
        ref={triedButton}
        size="small"
        variant="quiet"
        icon={Check}
        ariaLabel={coachText.triedOf(asked.question)}
        isDisabled={isFrozen(open, 'triedQuestions')}
        onPress={onTry}
      >
        {coachText.tried}
      </Button>
    </div>
  );
}

/** Keeps the question in the words it was asked in, with who tried it and when. */
function useAddTried({ question, level, area }: CoachQuestion, record: RecordView) {
  const { view, user, today } = useOpenCase();
  return async (note: string): Promise<void> => {
    const by = `${user.name}, ${user.title}`;
    const values = { question, level, area, branch: [record.id], by, on: today };
    await addRecord(view.id, 'triedQuestions', note.trim() === '' ? values : { ...values, note });
  };
}

function reasonOf(asked: CoachQuestion, why: Why, { part }: RecordView): string {
  if (why === 'level' && part === 'deviations') return coachText.whyNearest;
  return why === 'theme' && asked.theme ? themeNames[asked.theme] : coachText.why[why];
}
