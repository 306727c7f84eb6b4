import { caseRoomText } from '../../../shared/text/rooms/case-room.ts';
import { StepNav } from '../../ui/layout/StepNav.tsx';
import { useOpenCase } from './case-context.ts';
import { statusOf } from './step-status.ts';

interface TaskListProps {
  readonly current: string;
  readonly onGo: (stepId: string, focus: string | null) => void;
}

/** The steps of the case with where each stands. The short track shows only its own. */
export function TaskList({ current, onGo }: TaskListProps) {
  const open = useOpenCase();
  const shown = open.regime.steps.filter((step) => step.isShown?.(open.facts) ?? true);
  return (
    <StepNav
      label={caseRoomText.steps}
      steps={shown.map((step) => ({
        id: step.id,
        label: open.regime.text.steps[step.id]?.title ?? step.id,
        status: statusOf(open, step),
        href: `#/arende/${open.view.id}/${step.id}`,
        isCurrent: step.id === current,
        onOpen: () => onGo(step.id, null),
      }))}
    />
  );
}
