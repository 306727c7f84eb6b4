import { CircleCheck, CircleDashed, CircleX, ClipboardCheck, type LucideIcon } from 'lucide-react';
import type { Progress } from '../../../../shared/domain/coverage.ts';

const icons: Readonly<Record<Progress, LucideIcon>> = {
  'broken-off': CircleX,
  planned: CircleDashed,
  done: CircleCheck,
  'followed-up': ClipboardCheck,
};

/** How far an action has come, as a shape; the words stand beside it. */
export function ProgressMark({ progress }: { progress: Progress }) {
  const Icon = icons[progress];
  return <Icon aria-hidden size="1rem" strokeWidth={1.75} className="coverage-progress" />;
}
