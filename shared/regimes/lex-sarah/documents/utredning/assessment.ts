import type { Block } from '../../../../documents/blocks.ts';
import { heading, isWritten, text } from '../../../../documents/inline.ts';
import { utredningText } from '../../text/documents/utredning.ts';
import { codeLabel, orMissing, richProse } from '../desk.ts';
import type { Inquiry } from './inquiry.ts';
import { sentence } from './sentence.ts';

/** Section 16: the legal test, question by question, and beside it the matrix that decides nothing. */
export function assessmentSection({ context, facts, nothingWrong }: Inquiry): readonly Block[] {
  const words = utredningText.assessment;
  const { assessment } = facts;
  const asksSerious = !nothingWrong || assessment.serious !== undefined;
  return [
    ...question(facts, 'actOrOmission'),
    ...question(facts, 'threatOrConsequence'),
    ...(asksSerious ? question(facts, 'serious') : []),
    heading(2, words.whole),
    ...richProse(context, assessment.reasons, words.wholeMissing),
    ...matrix(facts),
  ];
}

type Question = 'actOrOmission' | 'threatOrConsequence' | 'serious';

function question({ assessment }: Inquiry['facts'], code: Question): readonly Block[] {
  const words = utredningText.assessment;
  const reasons = assessment[`${code}Reasons`];
  return [
    heading(2, words.questions[code]),
    sentence(
      orMissing(answerOf(codeLabel(`assessment.${code}`, assessment[code])), words.answers[code]),
      ' ',
      orMissing(reasons, words.reasons[code]),
    ),
  ];
}

const answerOf = (label: string | undefined) => (isWritten(label) ? `${label}.` : undefined);

function matrix({ assessment }: Inquiry['facts']): readonly Block[] {
  const words = utredningText.assessment;
  const { severity, probability } = assessment;
  if (severity === undefined || probability === undefined) return [];
  const step = (field: 'severity' | 'probability', value: number) =>
    words.step(value, codeLabel(`assessment.${field}`, String(value)) ?? '');
  return [
    heading(2, words.matrix),
    sentence([
      text(
        words.risk(
          step('severity', severity),
          step('probability', probability),
          String(severity * probability),
        ),
      ),
    ]),
  ];
}
