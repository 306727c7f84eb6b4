import type { RecordView } from '../../../shared/api/cases.ts';
import { isSupplement, takesSupplements } from '../../../shared/domain/freezing.ts';
import { caseRoomText } from '../../../shared/text/rooms/case-room.ts';
import { localDateOf } from '../../client/clock.ts';
import { useOpenCase } from './case-context.ts';
import './supplement.css';

/** On a record that came after the decision: that it did, and when (domain decision 7). */
export function SupplementMark({ record }: { readonly record: RecordView }) {
  const { view, regime } = useOpenCase();
  const part = regime.parts[record.part];
  if (!part || record.supplementAt === null || !isSupplement(part, { case: view, record })) return null;
  return (
    <span className="case-record-supplement">
      {caseRoomText.supplement(localDateOf(new Date(record.supplementAt)))}
    </span>
  );
}

interface SupplementHintProps {
  readonly collection: string;
  /** Where the buttons are many: in few words. */
  readonly isShort?: boolean;
}

/** By what adds to a collection, once the decision is fixed: what an addition becomes. */
export function SupplementHint({ collection, isShort = false }: SupplementHintProps) {
  const { view, regime } = useOpenCase();
  const part = regime.parts[collection];
  if (view.decidedAt === null || !part || !takesSupplements(part)) return null;
  const words = isShort ? caseRoomText.isSupplement : caseRoomText.becomesSupplement;
  return <p className="case-supplement-hint">{words}</p>;
}
