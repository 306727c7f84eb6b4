import { earliest } from '../../../domain/calendar-dates.ts';
import type { LexSarahFacts } from '../parts.ts';
import type { Lagrum } from '../parts/registration.ts';
import type { Act } from './acts.ts';
import type { StatutoryDuty } from './provision-key.ts';
import { lss } from './lss.ts';
import { sol2001 } from './sol-2001.ts';
import { sol2025 } from './sol-2025.ts';

/** The day the act of 2025 took over: SFS 2025:400 (verbatim, checked 2026-11-22). */
export const newActFrom = '2025-07-01';

/**
 * The social services act under which a duty of this case is performed: by the date of the duty, which for report and
 * investigation is when the report was made, for the notification when it is sent (domain decision 2). The new act has no
 * transitional rule. A duty without a date yet is performed under the act in force. The user's own choice goes first.
 */
export function solEdition(duty: StatutoryDuty, facts: LexSarahFacts): Act {
  const chosen = facts.registration.edition;
  if (chosen) return chosen === 'sol-2001' ? sol2001 : sol2025;
  return editionByDate(duty, facts);
}

/** The act the date of the duty gives, whatever the user has chosen. */
export function editionByDate(duty: StatutoryDuty, facts: LexSarahFacts): Act {
  const date = duty === 'notify' ? notifiedOn(facts) : reportedOn(facts);
  return date !== null && date < newActFrom ? sol2001 : sol2025;
}

/** True when the user's choice gives some duty of the case another act than its date does. */
export function isAgainstDates(facts: LexSarahFacts): boolean {
  return datedDuties.some((duty) => solEdition(duty, facts) !== editionByDate(duty, facts));
}

/** Report and notification each have a date of their own; every other duty follows the report. */
const datedDuties: readonly StatutoryDuty[] = ['investigate', 'notify'];

/** The acts of the case's lagrum for a duty. A case without lagrum gets both: nothing is left out that may apply. */
export function actsFor(duty: StatutoryDuty, facts: LexSarahFacts): readonly Act[] {
  const lagrum = lagrumOf(facts);
  const acts = [
    ...(lagrum.includes('SoL') ? [solEdition(duty, facts)] : []),
    ...(lagrum.includes('LSS') ? [lss] : []),
  ];
  const having = acts.filter((act) => act.duties[duty]);
  return having.length > 0 ? having : [solEdition(duty, facts)];
}

export const hasLagrum = (facts: LexSarahFacts): boolean => (facts.registration.lagrum ?? []).length > 0;

/** True when the event lies before the new act although the duty is performed under it. */
export function isOlderEvent(facts: LexSarahFacts): boolean {
  const happened = facts.event.startsAt?.date ?? facts.event.discoveredAt?.date;
  return happened !== undefined && happened < newActFrom;
}

function lagrumOf(facts: LexSarahFacts): readonly Lagrum[] {
  return hasLagrum(facts) ? (facts.registration.lagrum ?? []) : ['SoL', 'LSS'];
}

function reportedOn(facts: LexSarahFacts): string | null {
  return earliest(facts.reports.map((report) => report.reportedAt?.date ?? report.receivedOn));
}

function notifiedOn(facts: LexSarahFacts): string | null {
  return facts.notification.sentOn ?? facts.notification.date ?? null;
}
