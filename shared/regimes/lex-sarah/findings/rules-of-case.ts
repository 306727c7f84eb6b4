import type { LexSarahFacts } from '../parts.ts';
import { actionRules } from './actions.ts';
import { analysisRules } from './analysis.ts';
import { assessmentRules, consistencyRules, riskRules } from './assessment.ts';
import { brokenLinkRules } from './broken-links.ts';
import { casePhase, expectedDegree } from './case-phase.ts';
import { causeLinkRules } from './cause-links.ts';
import { areaRules, barrierRules, causeRules, levelRules } from './causes.ts';
import { communicationRules } from './communication.ts';
import { coverageRules } from './coverage.ts';
import { dateRules } from './dates.ts';
import { decisionRules, notifyDutyRules, standpointRules } from './decision.ts';
import { directDecisionHeadRules, directDecisionRules, shortTrackFitRules } from './direct-decision.ts';
import { dutyRules } from './duty-fields.ts';
import { assignmentRules, eventRules, providerRules } from './event.ts';
import { followUpRules } from './follow-up.ts';
import { handoverRules } from './handover.ts';
import { initialOfInvestigationRules, initialOfShortTrackRules, initialRules } from './initial.ts';
import { afterNotificationRules, completionRules } from './ivo.ts';
import { refusedIntentRules } from './notification-refusal.ts';
import { notificationRules } from './notification.ts';
import { personalNumberRules, personRules, protectedIdentityRules } from './persons.ts';
import { proseRules } from './prose.ts';
import { protectionRules } from './protection.ts';
import type { Rule } from './remark.ts';
import { registrationRules, reportRules } from './report.ts';
import { attachmentRules, sourceRules } from './sources.ts';
import { timelineRules } from './timeline.ts';
import { toldAsDoneRules } from './told-as-done.ts';

/** Rules of every case, whatever its way. They ask only for what any report needs, or mend what has been written. */
const always: readonly Rule[] = [
  reportRules,
  registrationRules,
  initialRules,
  protectedIdentityRules,
  personalNumberRules,
  dutyRules,
  notificationRules,
  toldAsDoneRules,
  refusedIntentRules,
  afterNotificationRules,
  completionRules,
  attachmentRules,
  providerRules,
  brokenLinkRules,
  dateRules,
  proseRules,
];

const shortTrack: readonly Rule[] = [
  initialOfShortTrackRules,
  directDecisionRules,
  directDecisionHeadRules,
  shortTrackFitRules,
  handoverRules,
];

const investigation: readonly Rule[] = [
  eventRules,
  assignmentRules,
  protectionRules,
  initialOfInvestigationRules,
  personRules,
  sourceRules,
  assessmentRules,
  riskRules,
  consistencyRules,
  communicationRules,
  standpointRules,
  decisionRules,
  notifyDutyRules,
  followUpRules,
];

/** The analysis. Full strength unless the outcome is inget missförhållande. */
const analysis: readonly Rule[] = [
  timelineRules,
  causeRules,
  causeLinkRules,
  levelRules,
  areaRules,
  barrierRules,
  analysisRules,
  actionRules,
  coverageRules,
];

/** Where nothing was wrong, what has been written is still checked, but nothing more is asked for. */
const analysisOfNothingWrong: readonly Rule[] = [
  timelineRules,
  causeRules,
  causeLinkRules,
  barrierRules,
  actionRules,
];

const emptyListCodes = ['S231', 'S232', 'S241', 'S261', 'K24'];

/**
 * Which rules a case has to meet (domain decisions 4-6): the short track asks for report, initial assessment, direktbeslut
 * and hand-over; an investigation for everything; an investigation that found inget missförhållande gets the analysis as
 * advice, and no causes or actions are forced.
 */
export function rulesFor(facts: LexSarahFacts): readonly Rule[] {
  const phase = casePhase(facts);
  if (phase === 'undecided') return always;
  if (phase === 'direct') return [...always, ...shortTrack];
  const nothingWrong = expectedDegree(facts) === 'inget-missforhallande';
  return [...always, ...investigation, ...(nothingWrong ? analysisOfNothingWrong.map(asAdvice) : analysis)];
}

const asAdvice =
  (rule: Rule): Rule =>
  (facts, context) =>
    rule(facts, context)
      .filter(({ code }) => !emptyListCodes.includes(code))
      .map((remark) => ({ ...remark, gates: [] }));
