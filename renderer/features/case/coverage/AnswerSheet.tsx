import { Plus } from 'lucide-react';
import { useState } from 'react';
import { settingValues } from '../../../../shared/api/settings.ts';
import type { RecordView } from '../../../../shared/api/cases.ts';
import { bankChoices, type BankEntry } from '../../../../shared/domain/action-bank.ts';
import type { Cause } from '../../../../shared/domain/causes.ts';
import { defaultSettings } from '../../../../shared/domain/default-settings.ts';
import { actionBankText } from '../../../../shared/text/action-bank/words.ts';
import { coverageText } from '../../../../shared/text/rooms/coverage.ts';
import { useSetting } from '../../../client/use-settings.ts';
import { Button } from '../../../ui/actions/Button.tsx';
import { useToast } from '../../../ui/feedback/toast-context.ts';
import { LevelMark } from '../../../ui/marks/LevelMark.tsx';
import { Sheet } from '../../../ui/overlays/Sheet.tsx';
import { isFrozen, useOpenCase } from '../case-context.ts';
import { addAnswer } from './answer-cause.ts';
import { BankFilter, wishFor } from './BankFilter.tsx';
import { BankList } from './BankList.tsx';

interface AnswerSheetProps {
  readonly cause: Cause;
  readonly onClose: () => void;
  /** An action from the bank now answers the cause. */
  readonly onTaken: (action: RecordView) => void;
}

/** The ways to answer a cause: an action of one's own, one from the bank, or a reason for none. */
export function AnswerSheet({ cause, onClose, onTaken }: AnswerSheetProps) {
  const open = useOpenCase();
  const showToast = useToast();
  const [wish, setWish] = useState(() => wishFor(cause));
  const bank =
    settingValues.actionBank.safeParse(useSetting('actionBank')).data ?? defaultSettings.actionBank;
  const choices = bankChoices(bank, wish);
  const isClosed = isFrozen(open, 'actions');
  const write = async (): Promise<void> => {
    const action = await addAnswer(open, cause.id, null);
    onClose();
    open.goTo(`actions/${action.label}.text`);
  };
  const take = async (entry: BankEntry): Promise<void> => {
    const action = await addAnswer(open, cause.id, entry);
    showToast({ text: actionBankText.taken(action.label, cause.label) });
    onClose();
    onTaken(action);
  };
  return (
    <Sheet title={actionBankText.sheetTitle(cause.label)} onClose={onClose}>
      <div className="stack">
        <p>
          {cause.level && <LevelMark level={cause.level} />} {cause.text ?? coverageText.noText}
        </p>
        <div className="row">
          <Button icon={Plus} isDisabled={isClosed} onPress={() => void write()}>
            {actionBankText.writeOwn}
          </Button>
          <Button
            variant="quiet"
            onPress={() => {
              onClose();
              open.goTo(`causes/${cause.label}.noActionReason`);
            }}
          >
            {coverageText.noneNeeded}
          </Button>
        </div>
        <p className="muted">{actionBankText.intro}</p>
        <BankFilter cause={cause} wish={wish} onChange={setWish} />
        <BankList
          choices={choices}
          all={bank.length}
          isClosed={isClosed}
          onTake={(entry) => void take(entry)}
        />
      </div>
    </Sheet>
  );
}
