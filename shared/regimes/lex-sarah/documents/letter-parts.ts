import type { Block, FactRow, Inline } from '../../../documents/blocks.ts';
import { heading, isWritten, missing, paragraph, text } from '../../../documents/inline.ts';
import { letterText } from '../text/documents/letters.ts';
import { row, type Context } from './desk.ts';

/** Which case and report a letter to the reporter is about. Says nothing of the event or of other reports' reporters. */
export function letterHead(context: Context): Block {
  const rows: FactRow[] = [
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

/** Whom the reporter can turn to. */
export function letterContact({ organisation }: Context): readonly Block[] {
  const { contactName, contactTitle, phone, email } = organisation;
  const who = [contactName, contactTitle].filter(isWritten).join(', ');
  const ways = [isWritten(phone) ? letterText.phone(phone) : '', email].filter(isWritten).join(', ');
  return [
    heading(2, letterText.contact),
    paragraph(who === '' ? missing(letterText.missingContact) : text(letterText.contactLine(who, ways))),
  ];
}
