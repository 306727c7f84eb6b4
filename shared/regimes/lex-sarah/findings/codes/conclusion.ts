import { advice, firm, inquiry, notice, yielding } from '../code-rule.ts';

/** Assessment, communication, decision, follow-up. */
export const conclusionCodes = {
  S271: firm('sosfs-content', inquiry, 'what the missförhållande consisted of is missing'),
  S272: firm('sosfs-content', inquiry, 'no consequence chosen'),
  S273: firm('sosfs-content', inquiry, 'consequences not described'),
  S274: firm('sosfs-definition', inquiry, 'act or omission not answered'),
  S275: firm('sosfs-definition', inquiry, 'act or omission without reasons'),
  S276: firm('sosfs-definition', inquiry, 'threat, consequence or palpable risk not answered'),
  S277: firm('sosfs-definition', inquiry, 'threat, consequence or palpable risk without reasons'),
  S278: firm('sosfs-serious', inquiry, 'whether it is serious not answered'),
  S279: firm('sosfs-serious', inquiry, 'whether it is serious lacks reasons'),
  S280: yielding('sosfs-content', inquiry, 'the assessment has no summary of reasons'),
  S281: yielding('local', advice, 'severity or probability missing (advisory matrix)'),
  S282: yielding('local', advice, 'risk value above the local threshold, not serious, and no reasons', [
    'risk',
  ]),
  K15: firm('sosfs-serious', inquiry, 'degree and answer on seriousness do not match', ['degree']),
  K15b: firm('sosfs-definition', inquiry, 'degree and answer on threat, consequence or risk do not match', [
    'degree',
  ]),
  K15c: yielding('sosfs-definition', inquiry, 'degree though neither act nor omission', ['degree']),
  K15d: yielding('sosfs-definition', inquiry, 'consequence answered, but only possible ones chosen'),

  S291: yielding('hearing', advice, 'the draft has not been communicated', ['to']),
  S292: yielding('hearing', inquiry, 'a communication lacks recipient kind or date', ['label']),
  S293: yielding('hearing', inquiry, 'an answer came, but not what it said or what it changed', ['label']),
  S294: yielding('hearing', advice, 'the time to answer has run out without an answer noted', [
    'label',
    'date',
  ]),

  S301: firm(
    'sosfs-content',
    ['utredning'],
    'no standpoint closes the utredning: neither proposal nor decision',
  ),
  S302: firm('sosfs-content', ['beslut', 'aterkoppling'], 'degree not decided'),
  S303: firm('sosfs-content', ['beslut'], 'decision without reasons'),
  S304: firm('sosfs-content', ['beslut', 'aterkoppling'], 'decision without date'),
  S305: firm('delegation', ['beslut'], 'decider (role, name) missing'),
  S306: yielding('sosfs-item', ['beslut'], 'decider lacks title'),
  S307: yielding('delegation', ['beslut'], 'decision by the committee without its protocol'),
  S308: firm('impartiality', ['beslut'], 'conflict of interest (jäv) of the decider not asked'),
  S309: firm('impartiality', ['beslut'], 'decider has a conflict of interest but nothing is written'),
  S310: yielding('delegation', advice, 'decided by another than SAS without a proposal'),
  S311: firm('notify', ['beslut', ...notice], 'serious degree but no decision to notify'),
  S312: firm('notify', ['beslut'], 'decided not to notify, without reasons'),

  S431: yielding('own-by-ivo', advice, 'follow-up is needed but has no date'),
  S432: yielding('own-by-ivo', advice, 'a follow-up lacks date or by whom', ['label']),
  S433: yielding('own-by-ivo', advice, 'a follow-up lacks result or effect', ['label']),
  S434: yielding('own-by-ivo', advice, 'the person was asked, but no answer is recorded', ['label']),
  S435: yielding('own-by-ivo', advice, 'the measuring date has passed without a follow-up', [
    'label',
    'date',
  ]),
  S436: yielding('own-by-ivo', advice, 'the case is closed while an action is unfinished', ['label']),
  S437: yielding('investigate', advice, 'the case is closed without a decision'),

  S441: yielding('informCommittee', advice, 'the utredning of the private provider has not been requested'),
  S442: yielding('informCommittee', advice, 'the utredning of the private provider is overdue', ['date']),
  S443: yielding(
    'investigate',
    advice,
    'a private provider investigates itself, yet utredning is chosen here',
  ),
};
