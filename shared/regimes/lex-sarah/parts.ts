import { actions, followUps } from '../../domain/actions.ts';
import { barriers, causes } from '../../domain/causes.ts';
import { persons } from '../../domain/persons.ts';
import type { FactsOf } from '../../domain/section.ts';
import { similarEvents } from '../../domain/similar-events.ts';
import { attachments, sources } from '../../domain/sources.ts';
import { deviations, events } from '../../domain/timeline.ts';
import { triedQuestions } from '../../domain/tried-questions.ts';
import { analysis, parallelDuties } from './parts/analysis.ts';
import { assessment, communications } from './parts/assessment.ts';
import { closing } from './parts/closing.ts';
import { decision, notificationDecision } from './parts/decision.ts';
import { directDecision, handover, initialAssessment } from './parts/initial-assessment.ts';
import { completions, ivoDecision, notification, sender } from './parts/ivo.ts';
import { immediateMeasures, protection } from './parts/protection.ts';
import { event, providerInvestigation, registration, reports } from './parts/registration.ts';

/** Everything a lex Sarah case can hold, in the order of the case file. */
export const lexSarahParts = {
  registration,
  event,
  reports,
  providerInvestigation,
  protection,
  immediateMeasures,
  initialAssessment,
  directDecision,
  handover,
  persons,
  sources,
  attachments,
  events,
  deviations,
  causes,
  triedQuestions,
  barriers,
  parallelDuties,
  analysis,
  similarEvents,
  actions,
  assessment,
  communications,
  decision,
  notificationDecision,
  sender,
  notification,
  completions,
  ivoDecision,
  followUps,
  closing,
};
export type LexSarahParts = typeof lexSarahParts;
export type LexSarahFacts = FactsOf<LexSarahParts>;
