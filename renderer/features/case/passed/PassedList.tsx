import { Undo2 } from 'lucide-react';
import { errorSentence } from '../../../../shared/text/errors.ts';
import { formatInstant } from '../../../../shared/text/dates.ts';
import { passedText } from '../../../../shared/text/rooms/passed-findings.ts';
import { failureOf } from '../../../client/api.ts';
import { Button } from '../../../ui/actions/Button.tsx';
import { useRefusal } from '../../../ui/feedback/toast-context.ts';
import { useOpenCase, type OpenCase } from '../case-context.ts';
import { takeUpFinding } from './use-passes.ts';
import './passed.css';

interface PassedListProps {
  readonly passed: OpenCase['passed'];
  /** Called when one is taken up again, before it goes from the list; what it gives back is called if that is refused. */
  readonly onTakingUp: () => () => void;
}

/** Findings passed by, each with its reason, whose it is and since when, to be taken up again. */
export function PassedList({ passed, onTakingUp }: PassedListProps) {
  const { view, regime, goTo } = useOpenCase();
  const refuse = useRefusal();
  const takeUp = async (one: PassedListProps['passed'][number]): Promise<void> => {
    const stay = onTakingUp();
    await takeUpFinding(view.id, one.finding).then(
      () => refuse(null),
      (error: unknown) => {
        stay();
        refuse(errorSentence(failureOf(error)));
      },
    );
  };
  return (
    <ul className="passed-list">
      {passed.map((one) => {
        const { title } = regime.text.finding(one.finding);
        return (
          <li key={`${one.finding.code} ${one.finding.field} ${JSON.stringify(one.finding.values)}`}>
            <button type="button" className="passed-title" onClick={() => goTo(one.finding.field)}>
              <strong>{title}</strong>
            </button>
            <p className="passed-reason">{one.pass.reason}</p>
            <small>{passedText.by(one.pass.by, formatInstant(one.pass.at))}</small>
            {one.pass.isTextChanged && <p className="passed-changed">{passedText.textChanged}</p>}
            <Button
              size="small"
              variant="quiet"
              icon={Undo2}
              ariaLabel={passedText.takeUpOf(title)}
              onPress={() => void takeUp(one)}
            >
              {passedText.takeUp}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
