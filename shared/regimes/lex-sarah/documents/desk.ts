import type { Block, CitationRun, FactRow, Inline } from '../../../documents/blocks.ts';
import { isWritten, lines, missing, paragraph, paragraphs, text } from '../../../documents/inline.ts';
import { richToBlocks } from '../../../documents/rich-to-blocks.ts';
import type { Attachment, Source } from '../../../domain/sources.ts';
import type { Duty } from '../../../domain/values.ts';
import { isEmptyRich } from '../../../richtext/plain.ts';
import type { RichText } from '../../../richtext/schema.ts';
import { formatTime } from '../../../text/dates.ts';
import type { DocumentContext } from '../../regime.ts';
import type { LexSarahFacts } from '../parts.ts';
import { lexSarahText } from '../text.ts';
import { deskText } from '../text/documents/desk.ts';

/** What a template writes with: the case's facts in the document's profile, and a mark for everything that is missing. */
export type Context = DocumentContext<LexSarahFacts>;

/** A written value, or a placeholder that names what is missing. */
export const orMissing = (value: string | undefined, what: string): readonly Inline[] =>
  isWritten(value) ? lines(value.trim()) : [missing(what)];

export const row = (label: string, value: string | undefined): FactRow => ({
  label,
  inlines: orMissing(value, label),
});

/**
 * The case's number in a row: its diarienummer or, while it has none, its internal reference, labelled as such (domain
 * decision 5: it goes by that everywhere).
 */
export function referenceRow(
  { facts, reference }: Context,
  label: string,
  internalLabel: string = deskText.internalReference,
): FactRow {
  const { diaryNumber } = facts.registration;
  return isWritten(diaryNumber) ? row(label, diaryNumber) : row(internalLabel, reference);
}

/** The same under a label that is not ours to change: the value says what kind of number it is. */
export function referenceUnder({ facts, reference }: Context, label: string): FactRow {
  const { diaryNumber } = facts.registration;
  return row(label, isWritten(diaryNumber) ? diaryNumber : deskText.internalAs(reference));
}

/** Paragraphs of a plain text, or one placeholder. */
export const prose = (value: string | undefined, what: string): readonly Block[] =>
  isWritten(value) ? paragraphs(value) : [paragraph(missing(what))];

/** Paragraphs of a running text with its persons and footnotes, or one placeholder. */
export function richProse(context: Context, value: RichText | undefined, what: string): readonly Block[] {
  if (!value || isEmptyRich(value)) return [paragraph(missing(what))];
  return richToBlocks(value, {
    person: (id) => personRun(context, id),
    cite: (ids) => citation(context.facts, ids),
  });
}

/** The label of a code of a choice, in the regime's words. */
export function codeLabel(field: string, code: string | undefined): string | undefined {
  return code === undefined ? undefined : (lexSarahText.fields[field]?.codes?.[code] ?? code);
}

/** The label of an entry of a type list. */
export function listLabel(context: Context, list: string, code: string | undefined): string | undefined {
  return code === undefined
    ? undefined
    : ((context.lists[list] ?? []).find((entry) => entry.code === code)?.label ?? code);
}

/** A person by name in the full profile where the key table has one, else by alias. */
export function personRun(context: Context, id: string): Inline {
  const person = context.facts.persons.find((each) => each.id === id);
  const alias = person?.alias ?? deskText.someone;
  return { kind: 'person', text: context.names[id] ?? alias };
}

/**
 * Source cards and documents as one citation: the footnote of a card says date, source, fact or assessment, and who recorded
 * it, that of a document which it is.
 */
function citation(facts: LexSarahFacts, ids: readonly string[] | undefined): CitationRun | null {
  const isCited = ({ id }: { readonly id: string }) => ids?.includes(id);
  const cards = facts.sources.filter(isCited);
  const documents = facts.attachments.filter(isCited);
  if (cards.length + documents.length === 0) return null;
  return {
    kind: 'citation',
    notes: [...cards.map(sourceNote), ...documents.map(documentNote)],
    labels: [...cards, ...documents].map(({ label }) => label),
  };
}

/** The same as a list, for putting after a text. */
export function cited(facts: LexSarahFacts, ids: readonly string[] | undefined): readonly Inline[] {
  const run = citation(facts, ids);
  return run ? [run] : [];
}

function documentNote(attachment: Attachment): string {
  const { label, title, kind } = attachment;
  const name = isWritten(title) ? title : codeLabel('attachments.kind', kind);
  return deskText.documentNote(label, name, dateToTell(attachment));
}

/** A document's date, unless its name says it already. */
export const dateToTell = ({ title, date }: Attachment): string | undefined =>
  date && title?.includes(date) ? undefined : date;

function sourceNote(source: Source): string {
  return deskText.note({
    label: source.label,
    from: source.from,
    kind: codeLabel('sources.kind', source.kind),
    date: source.date,
    nature: codeLabel('sources.nature', source.nature),
    recorder: [source.recorderName, source.recorderTitle].filter(isWritten).join(', '),
  });
}

/** A duty answered, in one sentence: yes with date and by whom, or no with its reason. */
export function dutyInlines(
  duty: Duty | undefined,
  what: string,
  by: (name: string) => string = deskText.by,
): readonly Inline[] {
  if (!duty) return [missing(what)];
  if (duty.answer === 'no') return [text(deskText.no), ...orMissing(duty.reason, deskText.reason)];
  const when = [duty.date, duty.time && deskText.at(formatTime(duty.time))].filter(isWritten).join(' ');
  return [
    text(deskText.yes),
    ...orMissing(when, deskText.dateOf(what)),
    ...(isWritten(duty.by) ? [text(by(duty.by))] : []),
  ];
}
