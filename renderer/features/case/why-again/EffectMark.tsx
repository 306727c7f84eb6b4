import { Clock, Equal, HelpCircle, TrendingUp, X, type LucideIcon } from 'lucide-react';
import type { EffectJudgement, SimilarEffect } from '../../../../shared/domain/similarity.ts';

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
  readonly words: string;
}

/** Whether something helped, as a shape and in words. */
export function EffectMark({ helped, words }: EffectMarkProps) {
  const Icon = icons[helped];
  return (
    <span className="again-mark" data-effect={helped}>
      <Icon aria-hidden size="1rem" strokeWidth={1.75} />
      {words}
    </span>
  );
}
