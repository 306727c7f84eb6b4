import type { Block, Inline } from '../../../../documents/blocks.ts';
import {
  bold,
  heading,
  isWritten,
  lines,
  missing,
  paragraph,
  paragraphs,
  text,
} from '../../../../documents/inline.ts';
import { openingOf } from '../../../../documents/opening.ts';
import type { SimilarEvent } from '../../../../domain/similar-events.ts';
import type { Part } from '../../text/documents/utredning-words.ts';
import { utredningText } from '../../text/documents/utredning.ts';
import { codeLabel, orMissing, prose } from '../desk.ts';
import { fieldLabel, type Inquiry } from './inquiry.ts';
import { sentence, stacked, unstopped } from './sentence.ts';

/** Section 11: whether something similar happened before, where it was looked for, and why it happened again. */
export function similarSection({ facts, nothingWrong }: Inquiry): readonly Block[] {
  const words = utredningText.similar;
  const { similarBefore, similarWhat, similarWhyAgain } = facts.analysis;
  const earlier = earlierEvents(facts.similarEvents);
  if (!similarBefore)
    return [nothingWrong ? sentence(words.notAsked) : paragraph(missing(words.missing)), ...earlier];
  const answer = words.answer[similarBefore] ?? '';
  if (similarBefore === 'ej-kontrollerat') return [sentence(answer), ...earlier];
  const found = similarBefore === 'ja';
  const asksWhat = found && !isTold(facts);
  return [
    sentence(answer, ...searched(facts)),
    ...(asksWhat ? prose(similarWhat, words.what) : isWritten(similarWhat) ? paragraphs(similarWhat) : []),
    ...earlier,
    ...(found ? [heading(2, words.why), ...prose(similarWhyAgain, words.why)] : []),
  ];
}

type Facts = Inquiry['facts'];

/** Whether a recorded event says itself where, when and what: then the answer need not (K18). */
const isTold = ({ similarEvents }: Facts): boolean =>
  similarEvents.some((one) => [one.reference, one.period, one.source].every(isWritten));

function searched(facts: Facts): readonly Part[] {
  const words = utredningText.similar;
  const { similarSource, similarPeriod } = facts.analysis;
  const isAsked = !isTold(facts);
  return [
    ...(isAsked || isWritten(similarSource)
      ? words.searched(orMissing(unstopped(similarSource), words.where))
      : []),
    ...(isAsked || isWritten(similarPeriod)
      ? words.period(orMissing(unstopped(similarPeriod), words.whichPeriod))
      : []),
  ];
}

function earlierEvents(events: Facts['similarEvents']): readonly Block[] {
  const words = utredningText.similar;
  if (events.length === 0) return [];
  return [
    { kind: 'notice', text: words.secrecy, previewOnly: true },
    {
      kind: 'table',
      caption: words.table,
      header: words.header,
      widths: [25, 33, 28, 14],
      rows: events.map((event) => [
        stacked(
          [
            bold(event.label),
            text(' '),
            ...orMissing(event.reference, fieldLabel('similarEvents.reference')),
          ],
          orMissing(event.period, fieldLabel('similarEvents.period')),
          orMissing(event.source, fieldLabel('similarEvents.source')),
        ),
        inShort(event.text, event),
        inShort(event.measures, event),
        orNone(codeLabel('similarEvents.helped', event.helped)),
      ]),
    },
  ];
}

/** A table cell has room for what tells the reader why it is alike; the rest is read in the case itself. */
const mostLetters = 240;

function inShort(value: string | undefined, { reference }: SimilarEvent): readonly Inline[] {
  const said = value?.trim() ?? '';
  if (said.length <= mostLetters) return orNone(said);
  const opening = openingOf(said, mostLetters);
  return [
    ...lines(opening),
    text(utredningText.similar.more(isWritten(reference) ? reference.trim() : undefined)),
  ];
}

const orNone = (value: string | undefined): readonly Inline[] =>
  isWritten(value) ? lines(value.trim()) : [text(utredningText.none)];

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
