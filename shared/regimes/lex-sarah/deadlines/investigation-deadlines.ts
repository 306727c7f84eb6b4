import { addDays, earliest } from '../../../domain/calendar-dates.ts';
import type { Deadline, RuleSettings } from '../../regime.ts';
import type { LexSarahFacts } from '../parts.ts';
import { deadline } from './deadline.ts';

/**
 * The local target of the investigation. No act sets a number of days, only "genast" and "utan dröjsmål" (SoL 27 kap. 5 §,
 * LSS 24 e §, verbatim, checked 2026-11-22): the date is the case's own or counted from the local setting.
 */
export function investigationDeadlines(facts: LexSarahFacts, settings: RuleSettings): readonly Deadline[] {
  const { registration, decision, directDecision } = facts;
  const decidedOn = directDecision.decidedOn ?? decision.decidedOn;
  const field =
    facts.initialAssessment.route === 'direktbeslut' ? 'directDecision.decidedOn' : 'decision.decidedOn';
  const date = registration.targetOn ?? targetOf(facts, settings);
  return deadline({ kind: 'utredning-mal', date, field, metOn: decidedOn, basis: 'local' });
}

/** What others answer: those who read the draft, and the private provider (SoL 27 kap. 4 §, verbatim). */
export function answerDeadlines({
  communications,
  providerInvestigation: provider,
}: LexSarahFacts): readonly Deadline[] {
  return [
    ...communications
      .filter(({ declined }) => declined !== true)
      .flatMap(({ label, answerDueOn, answeredOn }) =>
        deadline({
          kind: 'kommunicering',
          date: answerDueOn,
          field: `communications/${label}.answeredOn`,
          metOn: answeredOn,
          label,
        }),
      ),
    ...deadline({
      kind: 'utforarens-utredning',
      date: provider.dueOn,
      field: 'providerInvestigation.receivedOn',
      metOn: provider.receivedOn,
    }),
  ];
}

function targetOf(
  { reports }: LexSarahFacts,
  { investigationTargetDays: days }: RuleSettings,
): string | undefined {
  const received = earliest(reports.map(({ receivedOn }) => receivedOn));
  return received === null || days === undefined ? undefined : addDays(received, days);
}
