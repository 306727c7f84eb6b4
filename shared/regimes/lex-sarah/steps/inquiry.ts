import { isAskedOfAnalysis } from '../../../domain/analysis-rules/asked-of-analysis.ts';
import type { Step } from '../../regime.ts';
import type { LexSarahFacts } from '../parts.ts';
import { onInvestigation } from '../track.ts';

/** The inquiry: people, sources, course of events, causes and actions. */
export const inquirySteps: readonly Step<LexSarahFacts>[] = [
  {
    id: 'berorda',
    isShown: onInvestigation,
    panels: [
      {
        kind: 'records',
        collection: 'persons',
        fields: ['alias', 'role', 'description', 'informed', 'heard', 'informedOfNotification'],
        more: [
          'howHeard',
          'ownAccount',
          'recordedInFile',
          'represents',
          'mandate',
          'name',
          'personalNumber',
          'contact',
          'protectedIdentity',
          'protectionReviewedOn',
          'protectionReviewedBy',
          'protectionReviewNote',
        ],
      },
      {
        kind: 'fields',
        section: 'parallelDuties',
        fields: ['police', 'childConcern', 'mas', 'dataBreach', 'unexecutedDecision', 'workEnvironment'],
      },
    ],
  },
  {
    id: 'underlag',
    isShown: onInvestigation,
    panels: [
      {
        kind: 'records',
        collection: 'sources',
        fields: ['date', 'from', 'nature', 'content'],
        more: ['kind', 'recorderName', 'recorderTitle', 'attachment'],
      },
      { kind: 'room', room: 'attachments' },
      {
        kind: 'records',
        collection: 'attachments',
        fields: ['title', 'kind', 'enclosed'],
        more: ['date', 'note'],
      },
    ],
  },
  {
    id: 'forlopp',
    isShown: onInvestigation,
    panels: [
      {
        kind: 'records',
        collection: 'events',
        fields: ['at', 'until', 'text', 'should', 'sources', 'shouldSource', 'persons'],
        drawnIn: 'timeline',
      },
      {
        kind: 'records',
        collection: 'deviations',
        fields: ['text', 'should', 'norm', 'normSource', 'acts', 'events'],
      },
    ],
  },
  {
    id: 'orsaker',
    isShown: onInvestigation,
    panels: [
      {
        kind: 'records',
        collection: 'causes',
        fields: ['text', 'level', 'area', 'nature', 'sources', 'leadsTo', 'kind'],
        more: [
          'statementCause',
          'statementEffect',
          'statementEvent',
          'stopReason',
          'stopBy',
          'stopOn',
          'noActionReason',
        ],
        drawnIn: 'causes',
      },
      {
        kind: 'fields',
        section: 'analysis',
        fields: [
          'method',
          'noIndividualCause',
          'noUnitCause',
          'noSystemCause',
          'testedCommunication',
          'testedCompetence',
          'testedOrganisation',
          'testedTechnology',
          'testedProcedures',
        ],
        isNeeded: ({ causes }, field) => isAskedOfAnalysis(causes, field),
      },
      { kind: 'room', room: 'why-again' },
      {
        kind: 'records',
        collection: 'similarEvents',
        fields: ['reference', 'period', 'source', 'text', 'measures', 'helped', 'sources'],
      },
      {
        kind: 'fields',
        section: 'analysis',
        fields: [
          'similarBefore',
          'similarSource',
          'similarPeriod',
          'similarWhat',
          'similarWhyAgain',
          'similarWhyAgainSources',
        ],
      },
      {
        kind: 'fields',
        section: 'analysis',
        fields: ['canRecur', 'canRecurReasons', 'canRecurSources', 'otherFindings'],
      },
      { kind: 'records', collection: 'barriers', fields: ['text', 'state', 'events', 'causes'] },
    ],
  },
  {
    id: 'atgarder',
    isShown: onInvestigation,
    panels: [
      { kind: 'room', room: 'coverage' },
      {
        kind: 'records',
        collection: 'actions',
        fields: [
          'text',
          'causes',
          'kind',
          'strength',
          'level',
          'responsible',
          'dueOn',
          'state',
          'measure',
          'baseline',
          'goal',
          'measureOn',
          'askPerson',
          'askHow',
        ],
        more: ['decidedBy', 'decidedOn', 'doneOn', 'practiceCheck', 'practiceCheckOn'],
      },
    ],
  },
];
