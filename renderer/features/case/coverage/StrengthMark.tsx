import type { Strength } from '../../../../shared/domain/coverage.ts';
import { actionFieldTexts } from '../../../../shared/text/fields/actions.ts';

const bars: Readonly<Record<Strength, number>> = { stark: 3, medel: 2, svag: 1 };

/** Three, two or one of three bars, and the word. */
export function StrengthMark({ strength }: { strength: Strength }) {
  return (
    <span className={`coverage-strength coverage-strength--${strength}`}>
      <svg viewBox="0 0 16 16" width="1em" height="1em" aria-hidden>
        {[0, 1, 2].map((bar) => (
          <rect
            key={bar}
            x={1.5 + bar * 5}
            y={10 - bar * 4}
            width="3.5"
            height={5 + bar * 4}
            fill={bar < bars[strength] ? 'currentColor' : 'none'}
            stroke="currentColor"
          />
        ))}
      </svg>
      <span className="coverage-word">{strengthNames[strength]}</span>
    </span>
  );
}

export const strengthNames: Readonly<Record<Strength, string>> = actionFieldTexts.strength.codes;
