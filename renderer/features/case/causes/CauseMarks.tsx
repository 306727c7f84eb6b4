import type { Cause } from '../../../../shared/domain/causes.ts';
import { causesText } from '../../../../shared/text/rooms/causes.ts';
import { Badge } from '../../../ui/marks/Badge.tsx';
import type { CausesOfCase } from './use-causes.ts';

interface CauseMarksProps {
  readonly cause: Cause;
  readonly found: CausesOfCase;
}

/** What is worth seeing of a cause without opening it. */
export function CauseMarks({ cause, found }: CauseMarksProps) {
  return marksOf(cause, found).map((text) => <Badge key={text}>{text}</Badge>);
}

export function marksOf(cause: Cause, { graph, tops, uncovered }: CausesOfCase): readonly string[] {
  const effects = (cause.leadsTo ?? []).filter((id) => graph.causes.has(id) || graph.deviations.has(id));
  return [
    ...(tops.has(cause.id) ? [topMark(cause, uncovered)] : []),
    ...(cause.stopReason?.trim() ? [causesText.marks.stopped] : []),
    ...(effects.length > 1 ? [causesText.marks.shared(effects.length)] : []),
  ];
}

/** What nothing explains further is a root cause first when it lies in the system, or somebody has said why one stops there. */
function topMark(cause: Cause, uncovered: ReadonlySet<string>): string {
  if (cause.level !== 'system' && !cause.stopReason?.trim()) return causesText.marks.unexplained;
  return uncovered.has(cause.id) ? causesText.marks.uncovered : causesText.marks.top;
}
