import type { Finding } from '../../../../shared/domain/finding.ts';
import { passedText } from '../../../../shared/text/rooms/passed-findings.ts';
import { isSameFinding, useUnsentReasons } from '../../../client/unsent-reasons.ts';
import { useOpenCase } from '../case-context.ts';
import { OwnReason } from './OwnReason.tsx';
import './passed.css';

/** Reasons that are typed and not sent, of findings that are not among those shown: nothing typed goes without a word. */
export function UnsentReasons({ shown }: { readonly shown: readonly Finding[] }) {
  const { view, regime, findings, goTo } = useOpenCase();
  const isAmong = (some: readonly Finding[], one: Finding): boolean =>
    some.some((other) => isSameFinding(other, one));
  const left = useUnsentReasons(view.id).filter(({ finding }) => !isAmong(shown, finding));
  if (left.length === 0) return null;
  return (
    <section aria-label={passedText.unsentTitle}>
      <h3>{passedText.unsentTitle}</h3>
      <ul className="passed-list">
        {left.map(({ finding }) => (
          <li key={`${finding.code} ${finding.field} ${JSON.stringify(finding.values)}`}>
            <button type="button" className="passed-title" onClick={() => goTo(finding.field)}>
              <strong>{regime.text.finding(finding).title}</strong>
            </button>
            <OwnReason
              finding={finding}
              told={isAmong(findings, finding) ? passedText.askedElsewhere : passedText.askedNoMore}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
