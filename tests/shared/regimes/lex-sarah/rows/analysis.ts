import { add, both, edit, records, set } from '../change.ts';
import { no } from '../duty-samples.ts';
import { rowsOn } from './row.ts';

const row = rowsOn('complete');
const gone = undefined;
const lone = { nature: 'fakta', text: 'Text', sources: ['id-K1'] };

export const analysisRows = [
  row('K1e', 'events', 'no course of events', records('events')),
  row('K2e', 'deviations', 'no deviation', records('deviations')),
  row('K1', 'events/H1.sources', 'unsourced', edit('events', 'H1', { sources: [] })),
  row('K1b', 'events/H1.at', 'no time', edit('events', 'H1', { at: gone })),
  row('K1c', 'events/H1.text', 'no text', edit('events', 'H1', { text: gone })),
  row(
    'K1d',
    'events/H2.at',
    'stands below what came after it',
    add('events', {
      label: 'H2',
      at: { date: '2026-09-11' },
      text: 'Sändarna delas ut.',
      sources: ['id-K1'],
    }),
  ),
  row(
    'K20',
    'events/H1.until',
    'ends before it begins',
    edit('events', 'H1', { until: { date: '2026-09-11' } }),
  ),
  row('K1f', 'events/H1.shouldSource', 'due by what', edit('events', 'H1', { should: 'Sändarna prövas.' })),
  row('K2', 'deviations/A1.events', 'of which event', edit('deviations', 'A1', { events: [] })),
  row('K2b', 'deviations/A1.norm', 'against what', edit('deviations', 'A1', { norm: gone })),
  row('K2c', 'deviations/A1.normSource', 'where written', edit('deviations', 'A1', { normSource: [] })),
  row('K2f', 'deviations/A1.acts', 'under which act', edit('deviations', 'A1', { acts: [] })),
  row('K2d', 'deviations/A1.text', 'what happened', edit('deviations', 'A1', { text: gone })),
  row('K2d', 'deviations/A1.should', 'what should have', edit('deviations', 'A1', { should: gone })),

  row('K5g', 'causes', 'no cause', records('causes')),
  row('K3', 'causes/O3.stopReason', 'ends on the unit', edit('causes', 'O3', { level: 'enhet' })),
  row(
    'K3b',
    'deviations/A2.text',
    'unexplained',
    add('deviations', { label: 'A2', text: 'Tillsyn uteblev' }),
  ),
  row(
    'K3c',
    'causes/O1.stopBy',
    'stopped by whom',
    edit('causes', 'O1', { stopReason: 'Utanför vår rådighet' }),
  ),
  row('K3c', 'causes/O1.stopOn', 'stopped when', edit('causes', 'O1', { stopReason: 'Skäl', stopBy: 'SAS' })),
  row('K4', 'causes/O1.leadsTo', 'a circle', edit('causes', 'O1', { leadsTo: ['id-A1', 'id-O3'] })),
  row('K4b', 'causes/O5.leadsTo', 'loose', add('causes', { label: 'O5', ...lone, leadsTo: [] })),
  row('K4c', 'causes/O1.leadsTo', 'nobody there', edit('causes', 'O1', { leadsTo: ['id-A1', 'id-gone'] })),
  row('K4c', 'events/H1.sources', 'nobody there', edit('events', 'H1', { sources: ['id-gone'] })),
  row('K5', 'causes/O1.level', 'no level', edit('causes', 'O1', { level: gone })),
  row('K5b', 'causes/O1.area', 'no area', edit('causes', 'O1', { area: gone })),
  row('K5c', 'causes/O1.nature', 'fact or assessment', edit('causes', 'O1', { nature: gone })),
  row('K5d', 'causes/O1.sources', 'no source', edit('causes', 'O1', { sources: [] })),
  row(
    'K5e',
    'causes/O1.sources',
    'one source for an assessment',
    edit('causes', 'O1', { nature: 'bedomning' }),
  ),
  row('K5f', 'causes/O1.text', 'no text', edit('causes', 'O1', { text: gone })),
  row(
    'K6',
    'causes/O5.stopReason',
    'individual and nothing behind',
    add('causes', { label: 'O5', ...lone, level: 'individ', leadsTo: ['id-A1'] }),
  ),
  row(
    'K6b',
    'causes/O5.stopReason',
    '"rutin ej följd"',
    add('causes', { label: 'O5', ...lone, level: 'enhet', kind: 'rutin-ej-foljd', leadsTo: ['id-A1'] }),
  ),
  row(
    'K6b',
    'causes/O3.stopReason',
    '"personalbrist" on any level',
    edit('causes', 'O3', { kind: 'personalbrist' }),
  ),
  row('K7', 'causes/O1.text', 'blame', edit('causes', 'O1', { text: 'Vikarien slarvade.' })),
  row('K8', 'causes/O3.statementEffect', 'no effect', edit('causes', 'O3', { statementEffect: gone })),
  row(
    'K12',
    'analysis.noIndividualCause',
    'level empty, no reason',
    edit('causes', 'O1', { level: 'enhet' }),
  ),
  row(
    'K12',
    'analysis.noSystemCause',
    'no system cause',
    both(edit('causes', 'O3', { level: 'enhet' }), edit('causes', 'O4', { level: 'enhet' })),
  ),
  row(
    'K13',
    'analysis.testedCompetence',
    'neither found nor tested',
    set('analysis', { testedCompetence: gone }),
  ),
  row('K14', 'barriers/S1.state', 'held or not', edit('barriers', 'S1', { state: gone })),
  row('K14b', 'barriers/S1.causes', 'failed, why', edit('barriers', 'S1', { causes: [] })),
  row('K14c', 'barriers', 'none considered', records('barriers')),
  row(
    'S254',
    'deviations/A1.acts',
    'health care, and MAS was not told',
    both(
      edit('deviations', 'A1', { acts: ['SoL', 'HSL'] }),
      set('parallelDuties', { mas: no('Ingen vård gavs') }),
    ),
  ),
  row(
    'S254',
    'deviations/A1.acts',
    'health care, and whether MAS was told is not answered',
    both(edit('deviations', 'A1', { acts: ['HSL'] }), set('parallelDuties', { mas: gone })),
  ),
  row('K24', 'causes', 'one deepest cause', edit('causes', 'O4', { leadsTo: ['id-O3'] })),

  row('K18', 'analysis.similarBefore', 'not asked', set('analysis', { similarBefore: gone })),
  row('K18b', 'analysis.similarWhat', 'yes, what', set('analysis', { similarWhat: gone })),
  row('K18c', 'analysis.similarWhyAgain', 'yes, why again', set('analysis', { similarWhyAgain: gone })),
  row(
    'K18d',
    'analysis.similarPeriod',
    'how far back',
    set('analysis', { similarBefore: 'nej', similarPeriod: gone }),
  ),
  row('K18e', 'analysis.similarSource', 'looked where', set('analysis', { similarSource: gone })),
  row(
    'K18f',
    'analysis.similarBefore',
    'not looked for',
    set('analysis', { similarBefore: 'ej-kontrollerat' }),
  ),
  row(
    'K18i',
    'analysis.similarBefore',
    'an earlier event is recorded',
    both(set('analysis', { similarBefore: 'nej' }), add('similarEvents', { label: 'L1' })),
  ),
  row(
    'K18j',
    'similarEvents/L1.period',
    'when',
    add('similarEvents', { label: 'L1', reference: 'SN 2025/7' }),
  ),
  row('K18g', 'analysis.canRecur', 'not asked', set('analysis', { canRecur: gone })),
  row('K18h', 'analysis.canRecurReasons', 'no reasons', set('analysis', { canRecurReasons: gone })),
  row(
    'S253',
    'analysis.otherFindings',
    'not said',
    set('analysis', { otherFindings: { type: 'doc', content: [] } }),
  ),
];
