import type { SimilarCase } from '../../../../shared/api/similar-cases.ts';
import { whyAgainText } from '../../../../shared/text/rooms/why-again.ts';

type Told = NonNullable<SimilarCase['told']>;
type Tried = Told['actions'][number];
type Judged = NonNullable<Tried['effect']> | Told['helped'];

/** An effect by its code, for a shape, and in words. */
export interface EffectWords {
  readonly helped: Judged;
  readonly words: string;
}

/** Whether an earlier action helped: what was found, the day ahead (local date) when it is measured, or that nobody looked. */
export function effectOfAction(tried: Tried, today: string): EffectWords {
  const { effect, followedUpOn } = tried;
  if (effect !== null)
    return { helped: effect, words: whyAgainText.effectOn(whyAgainText.effects[effect], followedUpOn) };
  const ahead = measuredAhead(tried, today);
  return ahead === null ? notFollowedUp : { helped: 'for-tidigt', words: whyAgainText.measuredOn(ahead) };
}

/** The same of a whole case, or null of one without actions. */
export function effectOfCase(
  { helped, followedUp, actions, moreActions }: Told,
  today: string,
): EffectWords | null {
  const count = actions.length + moreActions;
  if (count === 0) return null;
  if (helped !== 'ej-foljt-upp') return { helped, words: whyAgainText.helped(helped, followedUp, count) };
  const [next] = actions.flatMap((tried) => measuredAhead(tried, today) ?? []).toSorted();
  return next === undefined ? notFollowedUp : { helped: 'for-tidigt', words: whyAgainText.measuredOn(next) };
}

const notFollowedUp: EffectWords = { helped: 'ej-foljt-upp', words: whyAgainText.notFollowedUp };

function measuredAhead({ measureOn, state }: Tried, today: string): string | null {
  return measureOn !== null && measureOn >= today && state !== 'avbruten' ? measureOn : null;
}
