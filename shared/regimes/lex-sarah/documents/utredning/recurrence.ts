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
import type { SimilarEvent } from '../../../../domain/similar-events.ts';
import { inShort, type EarlierKind } from '../../../../text/earlier-list.ts';
import type { Part } from '../../text/documents/utredning-words.ts';
import { utredningText } from '../../text/documents/utredning.ts';
import { cited, codeLabel, orMissing, prose } from '../desk.ts';
import { fieldLabel, type Inquiry } from './inquiry.ts';
import { citing, sentence, stacked, unstopped } from './sentence.ts';

/** Section 11: whether something similar happened before, where it was looked for, and why it happened again. */
export function similarSection({ facts, nothingWrong }: Inquiry): readonly Block[] {
  const words = utredningText.similar;
  const { similarBefore, similarWhat, similarWhyAgain, similarWhyAgainSources } = facts.analysis;
  const earlier = earlierEvents(facts);
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
    ...(found
      ? [heading(2, words.why), ...citing(facts, similarWhyAgainSources, prose(similarWhyAgain, words.why))]
      : []),
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

export function earlierEvents(facts: Facts): readonly Block[] {
  const words = utredningText.similar;
  const { similarEvents } = facts;
  if (similarEvents.length === 0) return [];
  return [
    { kind: 'notice', text: words.secrecy, previewOnly: true },
    {
      kind: 'table',
      caption: words.table,
      header: words.header,
      widths: [25, 33, 28, 14],
      rows: similarEvents.map((event) => [
        stacked(
          [
            bold(event.label),
            text(' '),
            ...orMissing(event.reference, fieldLabel('similarEvents.reference')),
          ],
          orMissing(event.period, fieldLabel('similarEvents.period')),
          [...orMissing(event.source, fieldLabel('similarEvents.source')), ...cited(facts, event.sources)],
        ),
        told(event, 'text'),
        told(event, 'measures'),
        orNone(codeLabel('similarEvents.helped', event.helped)),
      ]),
    },
    ...similarEvents.flatMap(cutNotice),
  ];
}

/** What a table cell has room for. */
const mostLetters = 400;
const kinds: Readonly<Record<'text' | 'measures', EarlierKind>> = { text: 'causes', measures: 'measures' };

/** What is longer is told in whole items or sentences, and with where the rest is read. */
function told(event: SimilarEvent, field: 'text' | 'measures'): readonly Inline[] {
  const written = event[field]?.trim() ?? '';
  const where = event.reference?.trim() || event.label;
  const { text: said, isCutProse } = inShort(written, { kind: kinds[field], where, most: mostLetters });
  if (!isCutProse) return orNone(said);
  return stacked(lines(said), [text(utredningText.similar.restIn(event.label))]);
}

/** Nothing is cut silently: the preview tells which fields to say in short. */
function cutNotice({ label, ...event }: SimilarEvent): readonly Block[] {
  const cut = (['text', 'measures'] as const).filter((field) => isTooLong(event[field]));
  if (cut.length === 0) return [];
  const fields = cut.map((field) => fieldLabel(`similarEvents.${field}`));
  return [{ kind: 'notice', text: utredningText.similar.cutNotice(label, fields), previewOnly: true }];
}

const isTooLong = (value: string | undefined): boolean => (value?.trim().length ?? 0) > mostLetters;

const orNone = (value: string | undefined): readonly Inline[] =>
  isWritten(value) ? lines(value.trim()) : [text(utredningText.none)];

/** Section 12: whether it can happen again. A reason that begins with the answer is not given it twice. */
export function recurrenceSection({ facts, nothingWrong }: Inquiry): readonly Block[] {
  const words = utredningText.recurrence;
  const { canRecur, canRecurReasons, canRecurSources } = facts.analysis;
  const answer = codeLabel('analysis.canRecur', canRecur);
  if (!answer)
    return nothingWrong ? [sentence(utredningText.similar.notAsked)] : [paragraph(missing(words.missing))];
  const said = isWritten(canRecurReasons) && canRecurReasons.trim().startsWith(answer);
  return [
    ...(said ? [] : [sentence(`${answer}.`)]),
    ...citing(facts, canRecurSources, prose(canRecurReasons, words.reasons)),
  ];
}
