import type { RecordView } from '../../../../shared/api/cases.ts';
import { Badge } from '../../../ui/marks/Badge.tsx';
import { useOpenCase } from '../case-context.ts';

/** Whether a barrier held, in the head of its folded card. */
export function BarrierState({ record }: { readonly record: RecordView }) {
  const { regime } = useOpenCase();
  const state = record.fields['state']?.value;
  const words = regime.text.fields['barriers.state']?.codes?.[typeof state === 'string' ? state : ''];
  return words === undefined ? null : <Badge>{words}</Badge>;
}
