import type { Block } from '../../../../documents/blocks.ts';
import { isWritten, missing, paragraph, paragraphs } from '../../../../documents/inline.ts';
import type { Duty } from '../../../../domain/values.ts';
import { formatMomentSpan } from '../../../../text/dates.ts';
import { utredningText } from '../../text/documents/utredning.ts';
import { cited, orMissing } from '../desk.ts';
import type { Inquiry } from './inquiry.ts';
import { dutyParts, sentence, spanInCell } from './sentence.ts';

/** Section 9: what was done at once to remedy or remove it, with the time. */
export function immediateSection({ facts }: Inquiry): readonly Block[] {
  const { safeNow, situation } = facts.protection;
  return [...measures(facts), safety(safeNow), ...(isWritten(situation) ? paragraphs(situation) : [])];
}

function safety(safeNow: Duty | undefined): Block {
  const words = utredningText.immediate;
  if (!safeNow) return paragraph(missing(words.safeMissing));
  return sentence(...dutyParts(safeNow, { yes: words.safe, no: words.notSafe }));
}

function measures(facts: Inquiry['facts']): readonly Block[] {
  const words = utredningText.immediate;
  if (facts.immediateMeasures.length === 0) return [paragraph(missing(words.none))];
  return [
    {
      kind: 'table',
      caption: words.table,
      header: words.header,
      widths: [28, 52, 20],
      rows: facts.immediateMeasures.map((measure) => [
        orMissing(spanInCell(formatMomentSpan(measure.at, measure.until)), words.time),
        [...orMissing(measure.text, words.text), ...cited(facts, measure.sources)],
        orMissing(measure.by, words.by),
      ]),
    },
  ];
}
