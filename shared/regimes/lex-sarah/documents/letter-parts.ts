import type { Block, FactRow, Inline } from '../../../documents/blocks.ts';
import { heading, isWritten, missing, paragraph, text } from '../../../documents/inline.ts';
import { letterText } from '../text/documents/letters.ts';
import { orMissing, row, type Context } from './desk.ts';

/**
 * To whom and when, and which case and report a letter to the reporter is about. Names no reporter: the letter goes in an
 * envelope, a copy in the case. Says nothing of the event.
 */
export function letterHead(context: Context): Block {
  const rows: FactRow[] = [
    row(letterText.date, context.today),
    { label: letterText.to, inlines: [text(letterText.reporter)] },
    { label: letterText.reference, inlines: [text(context.reference)] },
    { label: letterText.received, inlines: received(context) },
    row(letterText.unit, context.facts.registration.unit),
  ];
  return { kind: 'facts', rows };
}

/** Several reports may concern one event, each with its own reporter (domain decision 5): the letter must say which. */
function received({ facts }: Context): readonly Inline[] {
  const dated = facts.reports.filter(({ receivedOn }) => receivedOn !== undefined);
  const dates = new Set(dated.map(({ receivedOn }) => receivedOn));
  const [first] = dates;
  if (first === undefined) return [missing(letterText.missingReceived)];
  if (dates.size === 1) return [text(first)];
  const each = dated.map(({ label, receivedOn }) => `${label} ${receivedOn ?? ''}`);
  return [missing(letterText.whichReport(each.join(', ')))];
}

/** Whom the reporter can turn to: the contact of the settings or, where there is none, the one who writes. */
export function letterContact(context: Context): readonly Block[] {
  const { organisation, author } = context;
  const { contactName, contactTitle, phone, email } = organisation;
  const who = isWritten(contactName) ? nameAndTitle(contactName, contactTitle) : authorLine(author);
  const ways = [isWritten(phone) ? letterText.phone(phone) : '', email].filter(isWritten).join(', ');
  return [
    heading(2, letterText.contact),
    paragraph(who === '' ? missing(letterText.missingContact) : text(letterText.contactLine(who, ways))),
  ];
}

/** Who sends the letter: the one who writes it, with name and title, and for whom. */
export function letterSender({ author, organisation }: Context): readonly Block[] {
  const { committee, company, municipality, kind } = organisation;
  const principal = [kind === 'namnd' ? committee : company, municipality].filter(isWritten).join(', ');
  return [
    paragraph(
      text(letterText.greeting),
      { kind: 'lineBreak' },
      ...orMissing(authorLine(author), letterText.missingSender),
      ...(principal === '' ? [] : [{ kind: 'lineBreak' as const }, text(principal)]),
    ),
  ];
}

/** Name and title of the one who writes the document; '' when neither is known. */
export const authorLine = ({ name, title }: Context['author']): string => nameAndTitle(name, title);

const nameAndTitle = (name: string, title: string): string => [name, title].filter(isWritten).join(', ');
