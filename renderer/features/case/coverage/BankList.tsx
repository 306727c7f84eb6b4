import { Plus } from 'lucide-react';
import type { BankEntry } from '../../../../shared/domain/action-bank.ts';
import { actionBankText } from '../../../../shared/text/action-bank/words.ts';
import { Button } from '../../../ui/actions/Button.tsx';
import { LevelMark } from '../../../ui/marks/LevelMark.tsx';
import { StrengthMark } from './StrengthMark.tsx';

interface BankListProps {
  readonly choices: readonly BankEntry[];
  readonly all: number;
  readonly isClosed: boolean;
  readonly onTake: (entry: BankEntry) => void;
}

/** What fits, strongest first. A weak action is offered and called so. */
export function BankList({ choices, all, isClosed, onTake }: BankListProps) {
  return (
    <div>
      <p className="muted" role="status">
        {choices.length === 0 ? actionBankText.nothing : actionBankText.shown(choices.length, all)}
      </p>
      <ul className="coverage-bank">
        {choices.map((entry) => (
          <li key={entry.id}>
            <p className="coverage-name">
              <StrengthMark strength={entry.strength} />
              <LevelMark level={entry.level} />
            </p>
            <p>{entry.text}</p>
            {entry.measure !== '' && (
              <p className="muted">{actionBankText.measure(entry.measure, entry.goal)}</p>
            )}
            {entry.strength === 'svag' && <p className="muted">{actionBankText.weak}</p>}
            <Button
              size="small"
              icon={Plus}
              isDisabled={isClosed}
              ariaLabel={actionBankText.takeNamed(entry.text)}
              onPress={() => onTake(entry)}
            >
              {actionBankText.take}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
