import { SearchX } from 'lucide-react';
import { errorSentence } from '../../../../shared/text/errors.ts';
import { whyAgainText } from '../../../../shared/text/rooms/why-again.ts';
import { failureOf } from '../../../client/api.ts';
import { Button } from '../../../ui/actions/Button.tsx';
import { useToast } from '../../../ui/feedback/toast-context.ts';
import { isFrozen, recordsOf, useOpenCase } from '../case-context.ts';
import { answerNone, type Searched } from './link-similar.ts';
import { answerOf } from './own-grounds.ts';

interface NothingFoundProps {
  readonly searched: Searched;
  /** Grounds were chosen: the register may hold more than what is shown. */
  readonly isNarrowed: boolean;
}

/** The search gave nothing. That there is nothing similar is the user's to say, never the program's. */
export function NothingFound({ searched, isNarrowed }: NothingFoundProps) {
  const open = useOpenCase();
  const tell = useToast();
  const answer = answerOf(open);
  const section = answer && recordsOf(open.view, answer.section)[0];
  const before = answer && section?.fields[answer.before]?.value;
  const isAnswered = before === 'ja' || before === 'nej';
  if (isNarrowed || !answer || !section || isAnswered)
    return isNarrowed ? <p className="case-empty">{whyAgainText.noHits}</p> : null;
  const note = async (): Promise<void> => {
    try {
      const text = whyAgainText.noneToast(await answerNone(open, searched));
      tell({ text });
    } catch (error) {
      tell({ text: errorSentence(failureOf(error)), tone: 'problem' });
    }
  };
  return (
    <div className="again-none">
      <Button icon={SearchX} isDisabled={isFrozen(open, section, answer.before)} onPress={() => void note()}>
        {whyAgainText.none}
      </Button>
      <p className="muted">{whyAgainText.noneHelp}</p>
    </div>
  );
}
