import { isBlank } from '../../../domain/blank.ts';
import { earliest } from '../../../domain/calendar-dates.ts';
import type { Deadline } from '../../regime.ts';
import { isSerious } from '../findings/case-phase.ts';
import { dutyCertainty } from '../law/provision.ts';
import type { LexSarahFacts } from '../parts.ts';
import { isPrivate, onShortTrack } from '../track.ts';
import { deadline } from './deadline.ts';

/**
 * The notification is due "snarast": SoL 27 kap. 6 §, LSS 24 f § (verbatim, checked 2026-11-22). That is no number of days:
 * the clock stands on the day the event was known to be serious, and is late from the next. The sending stops it, and so
 * does a written decision not to notify, unless a serious degree has been decided or proposed: that one leaves no choice.
 */
export function notificationDeadline(facts: LexSarahFacts): readonly Deadline[] {
  if (onShortTrack(facts) || isPrivate(facts)) return [];
  const date = knownSince(facts);
  if (date === null) return [];
  return deadline({
    kind: 'anmalan',
    date,
    field: nextField(facts),
    metOn: facts.notification.sentOn ?? decidedAgainstOn(facts),
    basis: 'statutory',
    certainty: dutyCertainty('notify', facts),
    anyDay: true,
  });
}

/** Local date since which somebody has known that it is to be notified; null when nobody says so. */
function knownSince(facts: LexSarahFacts): string | null {
  const { initialAssessment: initial, decision, notificationDecision: chosen, notification } = facts;
  const meant = chosen.notify === true || notification.sentOn !== undefined;
  const milder = decision.degree !== undefined && !isSerious(decision.degree);
  if (milder && !meant) return null;
  const obvious = initial.obviouslySerious === true;
  if (!obvious && !meant && !hasSeriousDegree(facts)) return null;
  if (obvious && initial.assessedOn !== undefined) return initial.assessedOn;
  const latest = facts.reports
    .flatMap(({ receivedOn }) => receivedOn ?? [])
    .toSorted()
    .at(-1);
  if (obvious) return latest ?? null;
  const decisions = [
    ...(isSerious(decision.proposedDegree) ? [decision.proposedOn] : []),
    ...(isSerious(decision.degree) ? [decision.decidedOn] : []),
    ...(chosen.notify === true ? [chosen.decidedOn] : []),
    notification.sentOn,
  ];
  return earliest(decisions) ?? latest ?? null;
}

function hasSeriousDegree({ decision }: LexSarahFacts): boolean {
  return isSerious(decision.degree ?? decision.proposedDegree);
}

function decidedAgainstOn(facts: LexSarahFacts): string | undefined {
  const { notify, reasons, decidedOn } = facts.notificationDecision;
  if (notify !== false || isBlank(reasons) || hasSeriousDegree(facts)) return undefined;
  return decidedOn;
}

/** The field that is still to be filled in for the clock to stop. */
function nextField(facts: LexSarahFacts): string {
  const { notify, reasons } = facts.notificationDecision;
  if (notify === true || facts.notification.sentOn !== undefined) return 'notification.sentOn';
  if (notify === undefined || hasSeriousDegree(facts)) return 'notificationDecision.notify';
  return isBlank(reasons) ? 'notificationDecision.reasons' : 'notificationDecision.decidedOn';
}
