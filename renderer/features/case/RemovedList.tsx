import { Undo2 } from 'lucide-react';
import type { CaseHistory } from '../../../shared/api/cases.ts';
import { errorSentence } from '../../../shared/text/errors.ts';
import { formatInstant } from '../../../shared/text/dates.ts';
import { caseHistoryText } from '../../../shared/text/rooms/case-history.ts';
import { failureOf } from '../../client/api.ts';
import { restoreRecord } from '../../client/records.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { useRefusal, useToast } from '../../ui/feedback/toast-context.ts';
import { Disclosure } from '../../ui/layout/Disclosure.tsx';
import { isFrozen, useOpenCase } from './case-context.ts';
import { restoredNotice } from './restored-notice.ts';

/** What has been taken out of the case, to be had back long after undo has forgotten it. */
export function RemovedList({ removed }: { removed: CaseHistory['removed'] }) {
  const open = useOpenCase();
  const showToast = useToast();
  const refuse = useRefusal();
  const restore = (id: string): void =>
    void restoreRecord(open.view.id, id)
      .then((restored) => {
        refuse(null);
        if (restored.leftOut.length > 0) showToast(restoredNotice(open.regime, restored));
      })
      .catch((error: unknown) => refuse(errorSentence(failureOf(error))));
  return (
    <Disclosure title={caseHistoryText.removed(removed.length)}>
      <ul className="case-reasons">
        {removed.map(({ id, part, label, removedAt, words }) => (
          <li key={id}>
            <small>
              {formatInstant(removedAt)} · {open.regime.text.parts[part]?.one ?? part} {label}
            </small>
            <p>{words}</p>
            <Button size="small" icon={Undo2} isDisabled={isFrozen(open, part)} onPress={() => restore(id)}>
              {caseHistoryText.restore(label)}
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
