import { useState } from 'react';
import type { RecordView } from '../../../../shared/api/cases.ts';
import { bankLineLimit, bankTextLimit } from '../../../../shared/domain/action-bank.ts';
import { actionBankText } from '../../../../shared/text/action-bank/words.ts';
import { errorSentence } from '../../../../shared/text/errors.ts';
import { failureOf } from '../../../client/api.ts';
import type { BankDraft } from '../../../ui/bank/BankEntryFields.tsx';
import { useToast } from '../../../ui/feedback/toast-context.ts';
import { recordsOf, useOpenCase, type OpenCase } from '../case-context.ts';
import { entryOfAction } from './entry-of-action.ts';
import { keepEntry, type Kept } from './keep-entry.ts';

/** An action on its way into the bank: what is to be kept of it, and what stands in its way. */
export function useKeeping(record: RecordView, onKept: () => void) {
  const open = useOpenCase();
  const showToast = useToast();
  const [entry, setEntry] = useState(() => entryOfAction(open, record));
  const [isRead, setRead] = useState(false);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const { strength, level } = entry;
  const tooLong = hasTooLong(entry);
  const keep = async (): Promise<void> => {
    if (strength === undefined || level === undefined) return;
    try {
      const kept = await keepEntry(open.view.id, { ...entry, strength, level });
      setProblems(problemsOf(kept));
      if (kept.kind !== 'kept') return;
      showToast({ text: actionBankText.keepDone });
      onKept();
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
  const canKeep = isRead && !tooLong && strength !== undefined && level !== undefined;
  return {
    entry,
    change,
    isRead,
    setRead,
    keep,
    canKeep,
    tooLong,
    aliases: aliasesIn(open, entry),
    problems,
  };
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
