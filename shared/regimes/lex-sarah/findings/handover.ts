import { isBlank } from '../../../domain/blank.ts';
import { required, when } from '../../../domain/remark.ts';
import type { LexSarahFacts } from '../parts.ts';
import type { Rule } from './remark.ts';

type Receiver = NonNullable<LexSarahFacts['handover']['to']>[number];

/**
 * To whom a reason code hands the matter on; a duplicate is handed to nobody. What was not lex Sarah goes to the one whose
 * matter it is: IVO, questions and answers on lex Sarah (official, checked 2026-11-22).
 */
export const receiverOf: Readonly<Record<string, Receiver>> = {
  'halso-och-sjukvard': 'mas',
  'annan-huvudman': 'annan-huvudman',
  'privat-utforare': 'privat-utforare',
};

/** Handing over what was not lex Sarah: to whom, when, and that it was received. */
export const handoverRules: Rule = ({ directDecision, handover, initialAssessment }) => {
  if (directDecision.reasonCode === 'dubblett') return [];
  const to = handover.to ?? [];
  const wanted = initialAssessment.brokenDuty === 'hsl' ? 'mas' : receiverOf[directDecision.reasonCode ?? ''];
  return [
    ...when(to.length === 0, 'S171', 'handover.to'),
    ...when(wanted !== undefined && to.length > 0 && !to.includes(wanted), 'S172', 'handover.to', {
      to: wanted ?? '',
    }),
    ...required('S173', 'handover.recipient', handover.recipient),
    ...required('S174', 'handover.on', handover.on),
    ...when(handover.on !== undefined && isBlank(handover.receiptOn), 'S175', 'handover.receiptOn'),
  ];
};
