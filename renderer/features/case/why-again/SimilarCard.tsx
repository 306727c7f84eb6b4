import { ArrowUpRight, Check, Clock, Link2, Lock } from 'lucide-react';
import { useState } from 'react';
import type { SimilarCase } from '../../../../shared/api/similar-cases.ts';
import { caseRoomText } from '../../../../shared/text/rooms/case-room.ts';
import { errorSentence } from '../../../../shared/text/errors.ts';
import { whyAgainText } from '../../../../shared/text/rooms/why-again.ts';
import { failureOf } from '../../../client/api.ts';
import { Button } from '../../../ui/actions/Button.tsx';
import { useToast } from '../../../ui/feedback/toast-context.ts';
import { Disclosure } from '../../../ui/layout/Disclosure.tsx';
import { Badge } from '../../../ui/marks/Badge.tsx';
import { isFrozen, useOpenCase, type OpenCase } from '../case-context.ts';
import { EarlierActions } from './EarlierActions.tsx';
import { EarlierCauses } from './EarlierCauses.tsx';
import { effectOfCase } from './effect-words.ts';
import { EffectMark } from './EffectMark.tsx';
import { linkSimilar, linkTo, type Searched } from './link-similar.ts';
import { areaLabels, typeLabels } from './own-grounds.ts';

interface SimilarCardProps {
  readonly found: SimilarCase;
  readonly searched: Searched;
}

/** One earlier case: why it is here, and unfolded its causes and what was tried. */
export function SimilarCard({ found, searched }: SimilarCardProps) {
  const open = useOpenCase();
  const { told } = found;
  const effect = told && effectOfCase(told, open.today);
  const title = `${found.reference} · ${found.heading || caseRoomText.noHeading}`;
  return (
    <li className="again-card" aria-label={found.reference}>
      <p className="again-meta">
        <Meta found={found} />
        {groundsOf(open, found).map((words) => (
          <Badge key={words} tone="accent">
            {words}
          </Badge>
        ))}
      </p>
      {told ? (
        <Disclosure title={title} headingLevel={3}>
          <EarlierCauses told={told} />
          <EarlierActions told={told} />
        </Disclosure>
      ) : (
        <>
          <h3>{title}</h3>
          <p className="again-withheld">
            <Lock aria-hidden size="1rem" strokeWidth={1.75} />
            {whyAgainText.withheld}
          </p>
        </>
      )}
      {told && (
        <p className="again-grounds">
          {effect ? <EffectMark {...effect} /> : <span className="muted">{whyAgainText.noMeasures}</span>}
        </p>
      )}
      <div className="again-ways">
        <LinkWay found={found} searched={searched} />
        <a href={`#/arende/${found.id}`}>
          {whyAgainText.open(found.reference)}
          <ArrowUpRight aria-hidden size="1rem" strokeWidth={1.75} />
        </a>
      </div>
    </li>
  );
}

function Meta({ found: { told } }: { found: SimilarCase }) {
  const { regime, facts } = useOpenCase();
  if (!told) return null;
  const own = regime.summarise(facts).receivedOn;
  const isLater = own !== null && told.receivedOn !== null && told.receivedOn > own;
  const degree = told.degree === null ? null : (regime.text.degrees[told.degree] ?? null);
  const received = told.receivedOn === null ? null : whyAgainText.received(told.receivedOn);
  return (
    <>
      <span>{[received, told.unit, degree].filter((words) => words !== null).join(' · ')}</span>
      {isLater && (
        <Badge tone="plain" icon={Clock}>
          {whyAgainText.later}
        </Badge>
      )}
    </>
  );
}

/** Linked already, or the button that links it. */
function LinkWay({ found, searched }: SimilarCardProps) {
  const open = useOpenCase();
  const tell = useToast();
  const [isPending, setPending] = useState(false);
  const linked = linkTo(open, found);
  if (linked)
    return (
      <>
        <Badge tone="good" icon={Check}>
          {whyAgainText.linked(linked.label)}
        </Badge>
        <Button size="small" variant="quiet" onPress={() => open.goTo(`similarEvents/${linked.label}`)}>
          {whyAgainText.toLinked(linked.label)}
        </Button>
      </>
    );
  const link = async (): Promise<void> => {
    setPending(true);
    try {
      const { record, filled } = await linkSimilar(open, found, searched);
      const text = whyAgainText.linkedToast(found.reference, record.label, filled);
      tell({ text });
    } catch (error) {
      tell({ text: whyAgainText.notLinked(errorSentence(failureOf(error))), tone: 'problem' });
    }
    setPending(false);
  };
  return (
    <Button
      size="small"
      icon={Link2}
      isPending={isPending}
      isDisabled={isFrozen(open, 'similarEvents')}
      ariaLabel={whyAgainText.linkFor(found.reference)}
      onPress={() => void link()}
    >
      {whyAgainText.link}
    </Button>
  );
}

function groundsOf(open: OpenCase, { grounds, told }: SimilarCase): readonly string[] {
  const shared = { type: typeLabels(open, told?.types ?? []), area: areaLabels(told?.areas ?? []) };
  return grounds.map((ground) => {
    const what = ground === 'type' || ground === 'area' ? shared[ground] : [];
    return whyAgainText.groundWith(whyAgainText.grounds[ground], what);
  });
}
