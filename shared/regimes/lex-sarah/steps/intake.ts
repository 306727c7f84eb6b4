import type { Step } from '../../regime.ts';
import type { LexSarahFacts } from '../parts.ts';
import { beforeInvestigation, isPrivate, onShortTrack } from '../track.ts';

/** From report to initial assessment, and the two steps of the short track. */
export const intakeSteps: readonly Step<LexSarahFacts>[] = [
  {
    id: 'rapport',
    flows: beforeInvestigation,
    panels: [
      {
        kind: 'fields',
        section: 'registration',
        fields: ['heading', 'diaryNumber', 'registeredOn', 'lagrum', 'area', 'service', 'operation', 'unit'],
      },
      {
        kind: 'records',
        collection: 'reports',
        fields: ['original', 'receivedOn', 'reporterRole', 'reporterUnit', 'form', 'acknowledged'],
        more: [
          'reporterTitle',
          'reporterName',
          'reportedAt',
          'writtenDownAt',
          'writtenDownBy',
          'registeredOn',
          'fromProvider',
        ],
      },
      {
        kind: 'fields',
        section: 'event',
        fields: ['startsAt', 'endsAt', 'discoveredAt', 'howDiscovered', 'summary', 'types'],
      },
      {
        kind: 'fields',
        section: 'registration',
        fields: [
          'unitStreet',
          'unitPostalCode',
          'unitCity',
          'unitPhone',
          'provider',
          'investigator',
          'investigatorTitle',
          'assignedOn',
          'conflictOfInterest',
          'conflictNote',
          'targetOn',
          'edition',
          'editionReason',
        ],
      },
      {
        kind: 'fields',
        section: 'providerInvestigation',
        fields: ['requestedOn', 'dueOn', 'receivedOn', 'result'],
        isShown: isPrivate,
      },
    ],
  },
  {
    id: 'skydd',
    flows: beforeInvestigation,
    panels: [
      { kind: 'fields', section: 'protection', fields: ['safeNow', 'situation'] },
      {
        kind: 'records',
        collection: 'immediateMeasures',
        fields: ['text', 'at', 'by'],
        more: ['until', 'sources'],
      },
    ],
  },
  {
    id: 'initial',
    flows: beforeInvestigation,
    panels: [
      {
        kind: 'fields',
        section: 'initialAssessment',
        fields: [
          'brokenDuty',
          'harm',
          'riskIs',
          'severity',
          'probability',
          'obviouslySerious',
          'route',
          'reasons',
          'assessedOn',
          'assessedBy',
        ],
      },
    ],
  },
  {
    id: 'direktbeslut',
    isShown: onShortTrack,
    flows: onShortTrack,
    panels: [
      {
        kind: 'fields',
        section: 'directDecision',
        fields: [
          'reasonCode',
          'facts',
          'possibleConsequence',
          'reasons',
          'decidedOn',
          'deciderRole',
          'deciderName',
          'deciderTitle',
          'delegationPoint',
        ],
      },
      // The decision itself says who takes care of what happened.
      { kind: 'fields', section: 'handover', fields: ['to', 'recipient'] },
      { kind: 'room', room: 'fix-decision' },
    ],
  },
  {
    id: 'overlamning',
    isShown: onShortTrack,
    flows: onShortTrack,
    panels: [
      {
        kind: 'fields',
        section: 'handover',
        fields: ['on', 'reference', 'note', 'receiptOn', 'receiptBy'],
      },
    ],
  },
];
