import type { Finding } from '../../../../shared/domain/finding.ts';
import { passedText } from '../../../../shared/text/rooms/passed-findings.ts';
import { isSameFinding, useUnsentReasons } from '../../../client/unsent-reasons.ts';
import { useOpenCase, type OpenCase } from '../case-context.ts';
import { OwnReason } from './OwnReason.tsx';
import './passed.css';

/**
 * Reasons that are typed and not sent, of findings whose form is not shown: in another step, mended, or passed by from another
 * window meanwhile, whose reason stands beside. Nothing typed goes without a word.
 */
export function UnsentReasons({ shown }: { readonly shown: readonly Finding[] }) {
  const open = useOpenCase();
  const { view, regime, goTo } = open;
  const isShown = (one: Finding): boolean => shown.some((other) => isSameFinding(other, one));
  const left = useUnsentReasons(view.id).filter(({ finding }) => !isShown(finding));
  if (left.length === 0) return null;
  return (
    <section role="status" aria-label={passedText.unsentTitle}>
      <h3>{passedText.unsentTitle}</h3>
      <ul className="passed-list">
        {left.map(({ finding }) => (
          <li key={`${finding.code} ${finding.field} ${JSON.stringify(finding.values)}`}>
            <button type="button" className="passed-title" onClick={() => goTo(finding.field)}>
              <strong>{regime.text.finding(finding).title}</strong>
            </button>
            <OwnReason finding={finding} told={whyHere(open, finding)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function whyHere({ findings, passed }: OpenCase, finding: Finding): string {
  const standing = passed.find((one) => isSameFinding(one.finding, finding));
  if (standing) return passedText.passedMeanwhile(standing.pass.by, standing.pass.reason);
  const isAsked = findings.some((one) => isSameFinding(one, finding));
  return isAsked ? passedText.askedElsewhere : passedText.askedNoMore;
}
