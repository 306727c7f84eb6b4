import type { DatePair } from '../../../domain/analysis-rules/date-pairs.ts';
import { inquiry, notice, type DocumentId } from './code-rule.ts';

/** A pair of dates of lex Sarah (K20), and the documents a mix-up stands in the way of. No provision. */
export interface GatedDatePair extends DatePair {
  readonly gates: readonly DocumentId[];
}

const direct = ['direktbeslut', 'overlamning'] as const;
const happening = [...inquiry, ...notice, 'direktbeslut'] as const;

/**
 * The order of a case's dates (K20), besides those of the shared collections. No provision: what cannot be so points at a slip of the pen. A pair within one
 * collection is about one and the same record; a section is compared with the earliest of a collection.
 */
export const datePairs: readonly GatedDatePair[] = [
  pair('event.startsAt', 'event.endsAt', happening),
  pair('event.startsAt', 'event.discoveredAt', happening),
  pair('event.startsAt', 'reports.reportedAt', happening),
  pair('event.startsAt', 'reports.receivedOn', happening),
  pair('event.discoveredAt', 'reports.reportedAt', happening),
  pair('reports.reportedAt', 'reports.writtenDownAt', happening),
  pair('reports.reportedAt', 'reports.receivedOn', happening),
  pair('reports.receivedOn', 'reports.registeredOn', inquiry),
  pair('reports.receivedOn', 'reports.acknowledged', inquiry),
  pair('reports.receivedOn', 'registration.assignedOn', inquiry),
  pair('reports.receivedOn', 'initialAssessment.assessedOn', [...inquiry, 'direktbeslut']),
  pair('reports.receivedOn', 'directDecision.decidedOn', direct),
  pair('reports.receivedOn', 'handover.on', direct),
  pair('handover.on', 'handover.receiptOn', []),
  pair('immediateMeasures.at', 'immediateMeasures.until', inquiry),
  pair('event.startsAt', 'immediateMeasures.at', inquiry),
  pair('event.startsAt', 'persons.informed', inquiry),
  pair('event.startsAt', 'persons.heard', inquiry),
  pair('reports.receivedOn', 'decision.proposedOn', inquiry),
  pair('reports.receivedOn', 'decision.decidedOn', inquiry),
  pair('decision.proposedOn', 'decision.decidedOn', inquiry),
  pair('communications.sentOn', 'communications.answeredOn', inquiry),
  pair('communications.sentOn', 'communications.answerDueOn', inquiry),
  pair('reports.receivedOn', 'notificationDecision.decidedOn', notice),
  pair('notificationDecision.decidedOn', 'notification.sentOn', notice),
  pair('notification.date', 'notification.sentOn', notice),
  pair('event.startsAt', 'persons.informedOfNotification', inquiry),
  pair('notification.sentOn', 'notification.investigationSentOn', []),
  pair('decision.decidedOn', 'notification.investigationSentOn', []),
  pair('notification.sentOn', 'completions.requestedOn', []),
  pair('completions.requestedOn', 'completions.dueOn', []),
  pair('completions.requestedOn', 'completions.answeredOn', []),
  pair('notification.sentOn', 'ivoDecision.decidedOn', []),
  pair('providerInvestigation.requestedOn', 'providerInvestigation.receivedOn', []),
  pair('event.startsAt', 'actions.doneOn', inquiry),
  pair('decision.decidedOn', 'closing.closedOn', []),
  pair('directDecision.decidedOn', 'closing.closedOn', []),
];

function pair(earlier: string, later: string, gates: readonly DocumentId[]): GatedDatePair {
  return { earlier, later, gates };
}

/** Dates that may lie ahead, besides those of the shared collections; every other one records what has been. */
export const mayLieAhead: readonly string[] = [
  'registration.targetOn',
  'providerInvestigation.dueOn',
  'immediateMeasures.until',
  'communications.answerDueOn',
  'completions.dueOn',
  'closing.followUpOn',
];

/** What a date recorded as past but lying ahead stands in the way of, by part; other parts are of the inquiry. */
export const gatesOfPart: Readonly<Record<string, readonly DocumentId[]>> = {
  event: happening,
  reports: happening,
  initialAssessment: [...inquiry, 'direktbeslut'],
  directDecision: direct,
  handover: direct,
  notificationDecision: notice,
  notification: notice,
  attachments: [],
  completions: [],
  ivoDecision: [],
  followUps: [],
  closing: [],
};
