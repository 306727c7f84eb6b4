import type { CoverageColumn } from '../../../../shared/domain/coverage.ts';
import { coverageText } from '../../../../shared/text/rooms/coverage.ts';
import { LevelMark } from '../../../ui/marks/LevelMark.tsx';
import { ProgressMark } from './ProgressMark.tsx';
import { StrengthMark } from './StrengthMark.tsx';
import { cellMarks } from './use-table-keys.ts';

interface ActionHeadProps {
  readonly column: CoverageColumn;
  readonly onGo: (path: string) => void;
}

/** An action at the head of its column: what it is, how strong, and how far it and its effect have come. */
export function ActionHead({ column, onGo }: ActionHeadProps) {
  const { action, progress, followedUpOn } = column;
  return (
    <th scope="col" data-progress={progress}>
      <button
        type="button"
        className="coverage-head"
        {...cellMarks(action.id, '')}
        onClick={() => onGo(`actions/${action.label}.text`)}
      >
        <span className="visually-hidden">{coverageText.toAction}</span>
        <span className="coverage-name">
          <strong>{action.label}</strong>
          {action.level && <LevelMark level={action.level} />}
        </span>
        <span className="coverage-words">{action.text?.trim() ? action.text : coverageText.noText}</span>
      </button>
      <span className="coverage-facts">
        {action.strength ? (
          <StrengthMark strength={action.strength} />
        ) : (
          <span className="coverage-word">{coverageText.noStrength}</span>
        )}
      </span>
      <span className="coverage-facts">
        <ProgressMark progress={progress} />
        <span className="coverage-word">
          <Standing progress={progress} dueOn={action.dueOn} followedUpOn={followedUpOn} />
        </span>
      </span>
    </th>
  );
}

interface StandingProps {
  readonly progress: CoverageColumn['progress'];
  readonly dueOn: string | undefined;
  readonly followedUpOn: string | null;
}

function Standing({ progress, dueOn, followedUpOn }: StandingProps) {
  const date = progress === 'followed-up' ? followedUpOn : progress === 'planned' ? dueOn : null;
  if (date === null || date === undefined) return coverageText.progress[progress];
  return (
    <>
      {progress === 'followed-up' ? coverageText.followedUp : coverageText.due}{' '}
      <span className="numbers">{date}</span>
    </>
  );
}
