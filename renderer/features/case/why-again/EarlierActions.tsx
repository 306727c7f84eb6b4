import type { SimilarCase } from '../../../../shared/api/similar-cases.ts';
import { actionFieldTexts } from '../../../../shared/text/fields/actions.ts';
import { whyAgainText } from '../../../../shared/text/rooms/why-again.ts';
import { useOpenCase } from '../case-context.ts';
import { StrengthMark } from '../coverage/StrengthMark.tsx';
import { DoneMark } from './DoneMark.tsx';
import { EarlierText } from './EarlierText.tsx';
import { effectOfAction } from './effect-words.ts';
import { EffectMark } from './EffectMark.tsx';

/** What was done in an earlier case: how strong, whether carried out, whether it helped. */
export function EarlierActions({ told }: { told: NonNullable<SimilarCase['told']> }) {
  const { today } = useOpenCase();
  return (
    <section className="again-part">
      <h4>{whyAgainText.actions}</h4>
      {told.actions.length === 0 && <p className="muted">{whyAgainText.noActions}</p>}
      <ul>
        {told.actions.map((tried) => (
          <li key={tried.label}>
            <EarlierText text={tried.text} />
            <p className="again-marks">
              {tried.strength && (
                <span>
                  <span className="visually-hidden">{actionFieldTexts.strength.label}: </span>
                  <StrengthMark strength={tried.strength} />
                </span>
              )}
              <DoneMark state={tried.state} doneOn={tried.doneOn} />
              <EffectMark {...effectOfAction(tried, today)} />
            </p>
          </li>
        ))}
      </ul>
      {told.moreActions > 0 && <p className="muted">{whyAgainText.moreThere(told.moreActions)}</p>}
    </section>
  );
}
