import { StatusMark, wordsOf, type Status } from '../marks/StatusMark.tsx';
import './step-nav.css';

export interface Step {
  readonly id: string;
  readonly label: string;
  readonly status: Status;
  readonly href: string;
  readonly isCurrent: boolean;
  /** Called instead of following `href`. */
  readonly onOpen?: (() => void) | undefined;
}

export interface StepNavProps {
  /** Name of the list, e.g. "Steg i ärendet". */
  label: string;
  steps: readonly Step[];
}

/** The task list of a case: every step with how far it has come. */
export function StepNav({ label, steps }: StepNavProps) {
  return (
    <nav aria-label={label}>
      <ol className="ui-steps">
        {steps.map((step) => (
          <li key={step.id}>
            <a
              className="ui-step"
              href={step.href}
              data-status={step.status.kind}
              aria-current={step.isCurrent ? 'step' : undefined}
              onClick={(event) => {
                if (step.onOpen === undefined) return;
                event.preventDefault();
                step.onOpen();
              }}
            >
              <StatusMark status={step.status} isShapeOnly />
              <span className="ui-step-label">{step.label}</span>
              {isTelling(step.status) && (
                <span className="ui-step-words" aria-hidden>
                  {step.status.kind === 'gaps' ? step.status.count : wordsOf(step.status)}
                </span>
              )}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The shapes of what is done and what is not begun say enough to the eye; a screen reader always hears the words. */
function isTelling(status: Status): boolean {
  return status.kind === 'gaps' || status.kind === 'ongoing';
}
