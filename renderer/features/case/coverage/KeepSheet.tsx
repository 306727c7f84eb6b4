import { useState } from 'react';
import type { RecordView } from '../../../../shared/api/cases.ts';
import { bankLineLimit, bankTextLimit } from '../../../../shared/domain/action-bank.ts';
import { actionBankText } from '../../../../shared/text/action-bank/words.ts';
import { errorSentence } from '../../../../shared/text/errors.ts';
import { listOf } from '../../../../shared/text/numbers.ts';
import { failureOf } from '../../../client/api.ts';
import { Button } from '../../../ui/actions/Button.tsx';
import { BankEntryFields, type BankDraft } from '../../../ui/bank/BankEntryFields.tsx';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { useToast } from '../../../ui/feedback/toast-context.ts';
import { CheckField } from '../../../ui/fields/CheckField.tsx';
import { Sheet } from '../../../ui/overlays/Sheet.tsx';
import { recordsOf, useOpenCase, type OpenCase } from '../case-context.ts';
import { entryOfAction } from './entry-of-action.ts';
import { keepEntry, type Kept } from './keep-entry.ts';

interface KeepSheetProps {
  readonly record: RecordView;
  readonly onClose: () => void;
}

/** The bank is read in every case: the user looks the text through, and what ties it to this case stops it. */
export function KeepSheet({ record, onClose }: KeepSheetProps) {
  const open = useOpenCase();
  const showToast = useToast();
  const [entry, setEntry] = useState(() => entryOfAction(open, record));
  const [isRead, setRead] = useState(false);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const aliases = aliasesIn(open, entry);
  const { strength, level } = entry;
  const tooLong = hasTooLong(entry);
  const keep = async (): Promise<void> => {
    if (strength === undefined || level === undefined) return;
    try {
      const kept = await keepEntry(open.view.id, { ...entry, strength, level });
      setProblems(problemsOf(kept));
      if (kept.kind !== 'kept') return;
      showToast({ text: actionBankText.keepDone });
      onClose();
    } catch (error) {
      setProblems([errorSentence(failureOf(error))]);
    }
  };
  const change = (changed: Partial<BankDraft>): void => {
    setEntry({ ...entry, ...changed });
    // What was read is no longer what stands there.
    setRead(false);
    setProblems([]);
  };
  return (
    <Sheet
      title={actionBankText.keepTitle(record.label)}
      onClose={onClose}
      foot={
        <Button
          variant="primary"
          isDisabled={!isRead || tooLong || strength === undefined || level === undefined}
          onPress={() => void keep()}
        >
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

function problemsOf(kept: Kept): readonly string[] {
  if (kept.kind === 'traces') return kept.traces.map((trace) => actionBankText.traces[trace]);
  return kept.kind === 'full' ? [actionBankText.keepFull] : [];
}

const hasTooLong = ({ text, measure, goal }: BankDraft): boolean =>
  text.length > bankTextLimit || measure.length > bankLineLimit || goal.length > bankLineLimit;

/** Aliases of the case's persons that the text uses. A role may be one, so they are asked about and hinder nothing. */
function aliasesIn({ view }: OpenCase, { text, measure, goal }: BankDraft): readonly string[] {
  const said = `${text}\n${measure}\n${goal}`.toLocaleLowerCase('sv');
  return recordsOf(view, 'persons')
    .map(({ fields }) => fields['alias']?.value)
    .filter((alias) => typeof alias === 'string')
    .filter((alias) => alias.trim() !== '' && said.includes(alias.trim().toLocaleLowerCase('sv')));
}
