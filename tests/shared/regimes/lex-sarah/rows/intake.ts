import { add, both, edit, records, set } from '../change.ts';
import { rowsOn } from './row.ts';

const row = rowsOn('complete');
const direct = rowsOn('direct');
const gone = undefined;

export const intakeRows = [
  row('S101', 'reports', 'no report', records('reports')),
  direct('S101', 'reports', 'no report, short track', records('reports')),
  row('S102', 'reports/R1.original', 'only blanks', edit('reports', 'R1', { original: { text: '  ' } })),
  direct('S103', 'reports/R1.receivedOn', 'no date', edit('reports', 'R1', { receivedOn: gone })),
  row(
    'S104',
    'reports/R1.writtenDownBy',
    'oral, nobody wrote it',
    edit('reports', 'R1', { writtenDownBy: gone }),
  ),
  row('S104', 'reports/R1.writtenDownAt', 'oral, no time', edit('reports', 'R1', { writtenDownAt: gone })),
  row('S105', 'reports/R1.reporterRole', 'role missing', edit('reports', 'R1', { reporterRole: gone })),
  row('S105', 'reports/R1.reporterUnit', 'unit missing', edit('reports', 'R1', { reporterUnit: gone })),

  row('S111', 'event.summary', 'blank', set('event', { summary: ' ' })),
  row('S112', 'event.startsAt', 'no time at all', set('event', { startsAt: gone })),
  row('S113', 'event.discoveredAt', 'not noticed', set('event', { discoveredAt: gone })),
  row('S114', 'event.howDiscovered', 'not how', set('event', { howDiscovered: gone })),
  row('S115', 'event.types', 'empty list', set('event', { types: [] })),

  row('S121', 'registration.lagrum', 'no act', set('registration', { lagrum: [] })),
  row('S122', 'registration.area', 'not classified', set('registration', { area: gone })),
  row('S123', 'registration.operation', 'own or private unknown', set('registration', { operation: gone })),
  row('S124', 'registration.unit', 'no unit', set('registration', { unit: gone })),
  direct(
    'S125',
    'registration.diaryNumber',
    'not diarieförd yet',
    set('registration', { diaryNumber: gone }),
  ),
  row('S126', 'registration.investigator', 'nobody', set('registration', { investigator: gone })),
  row('S126', 'registration.investigatorTitle', 'no title', set('registration', { investigatorTitle: gone })),
  row(
    'S127',
    'registration.conflictOfInterest',
    'jäv not asked',
    set('registration', { conflictOfInterest: gone }),
  ),
  row(
    'S128',
    'registration.conflictNote',
    'jäv found, nothing said',
    set('registration', { conflictOfInterest: true }),
  ),
  row(
    'S129',
    'registration.editionReason',
    'old act chosen without reason',
    set('registration', { edition: 'sol-2001' }),
  ),
  row(
    'S130',
    'registration.provider',
    'private, not named',
    set('registration', { operation: 'privat-utforare' }),
  ),

  row('S131', 'immediateMeasures', 'nothing done, nothing said', records('immediateMeasures')),
  row('S132', 'immediateMeasures/M1.text', 'no text', edit('immediateMeasures', 'M1', { text: gone })),
  row('S133', 'immediateMeasures/M1.at', 'no time', edit('immediateMeasures', 'M1', { at: gone })),
  row('S134', 'immediateMeasures/M1.by', 'by nobody', edit('immediateMeasures', 'M1', { by: gone })),

  row('S141', 'initialAssessment.route', 'way not chosen', set('initialAssessment', { route: gone })),
  rowsOn('fresh')(
    'S141',
    'initialAssessment.route',
    'just registered',
    set('initialAssessment', { route: gone }),
  ),
  row('S142', 'initialAssessment.reasons', 'no reasons', set('initialAssessment', { reasons: gone })),
  row('S143', 'initialAssessment.assessedOn', 'no date', set('initialAssessment', { assessedOn: gone })),
  row('S143', 'initialAssessment.assessedBy', 'nobody', set('initialAssessment', { assessedBy: gone })),
  direct(
    'S144',
    'initialAssessment.brokenDuty',
    'act not asked',
    set('initialAssessment', { brokenDuty: gone }),
  ),
  direct('S145', 'initialAssessment.harm', 'harm not asked', set('initialAssessment', { harm: gone })),
  direct(
    'S146',
    'initialAssessment.riskIs',
    'possible harm, risk not judged',
    set('initialAssessment', { riskIs: gone }),
  ),
  direct(
    'S147',
    'initialAssessment.route',
    'somebody was harmed',
    set('initialAssessment', { harm: 'faktisk' }),
  ),
  direct(
    'S147',
    'initialAssessment.route',
    'the risk is palpable',
    set('initialAssessment', { riskIs: 'pataglig' }),
  ),
  direct(
    'S148',
    'initialAssessment.route',
    'obviously serious',
    set('initialAssessment', { obviouslySerious: true }),
  ),
  row('S149', 'parallelDuties.mas', 'health care', set('initialAssessment', { brokenDuty: 'hsl' })),
  row(
    'S150',
    'registration.lagrum',
    'LSS broke, case is SoL',
    set('initialAssessment', { brokenDuty: 'lss' }),
  ),
  row(
    'S151',
    'initialAssessment.obviouslySerious',
    'nobody has decided to notify, nothing is sent',
    both(set('notificationDecision', { notify: gone }), set('notification', { sentOn: gone })),
  ),

  direct('S161', 'directDecision.facts', 'no facts', set('directDecision', { facts: gone })),
  direct('S162', 'directDecision.reasonCode', 'no reason code', set('directDecision', { reasonCode: gone })),
  direct('S163', 'directDecision.reasons', 'no motivation', set('directDecision', { reasons: '' })),
  direct('S164', 'directDecision.decidedOn', 'no date', set('directDecision', { decidedOn: gone })),
  direct('S165', 'directDecision.deciderRole', 'no role', set('directDecision', { deciderRole: gone })),
  direct('S165', 'directDecision.deciderName', 'no name', set('directDecision', { deciderName: gone })),
  direct('S166', 'directDecision.deciderTitle', 'no title', set('directDecision', { deciderTitle: gone })),
  direct(
    'S167',
    'directDecision.possibleConsequence',
    'not said',
    set('directDecision', { possibleConsequence: gone }),
  ),
  direct(
    'K20d',
    'directDecision.delegationPoint',
    'on whose behalf',
    set('directDecision', { delegationPoint: gone }),
  ),

  direct('S112', 'event.startsAt', 'the direktbeslut says when', set('event', { startsAt: gone })),
  direct('S121', 'registration.lagrum', 'the direktbeslut cites it', set('registration', { lagrum: [] })),
  direct('S124', 'registration.unit', 'the direktbeslut names it', set('registration', { unit: gone })),
  direct(
    'S176',
    'handover.to',
    'the direktbeslut says to whom',
    set('handover', { to: [], recipient: gone }),
  ),
  direct('S171', 'handover.to', 'to nobody', set('handover', { to: [] })),
  direct('S172', 'handover.to', 'health care goes to MAS', set('initialAssessment', { brokenDuty: 'hsl' })),
  direct('S172', 'handover.to', 'another huvudman', set('directDecision', { reasonCode: 'annan-huvudman' })),
  direct('S173', 'handover.recipient', 'no recipient', set('handover', { recipient: gone })),
  direct('S174', 'handover.on', 'no date', set('handover', { on: gone, receiptOn: gone })),
  direct('S175', 'handover.receiptOn', 'no receipt', set('handover', { receiptOn: gone })),

  row(
    'S441',
    'providerInvestigation.requestedOn',
    'private, not asked',
    set('registration', { operation: 'privat-utforare' }),
  ),
  row(
    'S441',
    'providerInvestigation.requestedOn',
    'its own report',
    add('reports', { label: 'R2', fromProvider: true }),
  ),
  row(
    'S442',
    'providerInvestigation.receivedOn',
    'promised for October',
    both(
      set('registration', { operation: 'privat-utforare' }),
      set('providerInvestigation', { dueOn: '2026-10-31' }),
    ),
  ),
  row(
    'S443',
    'initialAssessment.route',
    'private, investigated here',
    set('registration', { operation: 'privat-utforare' }),
  ),
];
