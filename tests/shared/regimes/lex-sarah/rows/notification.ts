import { both, edit, set } from '../change.ts';
import { rowsOn } from './row.ts';

const row = rowsOn('complete');
const gone = undefined;
const unsent = set('notification', { sentOn: gone, channel: gone, investigationSentOn: gone });
const utredningWaits = set('notification', { investigationSentOn: gone });

export const notificationRows = [
  row(
    'S321',
    'notificationDecision.notify',
    'not decided',
    both(unsent, set('notificationDecision', { notify: gone })),
  ),
  row('S322', 'notificationDecision.decidedOn', 'no date', set('notificationDecision', { decidedOn: gone })),
  row(
    'S323',
    'notificationDecision.deciderRole',
    'no role',
    set('notificationDecision', { deciderRole: gone }),
  ),
  row(
    'S323',
    'notificationDecision.deciderName',
    'no name',
    set('notificationDecision', { deciderName: gone }),
  ),
  row('S324', 'notificationDecision.reasons', 'no reasons', set('notificationDecision', { reasons: gone })),
  row('S325', 'notification.sentOn', 'decided, not sent', unsent),

  row('S401', 'registration.lagrum', 'item 1', set('registration', { lagrum: [] })),
  row('S402', 'notificationDecision.degree', 'item 2', set('notificationDecision', { degree: gone })),
  row('S403', 'registration.diaryNumber', 'item 3', set('registration', { diaryNumber: gone })),
  row('S404', 'sender.kind', 'item 4: who', set('sender', { kind: gone })),
  row('S404', 'sender.committee', 'item 4: committee', set('sender', { committee: gone })),
  row('S404', 'sender.company', 'item 4: company', set('sender', { kind: 'enskild-verksamhet' })),
  row('S405', 'sender.email', 'item 5: e-mail', set('sender', { email: ' ' })),
  row('S406', 'registration.unitPhone', 'item 6: telephone', set('registration', { unitPhone: gone })),
  row('S406', 'registration.area', 'item 6: type of activity', set('registration', { area: gone })),
  row('S406b', 'event.startsAt', 'item 6: date', set('event', { startsAt: gone })),
  row('S406c', 'event.startsAt', 'item 6: clock time', set('event', { startsAt: { date: '2026-09-12' } })),
  row('S407', 'notification.description', 'item 7', set('notification', { description: gone })),
  row(
    'S408',
    'notification.individualsInformed',
    'item 8',
    set('notification', { individualsInformed: gone }),
  ),
  row(
    'S408b',
    'notification.individualsInformedNote',
    'item 8: no, why',
    set('notification', { individualsInformed: 'nej' }),
  ),
  row(
    'S409',
    'notification.enclosures',
    'item 9: enclosed, not finished',
    both(set('notification', { enclosures: ['utredning-sol'] }), set('decision', { decidedOn: gone })),
  ),
  row(
    'S409b',
    'notification.enclosures',
    'item 9: the other act',
    set('notification', { enclosures: ['utredning-lss'] }),
  ),
  row('S409c', 'notification.enclosures', 'item 9: finished, left out', unsent),
  row(
    'S409d',
    'notification.enclosures',
    'item 9: which routine',
    edit('attachments', 'B1', { enclosed: false }),
  ),
  row(
    'S409e',
    'notification.enclosuresOther',
    'item 9: what else',
    set('notification', { enclosures: ['ovrigt'] }),
  ),
  row('S410', 'notification.organisation', 'item 10', set('notification', { organisation: gone })),
  row('S411', 'notification.staff', 'item 11', set('notification', { staff: gone })),
  row(
    'S412',
    'notification.measures',
    'item 12: nor any measure or action to put it together from',
    (facts) => ({
      ...set('notification', { measures: gone })(facts),
      immediateMeasures: [],
      actions: [],
    }),
  ),
  row('S413', 'notification.date', 'item 13: date', set('notification', { date: gone })),
  row('S413b', 'notification.signatoryName', 'item 13: name', set('notification', { signatoryName: gone })),
  row('S413c', 'notification.signature', 'item 13: signature', set('notification', { signature: gone })),

  row(
    'K20',
    'actions/Å3.doneOn',
    'the anmälan tells it as done, yet it was sent two weeks before',
    set('notification', { measures: gone }),
  ),
  row(
    'K20',
    'immediateMeasures/M1.at',
    'taken the day after the anmälan that tells of it',
    both(
      set('notification', { measures: gone }),
      edit('immediateMeasures', 'M1', { at: { date: '2026-09-16' } }),
    ),
  ),
  row('S421', 'notification.channel', 'sent how', set('notification', { channel: gone })),
  row('S422', 'notification.investigationSentOn', 'past 15 November', utredningWaits),
  row(
    'S423',
    'notification.investigationSentOn',
    'due on a Saturday',
    both(utredningWaits, set('notification', { sentOn: '2026-09-28' })),
  ),
  row(
    'S424',
    'notification.investigationSentOn',
    'milder in the end',
    both(utredningWaits, set('decision', { degree: 'missforhallande' })),
  ),
  row('S425', 'notification.investigationSentOn', 'finished, not sent', utredningWaits),
  row('S426', 'completions/Y1.dueOn', 'due when', edit('completions', 'Y1', { dueOn: gone })),
  row('S426', 'completions/Y1.subject', 'about what', edit('completions', 'Y1', { subject: gone })),
  row('S427', 'completions/Y1.answeredOn', 'overdue', edit('completions', 'Y1', { dueOn: '2026-11-21' })),
  row(
    'S428',
    'completions/Y1.answer',
    'answered what',
    edit('completions', 'Y1', { answeredOn: '2026-11-20' }),
  ),
  row('S429', 'ivoDecision.outcome', 'decided what', set('ivoDecision', { decidedOn: '2026-11-20' })),
  row(
    'S430',
    'notification.ivoNumber',
    'a number, never sent',
    both(unsent, set('notification', { ivoNumber: '8.2-1/2026' })),
  ),

  row(
    'D11',
    'registration.operation',
    'private, meant to be notified',
    set('registration', { operation: 'privat-utforare' }),
  ),
  row(
    'D12',
    'initialAssessment.route',
    'direktbeslut, meant to be notified',
    set('initialAssessment', { route: 'direktbeslut' }),
  ),
];
