import type { Finding } from '../../../shared/domain/finding.ts';
import type { Regime } from '../../../shared/regimes/regime.ts';
import { documentsRoomText } from '../../../shared/text/rooms/documents-room.ts';
import { findingPlace } from './finding-place.ts';

interface BlockerListProps {
  readonly regime: Regime;
  readonly findings: readonly Finding[];
  readonly onField: (field: string) => void;
}

/** What hinders klarmarkering: where each is mended, and whether a reason may do instead. */
export function BlockerList({ regime, findings, onField }: BlockerListProps) {
  if (findings.length === 0) return null;
  return (
    <ul className="reviewer-findings">
      {findings.map((finding) => {
        const place = findingPlace(regime, finding);
        const words = (
          <>
            <span className="reviewer-kind">
              {finding.overridable ? documentsRoomText.mayBeReasoned : documentsRoomText.mustBeMended}
            </span>
            <strong>{regime.text.finding(finding).title}</strong>
          </>
        );
        return (
          <li key={`${finding.code} ${finding.field}`} data-blocking>
            {place === null ? (
              <div className="reviewer-finding documents-gap">{words}</div>
            ) : (
              <button type="button" className="reviewer-finding" onClick={() => onField(finding.field)}>
                {words}
                <small>{documentsRoomText.goTo(place)}</small>
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
