import type { LexSarahFacts } from '../../../../shared/regimes/lex-sarah/parts.ts';
import { yes } from './duty-samples.ts';
import { factsFrom, record } from './facts-from.ts';

const decider = {
  deciderRole: 'sas',
  deciderName: 'Kim Testmark',
  deciderTitle: 'SAS',
  delegationPoint: '4.10',
};

/** A made-up misfiled report, closed by direktbeslut and handed over: nothing is left to ask. */
export const directCase: LexSarahFacts = factsFrom({
  registration: {
    diaryNumber: 'SN 2026/2',
    lagrum: ['SoL'],
    operation: 'egen-regi',
    unit: 'Hemtjänst Norr',
  },
  event: { startsAt: { date: '2026-10-18', time: '10:00' } },
  reports: [
    record('R1', {
      form: 'skriftlig',
      original: { text: 'Duschen flyttades tre timmar.' },
      reporterRole: 'medarbetare',
      reporterUnit: 'egen-enhet',
      receivedOn: '2026-10-19',
      acknowledged: yes('2026-10-19'),
      feedback: yes('2026-10-20'),
    }),
  ],
  protection: { safeNow: yes('2026-10-19') },
  initialAssessment: {
    brokenDuty: 'sol',
    harm: 'mojlig',
    riskIs: 'oklar-avlagsen',
    route: 'direktbeslut',
    obviouslySerious: false,
    assessedOn: '2026-10-19',
    assessedBy: 'Kim Testmark, SAS',
  },
  directDecision: {
    facts: 'Duschen flyttades från kl. 10 till kl. 13.',
    possibleConsequence: 'Obehag',
    reasonCode: 'avvikelse',
    reasons: 'Inget hot mot liv, säkerhet eller hälsa.',
    decidedOn: '2026-10-20',
    ...decider,
  },
  handover: { to: ['chef'], recipient: 'Enhetschef', on: '2026-10-20', receiptOn: '2026-10-20' },
});

/** A report just registered, its way not chosen. */
export const freshCase: LexSarahFacts = factsFrom({
  registration: { diaryNumber: 'SN 2026/3' },
  reports: directCase.reports,
  protection: directCase.protection,
  initialAssessment: { brokenDuty: 'sol' },
});
