import { useMemo, useState } from 'react';
import type { RecordView } from '../../../../shared/api/cases.ts';
import { coachBranch } from '../../../../shared/domain/coach/branch.ts';
import { coachFacts } from '../../../../shared/domain/coach/coach-facts.ts';
import { coachQuestions } from '../../../../shared/domain/coach/coach-questions.ts';
import { coachBook } from '../../../../shared/text/coach/coach-book.ts';
import { coachText } from '../../../../shared/text/rooms/coach.ts';
import { HandbookLink } from '../../../ui/help/HandbookLink.tsx';
import { Disclosure } from '../../../ui/layout/Disclosure.tsx';
import { recordsOf, useOpenCase } from '../case-context.ts';
import { AskedQuestions } from './AskedQuestions.tsx';
import { TriedQuestions } from './TriedQuestions.tsx';
import './coach.css';

interface CoachPanelProps {
  /** The deviation or cause that is asked about. */
  readonly record: RecordView;
  /** A question became a cause under the record. */
  readonly onAdded: (cause: RecordView) => void;
}

/** The questions that may lead deeper from a deviation or a cause, and those that have been tried there. */
export function CoachPanel({ record, onAdded }: CoachPanelProps) {
  const { view } = useOpenCase();
  const tried = recordsOf(view, 'triedQuestions').filter((each) => isTriedAt(each, record.id));
  return (
    <Disclosure
      title={coachText.title}
      aside={tried.length > 0 && <span className="coach-count">{coachText.triedCount(tried.length)}</span>}
    >
      <CoachBody record={record} tried={tried} onAdded={onAdded} />
    </Disclosure>
  );
}

function CoachBody({ record, tried, onAdded }: CoachPanelProps & { tried: readonly RecordView[] }) {
  const { facts } = useOpenCase();
  const [told, setTold] = useState('');
  const chosen = useMemo(() => {
    const branch = coachBranch(coachFacts(facts), record.id);
    return branch ? coachQuestions(branch, coachBook) : [];
  }, [facts, record.id]);
  return (
    <div className="coach">
      <p className="coach-intro">
        {coachText.intro} <HandbookLink topic="varfor-kedjan" />
      </p>
      <AskedQuestions
        record={record}
        chosen={chosen}
        onAdded={onAdded}
        onTried={() => setTold(coachText.savedAsTried)}
      />
      <TriedQuestions tried={tried} onRemoved={() => setTold(coachText.takenAway)} />
      <p className="visually-hidden" role="status">
        {told}
      </p>
    </div>
  );
}

function isTriedAt(tried: RecordView, id: string): boolean {
  const branch: unknown = tried.fields['branch']?.value;
  return Array.isArray(branch) && branch.includes(id);
}
