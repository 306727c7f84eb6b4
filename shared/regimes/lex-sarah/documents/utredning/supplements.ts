import type { Block, Inline } from '../../../../documents/blocks.ts';
import { bold, isWritten, missing, text } from '../../../../documents/inline.ts';
import type { Action } from '../../../../domain/actions.ts';
import type { Cause } from '../../../../domain/causes.ts';
import type { SimilarEvent } from '../../../../domain/similar-events.ts';
import type { Attachment, Source } from '../../../../domain/sources.ts';
import type { TriedQuestion } from '../../../../domain/tried-questions.ts';
import { areaNames, levelNames } from '../../../../text/levels-and-areas.ts';
import { supplementsText } from '../../text/documents/utredning-supplements.ts';
import { lexSarahText } from '../../text.ts';
import type { Context } from '../desk.ts';
import { inquiryOf, labelsOf, type Inquiry } from './inquiry.ts';
import { sentence, stacked } from './sentence.ts';

/**
 * What came to the case after the decision was fixed (domain decision 7), each with its day: told apart, since the decision
 * does not rest on it. Nothing where nothing has come.
 */
export function supplementBlocks(context: Context): readonly Block[] {
  const rows = supplementRows(inquiryOf(context));
  if (rows.length === 0) return [];
  const words = supplementsText;
  return [
    sentence(words.intro),
    { kind: 'table', caption: words.table, header: words.header, widths: [14, 20, 46, 20], rows },
  ];
}

interface Added {
  readonly part: string;
  readonly record: { readonly id: string; readonly label: string };
  /** What it says, a line each; empty while nothing is written. */
  readonly says: readonly (string | undefined)[];
  /** Labels of what it belongs to. */
  readonly about: string;
}

function supplementRows(inquiry: Inquiry): readonly (readonly (readonly Inline[])[])[] {
  const { supplements, facts } = inquiry.context;
  const added: readonly Added[] = [
    ...facts.causes.map((one) => causeAdded(inquiry, one)),
    ...facts.triedQuestions.map((one) => questionAdded(inquiry, one)),
    ...facts.similarEvents.map(similarAdded),
    ...facts.actions.map((one) => actionAdded(inquiry, one)),
    ...facts.sources.map(sourceAdded),
    ...facts.attachments.map(attachmentAdded),
  ];
  return added
    .flatMap((one) => ({ ...one, on: supplements.get(one.record.id) ?? '' }))
    .filter(({ on }) => on !== '')
    .toSorted((a, b) => a.on.localeCompare(b.on))
    .map(({ part, record, says, about, on }) => [
      [text(on)],
      [bold(record.label), text(` ${lexSarahText.parts[part]?.one ?? part}`)],
      saidIn(says),
      [text(about === '' ? supplementsText.nothing : about)],
    ]);
}

function saidIn(says: Added['says']): readonly Inline[] {
  const written = says.filter(isWritten);
  if (written.length === 0) return [missing(supplementsText.content)];
  return stacked(...written.map((line) => [text(line.trim())]));
}

function causeAdded(inquiry: Inquiry, record: Cause): Added {
  const { level, area, stopReason } = record;
  const place = [level && levelNames[level], area && areaNames[area]].filter(isWritten).join(', ');
  const stop = isWritten(stopReason) ? supplementsText.stop(stopReason.trim()) : undefined;
  return {
    part: 'causes',
    record,
    says: [record.text, place, stop],
    about: labelsOf(inquiry, [...(record.leadsTo ?? []), ...(record.sources ?? [])]),
  };
}

function questionAdded(inquiry: Inquiry, record: TriedQuestion): Added {
  const { question, note, branch } = record;
  return { part: 'triedQuestions', record, says: [question, note], about: labelsOf(inquiry, branch) };
}

function similarAdded(record: SimilarEvent): Added {
  const { reference, period, text: what, measures } = record;
  const where = [reference, period].filter(isWritten).join(', ');
  return { part: 'similarEvents', record, says: [where, what, measures], about: '' };
}

function actionAdded(inquiry: Inquiry, record: Action): Added {
  const { responsible, dueOn, doneOn } = record;
  const when = doneOn ? supplementsText.doneOn(doneOn) : dueOn && supplementsText.dueOn(dueOn);
  const says = [record.text, [responsible, when].filter(isWritten).join(', ')];
  return { part: 'actions', record, says, about: labelsOf(inquiry, record.causes) };
}

function sourceAdded(record: Source): Added {
  const from = [record.date, record.from].filter(isWritten).join(', ');
  return { part: 'sources', record, says: [from, record.content], about: '' };
}

function attachmentAdded(record: Attachment): Added {
  return { part: 'attachments', record, says: [record.title, record.date], about: '' };
}
