import { add, both, edit, records, set } from '../change.ts';
import { no } from '../duty-samples.ts';
import { rowsOn } from './row.ts';

const row = rowsOn('complete');
const direct = rowsOn('direct');
const gone = undefined;
const dayBefore = { date: '2026-09-11' };

export const inquiryRows = [
  row('S201', 'persons', 'nobody concerned', both(edit('persons', 'P1', { role: 'annan' }))),
  row('S202', 'persons/P1.alias', 'no alias', edit('persons', 'P1', { alias: gone })),
  row('S203', 'persons/P3.role', 'no role', edit('persons', 'P3', { role: gone })),
  row('S204', 'persons/P1.howHeard', 'heard, no word of it', edit('persons', 'P1', { howHeard: gone })),
  row('S205', 'persons/P2.represents', 'whom?', edit('persons', 'P2', { represents: [] })),
  row('S206', 'persons/P2.mandate', 'on what ground?', edit('persons', 'P2', { mandate: gone })),
  row('S207', 'persons/P1.represents', 'each other', edit('persons', 'P1', { represents: ['id-P2'] })),
  direct(
    'S208',
    'persons/P1.personalNumber',
    'check digit',
    add('persons', { label: 'P1', personalNumber: '19121212-1213' }),
  ),
  row(
    'D1',
    'persons/P1.protectionReviewedOn',
    'no second look',
    edit('persons', 'P1', { protectedIdentity: true }),
  ),
  direct(
    'D1',
    'persons/P9.protectionReviewedOn',
    'short track too',
    add('persons', { label: 'P9', protectedIdentity: true }),
  ),
  row(
    'D1',
    'persons/P1.protectionReviewNote',
    'looked at, nothing written',
    edit('persons', 'P1', {
      protectedIdentity: true,
      protectionReviewedOn: '2026-09-15',
      protectionReviewedBy: 'Kim Testmark',
    }),
  ),
  row(
    'D2',
    'event.summary',
    'a number in the text',
    set('event', { summary: 'Kvinnan (121212-1212) föll.' }),
  ),

  row('S211', 'persons/P1.heard', 'not asked without reason', edit('persons', 'P1', { heard: gone })),
  row('S211', 'persons/P2.informed', 'the representative too', edit('persons', 'P2', { informed: gone })),
  row('S211', 'persons/P1.recordedInFile', 'personal file', edit('persons', 'P1', { recordedInFile: gone })),
  row(
    'S211',
    'persons/P1.informedOfNotification',
    'notified',
    edit('persons', 'P1', { informedOfNotification: gone }),
  ),
  row('S211', 'protection.safeNow', 'safe?', set('protection', { safeNow: gone })),
  direct('S211', 'protection.safeNow', 'safe? short track too', set('protection', { safeNow: gone })),
  row('S211', 'parallelDuties.police', 'police', set('parallelDuties', { police: gone })),
  row(
    'S211',
    'reports/R1.feedback',
    'decided, reporter not answered',
    edit('reports', 'R1', { feedback: gone }),
  ),
  row(
    'S211',
    'closing.feedbackToIndividual',
    'decided, person not told',
    set('closing', { feedbackToIndividual: gone }),
  ),
  row(
    'S212',
    'persons/P1.heard',
    'yes, when?',
    edit('persons', 'P1', { heard: { answer: 'yes', by: 'SAS' } }),
  ),
  row(
    'S213',
    'protection.safeNow',
    'yes, who?',
    set('protection', { safeNow: { answer: 'yes', date: '2026-09-12' } }),
  ),
  row(
    'S214',
    'parallelDuties.police',
    'no, why?',
    set('parallelDuties', { police: { answer: 'no', reason: ' ' } }),
  ),
  row(
    'S215',
    'persons/P1.informed',
    'yes and a reason for no',
    edit('persons', 'P1', {
      informed: { answer: 'yes', date: '2026-09-13', by: 'SAS', reason: 'Ville inte' },
    }),
  ),

  row('S221', 'sources', 'no card', records('sources')),
  row('S222', 'sources/K2.date', 'no date', edit('sources', 'K2', { date: gone })),
  row('S223', 'sources/K2.from', 'from where', edit('sources', 'K2', { from: gone })),
  row('S224', 'sources/K2.nature', 'fact or assessment', edit('sources', 'K2', { nature: gone })),
  row('S225', 'sources/K2.recorderName', 'by whom', edit('sources', 'K2', { recorderName: gone })),
  row('S226', 'sources/K2.recorderTitle', 'title', edit('sources', 'K2', { recorderTitle: gone })),
  row('S227', 'sources/K2.content', 'empty card', edit('sources', 'K2', { content: gone })),
  row('S228', 'attachments/B1.title', 'enclosed, no title', edit('attachments', 'B1', { title: gone })),

  row('K20', 'event.discoveredAt', 'noticed before it began', set('event', { discoveredAt: dayBefore })),
  row(
    'K20',
    'event.endsAt',
    'ended before it began',
    set('event', { endsAt: { date: '2026-09-12', time: '01:00' } }),
  ),
  row('K20', 'decision.decidedOn', 'decided before the report', set('decision', { decidedOn: '2026-09-13' })),
  row('K20', 'notification.sentOn', 'sent before decided', set('notification', { sentOn: '2026-09-14' })),
  row(
    'K20',
    'notification.investigationSentOn',
    'before the decision',
    set('notification', { investigationSentOn: '2026-11-04' }),
  ),
  row('K20', 'actions/Å3.doneOn', 'done before the event', edit('actions', 'Å3', { doneOn: '2026-09-01' })),
  row(
    'K20',
    'persons/P1.heard',
    'heard before it happened',
    edit('persons', 'P1', { heard: { answer: 'yes', date: '2026-09-01', by: 'SAS' } }),
  ),
  row(
    'K20',
    'communications/T1.answeredOn',
    'answered before sent',
    edit('communications', 'T1', { answeredOn: '2026-10-19' }),
  ),
  direct(
    'K20',
    'directDecision.decidedOn',
    'before the report',
    set('directDecision', { decidedOn: '2026-10-18' }),
  ),
  row('K20b', 'decision.decidedOn', 'tomorrow', set('decision', { decidedOn: '2026-11-23' })),
  row('K20b', 'reports/R1.receivedOn', 'next year', edit('reports', 'R1', { receivedOn: '2027-09-14' })),
  row(
    'K20b',
    'actions/Å3.doneOn',
    'done ahead of time',
    edit('actions', 'Å3', { doneOn: '2026-12-01', measureOn: '2027-01-01' }),
  ),
  row('K20c', 'decision.delegationPoint', 'no point', set('decision', { delegationPoint: gone })),
  row(
    'K20e',
    'notificationDecision.delegationPoint',
    'no point',
    set('notificationDecision', { delegationPoint: gone }),
  ),
  row('K21', 'event.summary', 'named', set('event', { summary: 'Nils sprang till rummet.' })),
  row(
    'S211',
    'closing.followUpNeeded',
    'decided, follow-up not settled',
    set('closing', { followUpNeeded: gone }),
  ),
  row(
    'S214',
    'actions/Å1.askPerson',
    'not asked, why?',
    edit('actions', 'Å1', { askPerson: { answer: 'no' } }),
  ),
  row(
    'S212',
    'closing.feedbackToUnit',
    'yes, when?',
    set('closing', { feedbackToUnit: { answer: 'yes', by: 'Chef' } }),
  ),
  row(
    'S408c',
    'persons/P1.informedOfNotification',
    'form says informed, person says no',
    edit('persons', 'P1', { informedOfNotification: no('Orkade inte') }),
  ),
];
