import { reachOfAnalysis, writtenAnalysis } from '../../../domain/analysis-rules/rules.ts';
import type { LexSarahFacts } from '../parts.ts';
import { careRules } from './analysis-care.ts';
import { healthCareRules, otherFindingsRules } from './analysis.ts';
import { assessmentRules, consistencyRules, riskRules } from './assessment.ts';
import { casePhase, expectedDegree } from './case-phase.ts';
import type { FindingCode } from './codes.ts';
import { communicationRules } from './communication.ts';
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
  ...careRules,
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
  ...writtenAnalysis,
  ...reachOfAnalysis,
  otherFindingsRules,
  healthCareRules,
];

/** Where nothing was wrong, what has been written is still checked, but nothing more is asked for. */
const analysisOfNothingWrong: readonly Rule[] = [...writtenAnalysis, healthCareRules];

const askForMore: readonly FindingCode[] = ['K1e', 'K2e', 'K5g', 'K10j', 'K14c', 'K24'];

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
      .filter(({ code }) => !askForMore.includes(code))
      .map((remark) => ({ ...remark, gates: [] }));
