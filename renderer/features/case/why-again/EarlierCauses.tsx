import type { SimilarCase } from '../../../../shared/api/similar-cases.ts';
import { areaNames } from '../../../../shared/text/levels-and-areas.ts';
import { whyAgainText } from '../../../../shared/text/rooms/why-again.ts';
import { LevelMark } from '../../../ui/marks/LevelMark.tsx';
import { EarlierText } from './EarlierText.tsx';

/** The deepest causes of an earlier case, each with its level and area. */
export function EarlierCauses({ told }: { told: NonNullable<SimilarCase['told']> }) {
  return (
    <section className="again-part">
      <h4>{whyAgainText.causes}</h4>
      {told.causes.length === 0 && <p className="muted">{whyAgainText.noCauses}</p>}
      <ul>
        {told.causes.map(({ label, text, level, area }) => (
          <li key={label}>
            <EarlierText text={text} />
            <p className="again-marks">
              {level && <LevelMark level={level} />}
              {area && <span>{areaNames[area]}</span>}
            </p>
          </li>
        ))}
      </ul>
      {told.moreCauses > 0 && <p className="muted">{whyAgainText.moreThere(told.moreCauses)}</p>}
    </section>
  );
}
