import { useEffect, useState, type RefObject } from 'react';
import type { Coverage } from '../../../../shared/domain/coverage.ts';
import { coverageText } from '../../../../shared/text/rooms/coverage.ts';
import { strengthNames } from './StrengthMark.tsx';

interface CellWordsProps {
  readonly coverage: Coverage;
  readonly place: RefObject<HTMLElement | null>;
}

/**
 * The whole text of the action and the cause that is pointed at or has the focus, below a map that has room for marks only.
 * What is drawn in the map has it in its own name already.
 */
export function CellWords({ coverage, place }: CellWordsProps) {
  const cell = useCellAtHand(place);
  const [actionId, causeId] = cell?.split(' ') ?? [];
  const action = coverage.columns.find((one) => one.action.id === actionId)?.action;
  const cause = coverage.rows.find((one) => one.cause.id === causeId)?.cause;
  return (
    <div className="coverage-at-hand" aria-hidden>
      {!action && !cause && <p className="muted">{coverageText.atHand}</p>}
      {cause && <Words label={cause.label} text={cause.text} />}
      {action && (
        <Words
          label={action.label}
          text={action.text}
          more={action.strength ? strengthNames[action.strength] : coverageText.noStrength}
        />
      )}
    </div>
  );
}

interface WordsProps {
  readonly label: string;
  readonly text: string | undefined;
  readonly more?: string;
}

function Words({ label, text, more }: WordsProps) {
  return (
    <p>
      <strong>{label}</strong> {text?.trim() ? text : coverageText.noText}
      {more !== undefined && <span className="muted"> ({more})</span>}
    </p>
  );
}

/** The `data-cell` of the box or head last pointed at or stepped to. */
function useCellAtHand(place: RefObject<HTMLElement | null>): string | null {
  const [cell, setCell] = useState<string | null>(null);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const look = ({ target }: Event): void => {
      const at = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;
      if (at?.dataset['cell'] !== undefined) setCell(at.dataset['cell']);
    };
    // Not pointerover: a map that scrolls under a pointer at rest, by keyboard, is not pointed at.
    element.addEventListener('pointermove', look);
    element.addEventListener('focusin', look);
    return () => {
      element.removeEventListener('pointermove', look);
      element.removeEventListener('focusin', look);
    };
  }, [place]);
  return cell;
}
