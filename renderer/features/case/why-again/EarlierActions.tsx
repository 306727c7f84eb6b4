import type { SimilarCase } from '../../../../shared/api/similar-cases.ts';
import { actionFieldTexts } from '../../../../shared/text/fields/actions.ts';
import { whyAgainText } from '../../../../shared/text/rooms/why-again.ts';
import { StrengthMark } from '../coverage/StrengthMark.tsx';
import { DoneMark } from './DoneMark.tsx';
import { EarlierText } from './EarlierText.tsx';
import { EffectMark } from './EffectMark.tsx';

/** What was done in an earlier case: how strong, whether carried out, whether it helped. */
export function EarlierActions({ told }: { told: NonNullable<SimilarCase['told']> }) {
  return (
    <section className="again-part">
      <h4>{whyAgainText.actions}</h4>
      {told.actions.length === 0 && <p className="muted">{whyAgainText.noActions}</p>}
      <ul>
        {told.actions.map(({ label, text, strength, state, doneOn, effect, followedUpOn }) => (
          <li key={label}>
            <EarlierText text={text} />
            <p className="again-marks">
              {strength && (
                <span>
                  <span className="visually-hidden">{actionFieldTexts.strength.label}: </span>
                  <StrengthMark strength={strength} />
                </span>
              )}
              <DoneMark state={state} doneOn={doneOn} />
              <EffectMark
                helped={effect ?? 'ej-foljt-upp'}
                words={
                  effect === null
                    ? whyAgainText.notFollowedUp
                    : whyAgainText.effectOn(whyAgainText.effects[effect], followedUpOn)
                }
              />
            </p>
          </li>
        ))}
      </ul>
      {told.moreActions > 0 && <p className="muted">{whyAgainText.moreThere(told.moreActions)}</p>}
    </section>
  );
}
