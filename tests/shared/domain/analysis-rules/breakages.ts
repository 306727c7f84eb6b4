import type { AnalysisCode } from '../../../../shared/domain/analysis-rules/codes.ts';
import { add, answer, both, edit, moveEvent, removeAll, type Change } from './fall-changes.ts';

/**
 * One breakage in the fall case, and everything the rules then ask: the code and its field, and what must come with it.
 */
export interface Breakage {
  readonly code: AnalysisCode;
  readonly field: string;
  readonly reason: string;
  readonly change: Change;
  readonly alongWith: readonly string[];
}

const gone = undefined;
const statement = { statementCause: 'a', statementEffect: 'b', statementEvent: 'c' };
const onlySystem = {
  level: 'system',
  area: 'teknik',
  nature: 'fakta',
  text: 'T',
  sources: ['K1'],
  ...statement,
};
const told = { stopBy: 'Kim Testmark, SAS', stopOn: '2026-10-20' };

export const breakages: readonly Breakage[] = [
  broken('K1', 'events/H3.sources', 'no source', edit('events', 'H3', { sources: [] })),
  broken('K1b', 'events/H3.at', 'no time', edit('events', 'H3', { at: gone })),
  broken('K1c', 'events/H3.text', 'blank', edit('events', 'H3', { text: '  ' })),
  broken('K1d', 'events/H3.at', 'stands last but happened early', moveEvent('H3', 'last')),
  broken('K1d', 'events/H1.at', 'the last of all stands first', moveEvent('H14', 'first')),
  broken(
    'K1e',
    'events',
    'no course of events, so no deviation has an event',
    removeAll('events'),
    ['A1', 'A2', 'A3', 'A4', 'A5'].map((label) => `K2 deviations/${label}.events`),
  ),

  broken('K1f', 'events/H2.shouldSource', 'nowhere written', edit('events', 'H2', { shouldSource: gone })),

  broken('K2', 'deviations/A4.events', 'of no event', edit('deviations', 'A4', { events: [] })),
  broken('K2b', 'deviations/A4.norm', 'against what', edit('deviations', 'A4', { norm: gone })),
  broken('K2c', 'deviations/A4.normSource', 'where written', edit('deviations', 'A4', { normSource: gone })),
  broken('K2d', 'deviations/A4.text', 'not what happened', edit('deviations', 'A4', { text: gone })),
  broken('K2d', 'deviations/A4.should', 'not what should have', edit('deviations', 'A4', { should: gone })),
  broken('K2e', 'deviations', 'no deviation; causes are not called loose for it', removeAll('deviations')),
  broken('K2f', 'deviations/A4.acts', 'SoL or HSL', edit('deviations', 'A4', { acts: [] })),

  broken('K3', 'causes/O7.stopReason', 'ends on the unit', edit('causes', 'O7', { level: 'enhet' })),
  broken(
    'K3b',
    'deviations/A6.text',
    'nothing explains it',
    add('deviations', 'A6', {
      text: 'T',
      should: 'S',
      norm: 'N',
      normSource: ['K8'],
      events: ['H9'],
      acts: ['HSL'],
    }),
  ),
  broken(
    'K3c',
    'causes/O7.stopBy',
    'stopped by whom',
    edit('causes', 'O7', { ...told, stopBy: gone, stopReason: 'R' }),
  ),
  broken(
    'K3c',
    'causes/O7.stopOn',
    'stopped when',
    edit('causes', 'O7', { ...told, stopOn: gone, stopReason: 'R' }),
  ),

  broken('K4', 'causes/O1.leadsTo', 'O1 leads back to O3', edit('causes', 'O1', { leadsTo: ['A1', 'O3'] })),
  broken(
    'K4b',
    'causes/O14.leadsTo',
    'loose, and then its level is not asked about',
    add('causes', 'O14', { ...onlySystem, level: 'enhet', leadsTo: [], noActionReason: 'Prövat' }),
  ),
  broken('K4c', 'barriers/S1.causes', 'to a cause that is gone', edit('barriers', 'S1', { causes: ['O99'] })),
  broken('K4c', 'events/H3.sources', 'to a card that is gone', edit('events', 'H3', { sources: ['K99'] })),

  broken('K5', 'causes/O2.level', 'no level', edit('causes', 'O2', { level: gone })),
  broken('K5b', 'causes/O2.area', 'no area', edit('causes', 'O2', { area: gone })),
  broken('K5c', 'causes/O2.nature', 'fact or assessment', edit('causes', 'O2', { nature: gone })),
  broken('K5d', 'causes/O2.sources', 'no source', edit('causes', 'O2', { sources: [] })),
  broken(
    'K5e',
    'causes/O3.sources',
    'an assessment on one source',
    edit('causes', 'O3', { sources: ['K1'] }),
  ),
  broken('K5f', 'causes/O2.text', 'no text', edit('causes', 'O2', { text: gone })),
  broken(
    'K5g',
    'causes',
    'no cause: nor level, area, or what actions and barriers answer',
    removeAll('causes'),
    [
      ...['noIndividualCause', 'noUnitCause', 'noSystemCause'].map((field) => `K12 analysis.${field}`),
      ...['Communication', 'Competence', 'Organisation', 'Procedures', 'Technology'].map(
        (area) => `K13 analysis.tested${area}`,
      ),
      ...['S1', 'S2', 'S3', 'S4'].map((label) => `K14b barriers/${label}.causes`),
      ...['Å1', 'Å2', 'Å3', 'Å4', 'Å5', 'Å6'].map((label) => `K9c actions/${label}.causes`),
    ],
  ),

  broken(
    'K6',
    'causes/O14.stopReason',
    'individual and nothing deeper, so the path ends there too',
    add('causes', 'O14', { ...onlySystem, level: 'individ', leadsTo: ['A4'], noActionReason: 'Prövat' }),
    ['K3 causes/O14.stopReason'],
  ),
  broken('K6b', 'causes/O10.stopReason', '"personalbrist"', edit('causes', 'O10', { kind: 'personalbrist' })),
  broken('K6b', 'causes/O7.stopReason', '"rutin ej följd"', edit('causes', 'O7', { kind: 'rutin-ej-foljd' })),

  broken('K7', 'causes/O11.text', 'blame', edit('causes', 'O11', { text: 'Vikarien slarvade.' })),
  broken('K8', 'causes/O5.statementEffect', 'no effect', edit('causes', 'O5', { statementEffect: gone })),

  broken('K9', 'causes/O5.noActionReason', 'nothing answers it', edit('actions', 'Å2', { causes: ['O4'] })),
  broken(
    'K9',
    'causes/O5.noActionReason',
    'its action is broken off',
    edit('actions', 'Å2', { state: 'avbruten' }),
  ),
  broken('K9c', 'actions/Å6.causes', 'answers nothing', edit('actions', 'Å6', { causes: [] })),

  broken('K10', 'actions/Å2.text', 'no text, so it answers nothing', edit('actions', 'Å2', { text: gone }), [
    'K9 causes/O5.noActionReason',
  ]),
  broken('K10b', 'actions/Å2.responsible', 'nobody', edit('actions', 'Å2', { responsible: gone })),
  broken('K10c', 'actions/Å2.dueOn', 'no date', edit('actions', 'Å2', { dueOn: gone })),
  broken('K10d', 'actions/Å2.strength', 'no strength', edit('actions', 'Å2', { strength: gone })),
  broken('K10e', 'actions/Å2.kind', 'no kind', edit('actions', 'Å2', { kind: gone })),
  broken('K10f', 'actions/Å2.measure', 'no measure', edit('actions', 'Å2', { measure: gone })),
  broken('K10f', 'actions/Å2.goal', 'no goal', edit('actions', 'Å2', { goal: gone })),
  broken('K10g', 'actions/Å2.baseline', 'no baseline', edit('actions', 'Å2', { baseline: gone })),
  broken('K10h', 'actions/Å2.measureOn', 'no day', edit('actions', 'Å2', { measureOn: gone })),
  broken(
    'K10i',
    'actions/Å2.measureOn',
    'the day it is due',
    edit('actions', 'Å2', { measureOn: '2026-12-15' }),
  ),
  broken(
    'K10j',
    'actions',
    'no action: no deepest cause is answered',
    removeAll('actions'),
    ['O10', 'O13', 'O3', 'O5', 'O7'].map((label) => `K9 causes/${label}.noActionReason`),
  ),
  broken(
    'K10k',
    'actions/Å3.practiceCheck',
    'a routine, not looked at',
    edit('actions', 'Å3', { practiceCheck: gone }),
  ),
  broken(
    'K10k',
    'actions/Å3.practiceCheckOn',
    'looked at when',
    edit('actions', 'Å3', { practiceCheckOn: gone }),
  ),
  broken('K10l', 'actions/Å3.askHow', 'asked how', edit('actions', 'Å3', { askHow: gone })),
  broken('K10m', 'actions/Å6.askPerson', 'asked at all', edit('actions', 'Å6', { askPerson: gone })),

  broken(
    'K11',
    'actions',
    'weak all through, and so for each system cause',
    both(...['Å1', 'Å2', 'Å3', 'Å4', 'Å5'].map((label) => edit('actions', label, { strength: 'svag' }))),
    ['O10', 'O13', 'O3', 'O5', 'O7'].map((label) => `K11b causes/${label}.level`),
  ),
  broken('K11b', 'causes/O10.level', 'only information', edit('actions', 'Å4', { strength: 'svag' })),

  broken(
    'K12',
    'analysis.noIndividualCause',
    'no cause near the single person',
    both(...['O1', 'O4', 'O8', 'O11'].map((label) => edit('causes', label, { level: 'enhet' }))),
  ),
  broken(
    'K13',
    'analysis.testedProcedures',
    'routines neither found nor tested',
    both(...['O6', 'O7'].map((label) => edit('causes', label, { area: 'organisation' }))),
  ),

  broken('K14', 'barriers/S5.state', 'held or not', edit('barriers', 'S5', { state: gone })),
  broken('K14', 'barriers/S5.text', 'which', edit('barriers', 'S5', { text: gone })),
  broken('K14b', 'barriers/S1.causes', 'passed round, why', edit('barriers', 'S1', { causes: [] })),
  broken('K14c', 'barriers', 'none considered', removeAll('barriers')),

  broken('K18', 'analysis.similarBefore', 'not asked', answer({ similarBefore: gone })),
  broken('K18b', 'analysis.similarWhat', 'yes, what', answer({ similarWhat: gone })),
  broken('K18c', 'analysis.similarWhyAgain', 'yes, why again', answer({ similarWhyAgain: ' ' })),
  broken('K18d', 'analysis.similarPeriod', 'how far back', answer({ similarPeriod: gone })),
  broken('K18e', 'analysis.similarSource', 'looked where', answer({ similarSource: gone })),
  broken('K18f', 'analysis.similarBefore', 'not looked for', answer({ similarBefore: 'ej-kontrollerat' })),
  broken('K18g', 'analysis.canRecur', 'not asked', answer({ canRecur: gone })),
  broken('K18h', 'analysis.canRecurReasons', 'no reasons', answer({ canRecurReasons: gone })),
  broken(
    'K18i',
    'analysis.similarBefore',
    'none, yet one is recorded',
    both(
      answer({ similarBefore: 'nej' }),
      add('similarEvents', 'L1', { reference: 'VON 2025/7', period: '2025', source: 'Registret' }),
    ),
  ),
  broken(
    'K18j',
    'similarEvents/L1.source',
    'known from where',
    add('similarEvents', 'L1', { reference: 'VON 2025/7', period: '2025' }),
  ),

  broken(
    'K20',
    'events/H12.until',
    'ends before it begins',
    edit('events', 'H12', { until: { date: '2026-09-19', time: '04:19' } }),
  ),
  broken(
    'K20',
    'actions/Å3.practiceCheckOn',
    'looked at in practice before it was done',
    edit('actions', 'Å3', { practiceCheckOn: '2026-10-20' }),
  ),
  broken('K20b', 'sources/K10.date', 'told tomorrow', edit('sources', 'K10', { date: '2026-11-23' })),
  broken(
    'K20b',
    'causes/O7.stopOn',
    'stopped tomorrow',
    edit('causes', 'O7', { stopReason: 'R', ...told, stopOn: '2026-11-23' }),
  ),
  broken('K20f', 'actions/Å3.doneOn', 'done, when', edit('actions', 'Å3', { doneOn: gone })),
  broken('K20f', 'actions/Å2.state', 'dated, not done', edit('actions', 'Å2', { doneOn: '2026-11-20' })),

  broken(
    'K21',
    'causes/O11.text',
    'a first name',
    edit('causes', 'O11', { text: 'Torulf hade inte fått veta det.' }),
  ),
  broken(
    'K21',
    'events/H6.text',
    'a manager is staff',
    edit('events', 'H6', { text: 'Provgren avslutar avvikelsen.' }),
  ),

  broken(
    'K24',
    'causes',
    'one deepest cause behind everything',
    edit('causes', 'O13', { leadsTo: ['O12', 'O3', 'O5', 'O7', 'O10'] }),
  ),
];

function broken(
  code: AnalysisCode,
  field: string,
  reason: string,
  change: Change,
  alongWith: readonly string[] = [],
): Breakage {
  return { code, field, reason, change, alongWith };
}
