import type { Block, Inline } from '../../../../documents/blocks.ts';
import { isWritten, missing, paragraph, text } from '../../../../documents/inline.ts';
import type { LexSarahFacts } from '../../parts.ts';
import { utredningText } from '../../text/documents/utredning.ts';
import { codeLabel, orMissing } from '../desk.ts';
import { fieldLabel, type Inquiry } from './inquiry.ts';
import { say, sentence, stacked } from './sentence.ts';

type Communication = LexSarahFacts['communications'][number];

/** Section 15: who read the draft, what they answered, and what it changed. */
export function communicationSection({ facts, nothingWrong }: Inquiry): readonly Block[] {
  const words = utredningText.communication;
  if (facts.communications.length === 0)
    return [nothingWrong ? sentence(words.nothing) : paragraph(missing(words.missing))];
  return [
    {
      kind: 'table',
      caption: words.table,
      header: words.header,
      widths: [19, 22, 32, 27],
      rows: facts.communications.map(communicationRow),
    },
  ];
}

function communicationRow(one: Communication): readonly (readonly Inline[])[] {
  const words = utredningText.communication;
  const hasAnswer = one.answeredOn !== undefined || isWritten(one.answer);
  return [
    orMissing(isWritten(one.recipient) ? one.recipient : codeLabel('communications.to', one.to), words.to),
    stacked(say(...words.sent(orMissing(one.sentOn, fieldLabel('communications.sentOn')))), answered(one)),
    one.declined && !isWritten(one.answer)
      ? [text(words.declined)]
      : cell(one.answer, hasAnswer, words.answer),
    cell(one.changed, hasAnswer, words.changed),
  ];
}

/** When the answer came. That none has come is only said of one who declined, and then in the next column. */
function answered({ answeredOn, declined }: Communication): readonly Inline[] {
  const words = utredningText.communication;
  if (answeredOn) return [text(words.answered(answeredOn))];
  return declined ? [] : [missing(words.noAnswer)];
}

/** Something is only missing where an answer has come. */
function cell(value: string | undefined, answered: boolean, what: string): readonly Inline[] {
  return isWritten(value) || answered ? orMissing(value, what) : [text(utredningText.none)];
}
