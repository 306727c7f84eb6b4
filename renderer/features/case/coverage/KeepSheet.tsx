import type { RecordView } from '../../../../shared/api/cases.ts';
import { bankTextLimit } from '../../../../shared/domain/action-bank.ts';
import { actionBankText } from '../../../../shared/text/action-bank/words.ts';
import { listOf } from '../../../../shared/text/numbers.ts';
import { Button } from '../../../ui/actions/Button.tsx';
import { BankEntryFields } from '../../../ui/bank/BankEntryFields.tsx';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { CheckField } from '../../../ui/fields/CheckField.tsx';
import { Sheet } from '../../../ui/overlays/Sheet.tsx';
import { useKeeping } from './use-keeping.ts';

interface KeepSheetProps {
  readonly record: RecordView;
  readonly onClose: () => void;
}

/** The bank is read in every case: the user looks the text through, and what ties it to this case stops it. */
export function KeepSheet({ record, onClose }: KeepSheetProps) {
  const { entry, change, isRead, setRead, keep, canKeep, tooLong, aliases, problems } = useKeeping(
    record,
    onClose,
  );
  return (
    <Sheet
      title={actionBankText.keepTitle(record.label)}
      onClose={onClose}
      foot={
        <Button variant="primary" isDisabled={!canKeep} onPress={() => void keep()}>
          {actionBankText.keep}
        </Button>
      }
    >
      <div className="stack">
        <p>{actionBankText.keepIntro}</p>
        <BankEntryFields entry={entry} onChange={change} />
        {tooLong && <Notice tone="warn" title={actionBankText.keepTooLong(bankTextLimit)} />}
        {aliases.length > 0 && <Notice tone="warn" title={actionBankText.alias(listOf(aliases))} />}
        {problems.length > 0 && (
          <Notice tone="blocking" title={actionBankText.notSaved} isAnnounced>
            {problems.map((problem) => (
              <p key={problem}>{problem}</p>
            ))}
          </Notice>
        )}
        <CheckField label={actionBankText.keepRead} value={isRead} onChange={setRead} />
      </div>
    </Sheet>
  );
}
