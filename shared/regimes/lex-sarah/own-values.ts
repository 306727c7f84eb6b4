import type { Author } from '../regime.ts';
import { receiverOf } from './findings/handover.ts';
import type { LexSarahFacts } from './parts.ts';

type Values = Readonly<Record<string, unknown>>;

/**
 * What the user, the day and the earlier steps would fill in a section: who assesses, decides or investigates, when, and
 * what has been written once already. Offered as one press, never written by itself.
 */
export function lexSarahOwnValues(facts: LexSarahFacts, author: Author, section: string): Values {
  const { name, title, today } = author;
  const decider = { decidedOn: today, deciderName: name, deciderTitle: title, ...roleOf(title) };
  switch (section) {
    case 'registration':
      return { investigator: name, investigatorTitle: title, assignedOn: today };
    case 'initialAssessment':
      return { assessedOn: today, assessedBy: `${name}, ${title}` };
    case 'directDecision':
      return { ...writtenBefore(facts), ...decider };
    case 'notificationDecision':
      return decider;
    case 'decision':
      return { proposedOn: today, proposedBy: name, proposedByTitle: title };
    case 'notification':
      return { date: today, signatoryName: name, signatoryTitle: title };
    case 'closing':
      return { closedOn: today };
    case 'handover':
      return { ...usualReceiver(facts), on: today };
    default:
      return {};
  }
}

/**
 * What a new record starts with, so that nobody types what the program knows: today, who records, and the act where the case
 * is registered under one only. An event may yet part from norms of another (domain decision 1): it can be exchanged.
 */
export function lexSarahFirstValues(
  { registration: { lagrum = [] } }: LexSarahFacts,
  { name, title, today }: Author,
  collection: string,
): Values {
  if (collection === 'sources') return { date: today, recorderName: name, recorderTitle: title };
  if (collection === 'reports') return { receivedOn: today };
  if (collection === 'actions') return { state: 'foreslagen' };
  if (collection === 'deviations' && lagrum.length === 1) return { acts: [...lagrum] };
  if (collection === 'followUps') return { date: today, by: `${name}, ${title}` };
  return {};
}

/** What happened and why stand in the report step and in the initial assessment. */
function writtenBefore({ event, initialAssessment }: LexSarahFacts): Values {
  return {
    ...(event.summary === undefined ? {} : { facts: event.summary }),
    ...(initialAssessment.reasons === undefined ? {} : { reasons: initialAssessment.reasons }),
  };
}

/** What was an ordinary deviation goes to the manager of the unit; a duplicate goes to nobody. */
function usualReceiver({ directDecision: { reasonCode } }: LexSarahFacts): Values {
  if (reasonCode === undefined || reasonCode === 'dubblett') return {};
  return { to: [receiverOf[reasonCode] ?? 'chef'] };
}

function roleOf(title: string): Values {
  return title.trim().toLowerCase() === 'sas' ? { deciderRole: 'sas' } : {};
}
