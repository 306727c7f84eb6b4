import type { Deadline } from '../../regime.ts';
import { twoMonthCertainty, twoMonthDue } from '../law/two-months.ts';
import type { LexSarahFacts } from '../parts.ts';
import { deadline } from './deadline.ts';

/**
 * Clocks at IVO. The utredning within two calendar months of the sending: SOSFS 2011:5 6 kap. (seen before 2025, survival
 * unverified, checked 2026-11-22). A completion is due when IVO's letter says: SoL 28 kap. 5 and 8 §§ (verbatim).
 */
export function ivoDeadlines(facts: LexSarahFacts): readonly Deadline[] {
  const { notification, completions } = facts;
  return [
    ...deadline({
      kind: 'utredning-till-ivo',
      date: twoMonthDue(facts) ?? undefined,
      field: 'notification.investigationSentOn',
      metOn: notification.investigationSentOn,
      basis: 'statutory',
      certainty: twoMonthCertainty(notification.sentOn ?? ''),
    }),
    ...completions.flatMap(({ label, dueOn, answeredOn }) =>
      deadline({
        kind: 'komplettering',
        date: dueOn,
        field: `completions/${label}.answeredOn`,
        metOn: answeredOn,
        basis: 'authority',
        label,
      }),
    ),
  ];
}
