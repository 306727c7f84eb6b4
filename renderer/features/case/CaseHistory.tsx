import { useQuery } from '@tanstack/react-query';
import type { CaseHistory as History } from '../../../shared/api/cases.ts';
import type { Regime } from '../../../shared/regimes/regime.ts';
import { formatInstant } from '../../../shared/text/dates.ts';
import { caseHistoryText } from '../../../shared/text/rooms/case-history.ts';
import { call } from '../../client/api.ts';
import { keys } from '../../client/query-client.ts';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { Disclosure } from '../../ui/layout/Disclosure.tsx';
import { useOpenCase } from './case-context.ts';
import { KeptList } from './KeptList.tsx';
import { RemovedList } from './RemovedList.tsx';

/** Where the reports of an emptied case went, what was taken out, what has been klarmarkerat, and the reasons stated for corrections and overrides. */
export function CaseHistory() {
  const { view, regime } = useOpenCase();
  const { data } = useQuery({
    // A correction changes the view, and with it the reasons.
    queryKey: [...keys.case(view.id), 'history'],
    queryFn: () => call('cases.history', { caseId: view.id }),
    staleTime: 0,
  });
  if (!data) return null;
  return (
    <>
      {data.joinedTo && (
        <Notice tone="info" title={caseHistoryText.joinedTitle}>
          <a href={`#/arende/${data.joinedTo.id}`}>{caseHistoryText.joinedTo(data.joinedTo.reference)}</a>
        </Notice>
      )}
      {data.removed.length > 0 && <RemovedList removed={data.removed} />}
      {data.kept.length > 0 && <KeptList kept={data.kept} />}
      {data.reasons.length > 0 && (
        <Disclosure title={caseHistoryText.reasons(data.reasons.length)}>
          <ul className="case-reasons">
            {data.reasons.map((one) => (
              <li key={`${one.at} ${one.label} ${one.subject} ${one.place}`}>
                <small>
                  {formatInstant(one.at)} · {one.userName} · {subjectOf(regime, one)}
                </small>
                <p>{one.reason}</p>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

function subjectOf({ text }: Regime, reason: History['reasons'][number]): string {
  const { kind, part, label, subject, findings } = reason;
  if (kind === 'decision-override')
    return caseHistoryText.passedBy(
      subject,
      findings.map((finding) => text.finding(finding).title),
    );
  const field = part === null ? undefined : text.fields[`${part}.${subject}`]?.label;
  return [label, field ?? text.parts[subject]?.title ?? subject].filter(Boolean).join(' ');
}
