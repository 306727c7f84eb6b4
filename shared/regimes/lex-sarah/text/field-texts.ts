import { actionFieldTexts } from '../../../text/fields/actions.ts';
import { barrierFieldTexts, causeFieldTexts } from '../../../text/fields/causes.ts';
import { followUpFieldTexts } from '../../../text/fields/follow-ups.ts';
import { personFieldTexts } from '../../../text/fields/persons.ts';
import { similarEventFieldTexts } from '../../../text/fields/similar-events.ts';
import { attachmentFieldTexts, sourceFieldTexts } from '../../../text/fields/sources.ts';
import { deviationFieldTexts, eventFieldTexts as timelineFieldTexts } from '../../../text/fields/timeline.ts';
import { triedQuestionFieldTexts } from '../../../text/fields/tried-questions.ts';
import type { PartsFieldTexts } from '../../../text/field-texts.ts';
import type { LexSarahParts } from '../parts.ts';
import { analysisFieldTexts, parallelDutyFieldTexts } from './fields/analysis.ts';
import { assessmentFieldTexts, communicationFieldTexts } from './fields/assessment.ts';
import { closingFieldTexts } from './fields/closing.ts';
import { decisionFieldTexts, notificationDecisionFieldTexts } from './fields/decision.ts';
import {
  directDecisionFieldTexts,
  handoverFieldTexts,
  initialAssessmentFieldTexts,
} from './fields/initial-assessment.ts';
import {
  completionFieldTexts,
  ivoDecisionFieldTexts,
  notificationFieldTexts,
  senderFieldTexts,
} from './fields/ivo.ts';
import { immediateMeasureFieldTexts, protectionFieldTexts } from './fields/protection.ts';
import {
  eventFieldTexts,
  providerInvestigationFieldTexts,
  registrationFieldTexts,
} from './fields/registration.ts';
import { reportFieldTexts } from './fields/reports.ts';
import { provisions } from './provisions.ts';

const investigation = { provision: provisions.investigation };

/** Every field of a lex Sarah case in Swedish. A field without a label, or a code without one, does not compile. */
export const lexSarahFieldTexts: PartsFieldTexts<LexSarahParts> = {
  registration: registrationFieldTexts,
  event: eventFieldTexts,
  reports: reportFieldTexts,
  providerInvestigation: providerInvestigationFieldTexts,
  protection: protectionFieldTexts,
  immediateMeasures: immediateMeasureFieldTexts,
  initialAssessment: initialAssessmentFieldTexts,
  directDecision: directDecisionFieldTexts,
  handover: handoverFieldTexts,
  persons: {
    ...personFieldTexts,
    informedOfNotification: { ...personFieldTexts.informedOfNotification, provision: provisions.form },
  },
  sources: {
    ...sourceFieldTexts,
    date: { ...sourceFieldTexts.date, ...investigation },
    from: { ...sourceFieldTexts.from, ...investigation },
    nature: { ...sourceFieldTexts.nature, ...investigation },
    recorderName: { ...sourceFieldTexts.recorderName, ...investigation },
    recorderTitle: { ...sourceFieldTexts.recorderTitle, ...investigation },
  },
  attachments: attachmentFieldTexts,
  events: timelineFieldTexts,
  deviations: deviationFieldTexts,
  causes: { ...causeFieldTexts, text: { ...causeFieldTexts.text, ...investigation } },
  triedQuestions: triedQuestionFieldTexts,
  barriers: barrierFieldTexts,
  parallelDuties: parallelDutyFieldTexts,
  analysis: analysisFieldTexts,
  similarEvents: similarEventFieldTexts,
  actions: { ...actionFieldTexts, text: { ...actionFieldTexts.text, ...investigation } },
  assessment: assessmentFieldTexts,
  communications: communicationFieldTexts,
  decision: decisionFieldTexts,
  notificationDecision: notificationDecisionFieldTexts,
  sender: senderFieldTexts,
  notification: notificationFieldTexts,
  completions: completionFieldTexts,
  ivoDecision: ivoDecisionFieldTexts,
  followUps: followUpFieldTexts,
  closing: closingFieldTexts,
};
