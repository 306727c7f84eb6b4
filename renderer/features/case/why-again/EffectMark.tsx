import { Clock, Equal, HelpCircle, TrendingUp, X, type LucideIcon } from 'lucide-react';
import type { EffectJudgement, SimilarEffect } from '../../../../shared/domain/similarity.ts';
import { whyAgainText } from '../../../../shared/text/rooms/why-again.ts';

type Judged = EffectJudgement | SimilarEffect;

const icons: Readonly<Record<Judged, LucideIcon>> = {
  ja: TrendingUp,
  delvis: Equal,
  nej: X,
  'for-tidigt': Clock,
  'ej-foljt-upp': HelpCircle,
};

interface EffectMarkProps {
  readonly helped: Judged;
  /** Local date of the follow-up. */
  readonly on?: string | null;
  /** Of one action; otherwise of all actions of a case. */
  readonly isOfAction?: boolean;
}

/** Whether it helped, as a shape and in words. */
export function EffectMark({ helped, on = null, isOfAction = false }: EffectMarkProps) {
  const Icon = icons[helped];
  return (
    <span className="again-mark" data-effect={helped}>
      <Icon aria-hidden size="1rem" strokeWidth={1.75} />
      {isOfAction ? whyAgainText.effectOn(ofAction(helped), on) : ofCase(helped)}
    </span>
  );
}

const ofAction = (helped: Judged): string =>
  helped === 'ej-foljt-upp' ? whyAgainText.notFollowedUp : whyAgainText.effects[helped];

const ofCase = (helped: Judged): string =>
  helped === 'for-tidigt' ? whyAgainText.effects[helped] : whyAgainText.helped[helped];
