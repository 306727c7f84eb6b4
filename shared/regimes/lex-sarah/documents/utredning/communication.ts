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
  const answered = one.answeredOn !== undefined || isWritten(one.answer);
  return [
    orMissing(isWritten(one.recipient) ? one.recipient : codeLabel('communications.to', one.to), words.to),
    stacked(say(...words.sent(orMissing(one.sentOn, fieldLabel('communications.sentOn')))), [
      text(one.answeredOn ? words.answered(one.answeredOn) : words.noAnswer),
    ]),
    one.declined && !isWritten(one.answer)
      ? [text(words.declined)]
      : cell(one.answer, answered, words.answer),
    cell(one.changed, answered, words.changed),
  ];
}

/** Something is only missing where an answer has come. */
function cell(value: string | undefined, answered: boolean, what: string): readonly Inline[] {
  return isWritten(value) || answered ? orMissing(value, what) : [text(utredningText.none)];
}
