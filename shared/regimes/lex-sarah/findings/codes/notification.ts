import { advice, firm, notice, yielding } from '../code-rule.ts';

/** The decision to notify, the 13 items of the form (S401-S413), what follows at IVO, and refusals (D-numbers). */
export const notificationCodes = {
  S321: firm('notify', notice, 'whether to notify not decided', ['also']),
  S322: firm('notify', notice, 'decision to notify without date'),
  S323: firm('delegation', notice, 'decision to notify without decider (role, name)'),
  S324: yielding('notify', notice, 'decision to notify without reasons'),
  S325: yielding('notify', advice, 'decided to notify, but no sending recorded (snarast)', ['date']),

  S401: firm('sosfs-form', notice, 'item 1: lagrum not chosen', ['also']),
  S402: firm('sosfs-form', notice, 'item 2: serious missförhållande or palpable risk of it not chosen'),
  S403: yielding('sosfs-form', notice, 'item 3: diary number missing', ['also']),
  S404: firm('sosfs-form', notice, 'item 4: who notifies missing', ['item']),
  S405: firm('sosfs-form', notice, 'item 5: a field of contact person or address missing', ['item']),
  S406: firm('sosfs-form', notice, 'item 6: unit, type of activity, address or telephone missing', [
    'item',
    'also',
  ]),
  S406b: firm('sosfs-form', notice, 'item 6: date of the event missing', ['also']),
  S406c: yielding('sosfs-form', notice, 'item 6: clock time of the event missing'),
  S407: firm('sosfs-form', notice, 'item 7: short description and consequences missing'),
  S408: firm('sosfs-form', notice, 'item 8: whether individuals were informed not answered'),
  S408b: firm('sosfs-form', notice, 'item 8: not informed, without a note why'),
  S408c: firm('sosfs-form', notice, 'item 8: informed according to the form, not according to the person', [
    'label',
  ]),
  S409: firm('notify', notice, 'item 9: finished utredning ticked but none is finished'),
  S409b: firm('sosfs-form', notice, 'item 9: utredning ticked under an act that is not the case lagrum'),
  S409c: firm('notify', notice, 'item 9: the utredning is finished but not enclosed'),
  S409d: yielding(
    'sosfs-form',
    notice,
    'item 9: routines ticked but no routine among the enclosed attachments',
  ),
  S409e: firm('sosfs-form', notice, 'item 9: other ticked but not named'),
  S410: firm('sosfs-form', notice, 'item 10: organisation and staffing missing'),
  S411: firm('sosfs-form', notice, 'item 11: training, time of service and form of employment missing'),
  S412: firm('sosfs-form', notice, 'item 12: measures taken or planned missing'),
  S413: firm('sosfs-form', notice, 'item 13: date missing'),
  S413b: firm('sosfs-form', notice, 'item 13: who signs missing'),
  S413c: firm('sosfs-form', notice, 'item 13: signature or protocol not chosen'),

  S421: yielding('ivo-channel', advice, 'sent without channel'),
  S422: yielding('sosfs-two-months', advice, 'the utredning is overdue at IVO', ['date']),
  S423: yielding('sosfs-two-months', advice, 'the two-month date is no working day: send before it', [
    'date',
    'workingDay',
  ]),
  S424: yielding('notify', advice, 'milder final degree: tell IVO', ['degree']),
  S425: yielding('notify', advice, 'utredning finished and case notified, but the utredning not sent'),
  S426: yielding('ivo-completion', advice, 'a completion lacks due date or subject', ['label']),
  S427: yielding('ivo-completion', advice, 'a completion is overdue', ['label', 'date']),
  S428: yielding('ivo-completion', advice, 'a completion is answered without its text', ['label']),
  S429: yielding('ivo-completion', advice, 'the decision of IVO lacks outcome'),
  S430: yielding('own-check', advice, 'an IVO number on a case that was never sent'),

  D11: firm('notify', notice, 'refused: a private provider notifies itself, the municipality does not'),
  D12: firm('notify', notice, 'refused: closed by direktbeslut, nothing to notify'),
  D13: firm('notify', notice, 'refused: decided degree is not serious and the case was never notified', [
    'degree',
  ]),
  D14: firm('notify', notice, 'refused: not yet assessed as serious and no decision to notify'),
  D15: firm('investigate', [], 'refused: the case is closed by direktbeslut and has no investigation'),
  D16: firm('investigate', [], 'refused: the case is investigated and has no direktbeslut'),
  D17: yielding('own-check', [], 'a document still holds placeholders', ['missing', 'document']),
};
