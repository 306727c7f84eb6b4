import type { Block } from '../../../../documents/blocks.ts';
import { heading, isWritten, missing, paragraph, paragraphs } from '../../../../documents/inline.ts';
import { utredningText } from '../../text/documents/utredning.ts';
import { codeLabel, orMissing, prose } from '../desk.ts';
import type { Inquiry } from './inquiry.ts';
import { sentence, unstopped } from './sentence.ts';

/** Section 11: whether something similar happened before, where it was looked for, and why it happened again. */
export function similarSection({ facts, nothingWrong }: Inquiry): readonly Block[] {
  const words = utredningText.similar;
  const { similarBefore, similarSource, similarPeriod, similarWhat, similarWhyAgain } = facts.analysis;
  if (!similarBefore) return nothingWrong ? [sentence(words.notAsked)] : [paragraph(missing(words.missing))];
  const answer = words.answer[similarBefore] ?? '';
  if (similarBefore === 'ej-kontrollerat') return [sentence(answer)];
  const searched = words.searched(
    orMissing(unstopped(similarSource), words.where),
    orMissing(unstopped(similarPeriod), words.period),
  );
  const found = similarBefore === 'ja';
  return [
    sentence(answer, ' ', ...searched),
    ...(found ? prose(similarWhat, words.what) : isWritten(similarWhat) ? paragraphs(similarWhat) : []),
    ...(found ? [heading(2, words.why), ...prose(similarWhyAgain, words.why)] : []),
  ];
}

/** Section 12: whether it can happen again. A reason that begins with the answer is not given it twice. */
export function recurrenceSection({ facts, nothingWrong }: Inquiry): readonly Block[] {
  const words = utredningText.recurrence;
  const { canRecur, canRecurReasons } = facts.analysis;
  const answer = codeLabel('analysis.canRecur', canRecur);
  if (!answer)
    return nothingWrong ? [sentence(utredningText.similar.notAsked)] : [paragraph(missing(words.missing))];
  const said = isWritten(canRecurReasons) && canRecurReasons.trim().startsWith(answer);
  return [...(said ? [] : [sentence(`${answer}.`)]), ...prose(canRecurReasons, words.reasons)];
}
