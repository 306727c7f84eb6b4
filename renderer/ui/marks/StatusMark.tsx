import { uiText } from '../../../shared/text/ui-text.ts';
import './marks.css';

/** How far a step has come. `gaps` counts what still hinders. */
export type Status =
  | { readonly kind: 'notStarted' }
  | { readonly kind: 'ongoing' }
  | { readonly kind: 'done' }
  | { readonly kind: 'gaps'; readonly count: number };

export interface StatusMarkProps {
  status: Status;
  /** Shape alone; the words stay for screen readers. */
  isShapeOnly?: boolean | undefined;
}

/** Empty ring, half-filled ring, tick, or a diamond with a number: shape and words, never colour alone. */
export function StatusMark({ status, isShapeOnly }: StatusMarkProps) {
  return (
    <span className={`ui-status ui-status--${status.kind}`}>
      <svg viewBox="0 0 16 16" width="1em" height="1em" aria-hidden>
        <Shape kind={status.kind} />
      </svg>
      <span className={isShapeOnly === true ? 'visually-hidden' : undefined}>{wordsOf(status)}</span>
    </span>
  );
}

function Shape({ kind }: { kind: Status['kind'] }) {
  if (kind === 'done')
    return (
      <>
        <circle cx="8" cy="8" r="7" fill="currentColor" />
        <path className="ui-status-tick" d="m4.6 8.3 2.3 2.3 4.5-4.9" fill="none" strokeWidth="1.8" />
      </>
    );
  if (kind === 'gaps')
    return (
      <path
        d="M8 1 15 8 8 15 1 8z"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinejoin="round"
      />
    );
  return (
    <>
      <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.6" />
      {kind === 'ongoing' && <path d="M8 1.8a6.2 6.2 0 0 1 0 12.4z" fill="currentColor" />}
    </>
  );
}

/** The status in words. */
export function wordsOf(status: Status): string {
  return status.kind === 'gaps' ? uiText.status.gaps(status.count) : uiText.status[status.kind];
}
