import { earliest } from '../../domain/calendar-dates.ts';
import type { CaseSummary } from '../regime.ts';
import { lexSarahDeadlines } from './deadlines.ts';
import type { LexSarahFacts } from './parts.ts';
import { stageOf } from './stage.ts';
import { onShortTrack } from './track.ts';

/** The parts the summary reads. Causes, events, sources and assessment are not among them: they can be long. */
export const summaryParts = [
  'registration',
  'reports',
  'providerInvestigation',
  'protection',
  'immediateMeasures',
  'initialAssessment',
  'directDecision',
  'handover',
  'actions',
  'communications',
  'decision',
  'notificationDecision',
  'notification',
  'completions',
  'ivoDecision',
  'followUps',
  'closing',
] as const;

/**
 * The case's line in the register. `nextDate` is the earliest clock still running, overdue ones included; a closed case
 * has none. Local target days of the settings are not in it: a summary reads the case alone.
 */
export function lexSarahSummary(facts: LexSarahFacts): CaseSummary {
  const { registration, reports, closing } = facts;
  const next = closing.closedOn === undefined ? nextDeadline(facts) : undefined;
  return {
    diaryNumber: registration.diaryNumber ?? null,
    heading: registration.heading ?? '',
    unit: registration.unit ?? null,
    area: registration.area ?? null,
    track: trackOf(facts),
    stage: stageOf(facts),
    degree: degreeOf(facts),
    receivedOn: earliest(reports.map(({ receivedOn }) => receivedOn)),
    nextDate: next?.date ?? null,
    nextDateKind: next?.kind ?? null,
    closedOn: closing.closedOn ?? null,
  };
}

function nextDeadline(facts: LexSarahFacts) {
  return lexSarahDeadlines(facts, { today: '', settings: {} }).find(({ metOn }) => metOn === null);
}

function trackOf(facts: LexSarahFacts): CaseSummary['track'] {
  if (onShortTrack(facts)) return 'direct';
  const investigated = facts.initialAssessment.route === 'utredning' || facts.decision.degree !== undefined;
  return investigated ? 'investigation' : 'undecided';
}

/** A direktbeslut always finds inget missförhållande (domain decision 5). */
function degreeOf(facts: LexSarahFacts): string | null {
  if (!onShortTrack(facts)) return facts.decision.degree ?? null;
  return facts.directDecision.decidedOn === undefined ? null : 'inget-missforhallande';
}
