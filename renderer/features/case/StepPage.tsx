import { useLayoutEffect, useRef } from 'react';
import type { Step } from '../../../shared/regimes/regime.ts';
import type { OpenCase } from './case-context.ts';
import { stepHeadingId, StepView } from './StepView.tsx';

interface StepPageProps {
  /** The steps of the page, from top to bottom. */
  readonly stepIds: readonly string[];
  readonly current: string;
  readonly onGo: (stepId: string, focus: string | null) => void;
  /** The user has begun to write in another step of the same page. */
  readonly onEnter: (stepId: string) => void;
}

/** One step, or the steps of a short case under each other. A step that is gone to begins at its top. */
export function StepPage({ stepIds, current, onGo, onEnter }: StepPageProps) {
  const enteredByHand = useRef(false);
  useLayoutEffect(() => {
    if (!enteredByHand.current) showStep(current);
    enteredByHand.current = false;
  }, [current]);
  return stepIds.map((stepId, index) => (
    <div
      key={stepId}
      onFocusCapture={() => {
        if (stepId === current) return;
        enteredByHand.current = true;
        onEnter(stepId);
      }}
    >
      <StepView stepId={stepId} isLast={index === stepIds.length - 1} onGo={onGo} />
    </div>
  ));
}

/** Brings the top of a step into sight and puts the focus in its heading. */
export function showStep(stepId: string): void {
  const heading = document.getElementById(stepHeadingId(stepId));
  const pane = heading?.closest('section');
  const isFirst = pane?.querySelector('h1') === heading;
  // Above the first step stand notices about the whole case.
  if (isFirst) pane?.scrollTo(0, 0);
  heading?.scrollIntoView({ block: isFirst ? 'nearest' : 'start' });
  heading?.focus({ preventScroll: true });
}

/** The steps on the page of a step: those that flow together with it, or it alone. */
export function stepsOnPage({ regime, facts }: Pick<OpenCase, 'regime' | 'facts'>, stepId: string): string[] {
  const flows = (step: Step): boolean => (step.isShown?.(facts) ?? true) && step.flows?.(facts) === true;
  const together = regime.steps.filter(flows).map(({ id }) => id);
  return together.includes(stepId) ? together : [stepId];
}
