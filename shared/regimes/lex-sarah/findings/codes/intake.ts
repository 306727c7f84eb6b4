import { advice, firm, inquiry, yielding } from '../code-rule.ts';

const first = [...inquiry, 'direktbeslut'] as const;

/** Report, registration, event, protection, initial assessment and the short track. */
export const intakeCodes = {
  S101: firm('report', [...first, 'bekraftelse'], 'no report recorded'),
  S102: firm('report', first, 'a report has no text', ['label']),
  S103: firm('report', [...first, 'bekraftelse'], 'a report lacks the date it was received', ['label']),
  S104: yielding('report', inquiry, 'an oral report lacks who wrote it down or when', ['label']),
  S105: yielding('own-check', advice, 'the reporter role or unit of a report is missing (statistics)', [
    'label',
  ]),

  S111: firm('sosfs-content', inquiry, 'the event has no summary'),
  S112: firm('sosfs-content', first, 'when it occurred is missing'),
  S113: firm('sosfs-content', inquiry, 'when it was noticed is missing'),
  S114: firm('sosfs-content', inquiry, 'how it was noticed is missing'),
  S115: yielding('local', inquiry, 'no type of missförhållande chosen'),

  S121: firm('boundary', first, 'lagrum (SoL, LSS) not chosen'),
  S122: yielding('local', ['beslut'], 'area of activity missing (the decision is to be classified)'),
  S123: firm('notify', inquiry, 'own service or private provider not answered: it decides who notifies'),
  S124: firm('sosfs-content', first, 'unit missing'),
  S125: yielding('local', advice, 'diary number missing: the internal reference is used'),
  S126: firm('sosfs-item', ['utredning'], 'investigator or title missing'),
  S127: firm('impartiality', inquiry, 'conflict of interest (jäv) not asked at assignment'),
  S128: firm('impartiality', inquiry, 'conflict of interest found but nothing written on what was done'),
  S129: firm(
    'investigate',
    [...first, 'anmalan', 'etjanst'],
    'edition of the act chosen by hand without a reason',
  ),
  S130: firm('informCommittee', inquiry, 'private provider not named'),

  S131: firm('sosfs-receipt', inquiry, 'no immediate measure and no description of the situation'),
  S132: firm('sosfs-content', inquiry, 'an immediate measure has no text', ['label']),
  S133: yielding('sosfs-content', inquiry, 'an immediate measure has no time', ['label']),
  S134: yielding('sosfs-item', ['utredning'], 'an immediate measure does not say who took it', ['label']),

  S141: firm('investigate', first, 'neither direktbeslut nor utredning chosen'),
  S142: yielding('investigate', ['utredning'], 'initial assessment has no reasons'),
  S143: firm('sosfs-item', ['utredning'], 'initial assessment lacks date or who made it'),
  S144: firm('boundary', first, 'which duty broke, under which act, not answered'),
  S145: firm('sosfs-definition', ['direktbeslut'], 'direktbeslut without an answer on threat or harm'),
  S146: yielding(
    'ivo-short-track',
    ['direktbeslut'],
    'direktbeslut with possible harm but the risk not judged',
  ),
  S147: firm(
    'ivo-short-track',
    ['direktbeslut'],
    'direktbeslut although harm is actual or the risk is palpable',
  ),
  S148: firm('notify', ['direktbeslut'], 'direktbeslut although obviously serious'),
  S149: yielding('parallel-duties', advice, 'health care duty broke: hand over to MAS (lex Maria)'),
  S150: yielding('boundary', advice, 'the broken duty is under an act that is not among the case lagrum'),
  S151: firm('notify', inquiry, 'obviously serious, but neither notified nor decided whether to'),

  S161: firm('sosfs-content', ['direktbeslut'], 'direktbeslut without facts'),
  S162: firm('ivo-short-track', ['direktbeslut'], 'direktbeslut without reason code'),
  S163: firm('ivo-short-track', ['direktbeslut'], 'direktbeslut without motivation'),
  S164: firm('sosfs-content', ['direktbeslut', 'aterkoppling'], 'direktbeslut without date'),
  S165: firm('delegation', ['direktbeslut'], 'direktbeslut without decider (role, name)'),
  S166: yielding('sosfs-item', ['direktbeslut'], 'decider of the direktbeslut lacks title'),
  S167: yielding('sosfs-content', ['direktbeslut'], 'direktbeslut without possible consequence'),

  S171: firm('ivo-short-track', ['overlamning'], 'handed over to nobody'),
  S172: yielding('ivo-short-track', ['overlamning'], 'hand-over does not match the reason code', ['to']),
  S173: firm('ivo-short-track', ['overlamning'], 'hand-over without recipient'),
  S174: firm('ivo-short-track', ['overlamning'], 'hand-over without date'),
  S175: yielding('local', advice, 'hand-over without receipt'),
  S176: yielding('local', ['direktbeslut'], 'direktbeslut that does not say to whom it is handed over', [
    'also',
  ]),
};
