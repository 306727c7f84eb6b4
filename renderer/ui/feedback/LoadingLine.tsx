import { uiText } from '../../../shared/text/ui-text.ts';
import './loading-line.css';

export interface LoadingLineProps {
  /** What is on its way or under way. Default "Hämtar …". */
  label?: string | undefined;
  /** From 0 to 1 where it is known, otherwise the line moves without promising anything. */
  progress?: number | undefined;
}

/** A thin line and a word while something is fetched or done. Shows after a moment, so that quick answers do not flicker. */
export function LoadingLine({ label = uiText.loading, progress }: LoadingLineProps) {
  const percent = progress === undefined ? undefined : Math.round(progress * 100);
  return (
    <div className="ui-loading" data-moving={percent === undefined || undefined}>
      <span>{label}</span>
      <div
        className="ui-loading-track"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
      >
        <span style={percent === undefined ? undefined : { width: `${percent}%` }} />
      </div>
    </div>
  );
}
