import type { DeadlineKind } from '../deadlines/deadline-kinds.ts';

/** What is due, as Idag and the head of a case say it, with the date after it. */
export const lexSarahDeadlineTexts: Readonly<Record<DeadlineKind, string>> = {
  anmalan: 'Anmälan till IVO (snarast)',
  'utredning-mal': 'Utredningen ska vara klar',
  'utredning-till-ivo': 'Utredningen till IVO',
  komplettering: 'Svar till IVO',
  kommunicering: 'Svar på utkastet',
  'utforarens-utredning': 'Utförarens utredning',
  atgard: 'Åtgärd ska vara klar',
  effektmatning: 'Effekten ska mätas',
  uppfoljning: 'Uppföljning',
};
