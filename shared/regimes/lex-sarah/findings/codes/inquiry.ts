import { advice, documentIds, firm, inquiry, notice, yielding } from '../code-rule.ts';

/** Persons, yes/no duties, sources and dates. */
export const inquiryCodes = {
  S201: yielding('hearing', inquiry, 'no person concerned (enskild) recorded'),
  S202: firm('secrecy', inquiry, 'a person has no alias', ['label']),
  S203: firm('hearing', ['utredning'], 'a person has no role', ['label']),
  S204: yielding('hearing', ['utredning'], 'heard, but neither how nor own account is written', ['label']),
  S205: firm('hearing', ['utredning'], 'a representative represents nobody', ['label']),
  S206: yielding('hearing', ['utredning'], 'a representative has no ground (god man, fullmakt …)', ['label']),
  S207: firm('hearing', inquiry, 'persons represent each other in a circle', ['label']),
  S208: yielding('own-check', advice, 'a personnummer has wrong form or check digit', ['label']),
  D1: firm('secrecy', documentIds, 'skyddade personuppgifter without a recorded second look', ['label']),
  D2: yielding('secrecy', advice, 'a text holds what reads as a personnummer', ['label']),

  /** The five faults of a yes/no duty. Gates and provision come from the duty's own row in duty-fields.ts. */
  S211: firm('hearing', inquiry, 'a duty is not answered', ['duty', 'label']),
  S212: firm('hearing', inquiry, 'a duty answered yes lacks date', ['duty', 'label']),
  S213: firm('hearing', inquiry, 'a duty answered yes lacks by whom', ['duty', 'label']),
  S214: firm('hearing', inquiry, 'a duty answered no lacks reason', ['duty', 'label']),
  S215: firm('hearing', inquiry, 'a duty answered yes carries a reason for no', ['duty', 'label']),

  S221: firm('sosfs-item', inquiry, 'no source card recorded'),
  S222: firm('sosfs-item', inquiry, 'a source card lacks date', ['label']),
  S223: firm('sosfs-item', inquiry, 'a source card lacks where it comes from', ['label']),
  S224: firm('sosfs-item', inquiry, 'a source card lacks fact or assessment', ['label']),
  S225: firm('sosfs-item', inquiry, 'a source card lacks the recorder name', ['label']),
  S226: firm('sosfs-item', inquiry, 'a source card lacks the recorder title', ['label']),
  S227: firm('sosfs-item', inquiry, 'a source card lacks content', ['label']),
  S228: yielding('own-check', notice, 'an enclosed attachment has no title', ['label']),

  /** Delegation, the other half of K20. */
  K20c: firm('delegation', ['beslut'], 'the decision lacks its delegation point'),
  K20d: firm('delegation', ['direktbeslut'], 'the direktbeslut lacks its delegation point'),
  K20e: firm('delegation', notice, 'the decision to notify lacks its delegation point'),
};
