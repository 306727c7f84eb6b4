import type { RecordView } from '../../../shared/api/cases.ts';
import { caseRoomText } from '../../../shared/text/rooms/case-room.ts';

/** Severity times probability, beside the legal test and never instead of it. */
export function RiskValue({ record }: { record: RecordView }) {
  const severity = record.fields['severity']?.value;
  const probability = record.fields['probability']?.value;
  if (typeof severity !== 'number' || typeof probability !== 'number') return null;
  return (
    <p className="case-risk" role="status">
      {caseRoomText.matrix(severity * probability)}
    </p>
  );
}
