import type { CauseLevel } from '../../../shared/domain/causes.ts';
import { uiText } from '../../../shared/text/ui-text.ts';
import './marks.css';

export interface LevelMarkProps {
  level: CauseLevel;
  /** Shape alone, for narrow columns; the name stays for screen readers. */
  isShapeOnly?: boolean | undefined;
}

/** The three levels of cause: circle, square, hexagon, each in its own colour. */
export function LevelMark({ level, isShapeOnly }: LevelMarkProps) {
  return (
    <span className={`ui-level ui-level--${level}`}>
      <svg viewBox="0 0 16 16" width="1em" height="1em" aria-hidden>
        <LevelShape level={level} />
      </svg>
      <span className={isShapeOnly === true ? 'visually-hidden' : undefined}>{uiText.levels[level]}</span>
    </span>
  );
}

/** The shape alone in a 16 by 16 box, for drawings. Takes `currentColor`. */
function LevelShape({ level }: { level: CauseLevel }) {
  if (level === 'individ') return <circle cx="8" cy="8" r="6.5" fill="currentColor" />;
  if (level === 'enhet') return <rect x="2" y="2" width="12" height="12" rx="1" fill="currentColor" />;
  return <path d="M8 .8 14.4 4.4v7.2L8 15.2 1.6 11.6V4.4z" fill="currentColor" />;
}
