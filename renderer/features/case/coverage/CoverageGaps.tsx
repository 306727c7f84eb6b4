import { BookOpen, Link2, Plus } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { Cause } from '../../../../shared/domain/causes.ts';
import type { Coverage } from '../../../../shared/domain/coverage.ts';
import { coverageText } from '../../../../shared/text/rooms/coverage.ts';
import { Button } from '../../../ui/actions/Button.tsx';
import { LevelMark } from '../../../ui/marks/LevelMark.tsx';
import { isFrozen, useOpenCase } from '../case-context.ts';
import { addAnswer } from './answer-cause.ts';

interface CoverageGapsProps {
  readonly coverage: Coverage;
  /** Opens the bank for a cause. */
  readonly onAnswer: (causeId: string) => void;
}

/** What the map would say to a reader, in words and each with its way on. Nothing when there is nothing to say. */
export function CoverageGaps({ coverage, onAnswer }: CoverageGapsProps) {
  const tops = coverage.rows.filter(({ place }) => place === 'top');
  const weak = coverage.rows.filter(({ state }) => state === 'weak-for-system');
  const causeless = coverage.columns.filter(({ isCauseless }) => isCauseless);
  const uncovered = tops.filter(({ state }) => state === 'uncovered');
  return (
    <>
      <GapList title={coverageText.uncovered} of={uncovered}>
        {({ cause }) => <UncoveredCause key={cause.id} cause={cause} onAnswer={onAnswer} />}
      </GapList>
      <GapList title={coverageText.weakForSystem} help={coverageText.weakHelp} of={weak}>
        {({ cause }) => <WeaklyAnswered key={cause.id} cause={cause} onAnswer={onAnswer} />}
      </GapList>
      <GapList title={coverageText.causeless} of={causeless}>
        {({ action }) => (
          <CauselessAction key={action.id} label={action.label} text={action.text ?? coverageText.noText} />
        )}
      </GapList>
    </>
  );
}

interface GapListProps<One> {
  readonly title: (count: number) => string;
  readonly help?: string;
  readonly of: readonly One[];
  readonly children: (one: One) => ReactNode;
}

/** More than these are behind a button: the map is below. */
const mostShown = 3;

function GapList<One>({ title, help, of, children }: GapListProps<One>) {
  const [isWhole, setWhole] = useState(false);
  if (of.length === 0) return null;
  return (
    <div className="coverage-gaps">
      <h3>{title(of.length)}</h3>
      {help !== undefined && <p className="muted">{help}</p>}
      <ul>{of.slice(0, isWhole ? of.length : mostShown).map(children)}</ul>
      {!isWhole && of.length > mostShown && (
        <Button size="small" variant="quiet" onPress={() => setWhole(true)}>
          {coverageText.showAll(of.length)}
        </Button>
      )}
    </div>
  );
}

interface CauseGapProps {
  readonly cause: Cause;
  readonly onAnswer: (causeId: string) => void;
}

function UncoveredCause({ cause, onAnswer }: CauseGapProps) {
  const open = useOpenCase();
  const isClosed = isFrozen(open, 'actions');
  const write = async (): Promise<void> => {
    const action = await addAnswer(open, cause.id, null);
    open.goTo(`actions/${action.label}.text`);
  };
  return (
    <li>
      <CauseLine cause={cause} />
      <div className="coverage-ways">
        <Button
          size="small"
          icon={Plus}
          isDisabled={isClosed}
          ariaLabel={coverageText.newActionFor(cause.label)}
          onPress={() => void write()}
        >
          {coverageText.newAction}
        </Button>
        <Button
          size="small"
          icon={BookOpen}
          isDisabled={isClosed}
          ariaLabel={coverageText.fromBankFor(cause.label)}
          onPress={() => onAnswer(cause.id)}
        >
          {coverageText.fromBank}
        </Button>
        <Button
          size="small"
          variant="quiet"
          ariaLabel={coverageText.noneNeededFor(cause.label)}
          onPress={() => open.goTo(`causes/${cause.label}.noActionReason`)}
        >
          {coverageText.noneNeeded}
        </Button>
      </div>
    </li>
  );
}

function WeaklyAnswered({ cause, onAnswer }: CauseGapProps) {
  const open = useOpenCase();
  return (
    <li>
      <CauseLine cause={cause} />
      <div className="coverage-ways">
        <Button
          size="small"
          icon={BookOpen}
          isDisabled={isFrozen(open, 'actions')}
          ariaLabel={coverageText.strongerFor(cause.label)}
          onPress={() => onAnswer(cause.id)}
        >
          {coverageText.stronger}
        </Button>
      </div>
    </li>
  );
}

function CauselessAction({ label, text }: { label: string; text: string }) {
  const { goTo } = useOpenCase();
  return (
    <li>
      <p>
        <strong>{label}</strong> <span className="coverage-words">{text}</span>
      </p>
      <div className="coverage-ways">
        <Button
          size="small"
          icon={Link2}
          ariaLabel={coverageText.linkFor(label)}
          onPress={() => goTo(`actions/${label}.causes`)}
        >
          {coverageText.link}
        </Button>
      </div>
    </li>
  );
}

function CauseLine({ cause }: { cause: Cause }) {
  return (
    <p>
      <strong>{cause.label}</strong> {cause.level && <LevelMark level={cause.level} />}{' '}
      <span className="coverage-words">{cause.text ?? coverageText.noText}</span>
    </p>
  );
}
