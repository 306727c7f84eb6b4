import { caseRoomText } from '../../../shared/text/rooms/case-room.ts';
import { Disclosure } from '../../ui/layout/Disclosure.tsx';
import { useOpenCase } from './case-context.ts';

/** The law that applies to this case's dates, each text with how sure it is and when it was checked. */
export function LawPanel({ stepId }: { stepId: string }) {
  const { regime, facts } = useOpenCase();
  const texts = regime.lawFor(facts, stepId);
  if (texts.length === 0) return null;
  return (
    <Disclosure title={caseRoomText.law} headingLevel={3}>
      <dl className="reviewer-law">
        {texts.map((law) => (
          <div key={`${law.provision.text} ${law.summary}`}>
            <dt>{law.provision.text}</dt>
            <dd>
              {law.summary}
              <small>
                {caseRoomText.certainty[law.provision.certainty]} · {caseRoomText.checkedOn(law.checkedOn)} ·{' '}
                {law.source}
              </small>
            </dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
