import { caseRoomText } from '../../../shared/text/rooms/case-room.ts';
import { lawPanelText } from '../../../shared/text/rooms/law-panel.ts';
import { Disclosure } from '../../ui/layout/Disclosure.tsx';
import { useOpenCase } from './case-context.ts';

/**
 * The law that applies to this case's dates: what each place demands in our words, with how sure that is and when it was
 * checked, and apart from that the law's own words.
 */
export function LawPanel({ stepId }: { stepId: string }) {
  const { regime, facts } = useOpenCase();
  const texts = regime.lawFor(facts, stepId);
  if (texts.length === 0) return null;
  return (
    <Disclosure title={caseRoomText.law} headingLevel={3}>
      <dl className="reviewer-law">
        {texts.map(({ provision, summary, quotes, checkedOn, source }) => (
          <div key={`${provision.text} ${summary}`}>
            <dt>{provision.text}</dt>
            <dd>
              {summary}
              <small>
                {[
                  lawPanelText.summary[provision.certainty],
                  ...(checkedOn === null ? [] : [lawPanelText.checkedOn(checkedOn)]),
                  source,
                ].join(' · ')}
              </small>
              {quotes.map(({ words, certainty }) => (
                <span key={words}>
                  <q>{words}</q>
                  <small>{caseRoomText.certainty[certainty]}</small>
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
