import { CircleCheck, CircleDashed, CircleMinus, TriangleAlert, type LucideIcon } from 'lucide-react';
import type { CoverState } from '../../../../shared/domain/coverage.ts';
import { coverageText } from '../../../../shared/text/rooms/coverage.ts';

const icons: Readonly<Record<CoverState, LucideIcon>> = {
  uncovered: CircleDashed,
  'reasoned-none': CircleMinus,
  'only-weak': TriangleAlert,
  'weak-for-system': TriangleAlert,
  covered: CircleCheck,
};

interface StateMarkProps {
  readonly state: CoverState;
  readonly isBetween: boolean;
  /** Labels of the actions that answer it. */
  readonly by: readonly string[];
}

/** How a cause is answered, as a shape and in words. One on the way to a deeper cause need not be answered itself. */
export function StateMark({ state, isBetween, by }: StateMarkProps) {
  const isPassedOn = isBetween && state === 'uncovered';
  const words = isPassedOn ? coverageText.between : coverageText.states[state];
  const Icon = isPassedOn ? CircleMinus : icons[state];
  return (
    <span className={`coverage-state coverage-state--${isPassedOn ? 'passed-on' : state}`}>
      <Icon aria-hidden size="1rem" strokeWidth={1.75} />
      <span>{by.length === 0 ? words : coverageText.answeredBy(words, by)}</span>
    </span>
  );
}
