import type { DeadlineBasis } from '../regimes/regime.ts';
import { deadlineBasisTexts } from './app/stages.ts';
import { weekdayName } from './dates.ts';

/**
 * What must be said beside a date (domain decision 3): that a target is local and no limit of the law, who set it, and
 * the last working day before a day off. The case's own plans need no word.
 */
export function deadlineNotes(deadline: {
  readonly date: string;
  readonly basis: DeadlineBasis;
  readonly workingDay: string | null;
}): readonly string[] {
  const { date, basis, workingDay } = deadline;
  return [
    ...(basis === 'own' ? [] : [deadlineBasisTexts[basis]]),
    ...(workingDay === null
      ? []
      : [`${weekdayName(date)}, ledig dag – sista vardagen före är ${workingDay}`]),
  ];
}
