import type { Block } from '../../../documents/blocks.ts';
import { heading, paragraph, text } from '../../../documents/inline.ts';
import { letterText } from '../text/documents/letters.ts';
import { contactRows } from './contact-rows.ts';
import { row, type Context } from './desk.ts';

/** Tells the reporter that the report has come in and what happens now. Nothing of the event itself. */
export function bekraftelseTemplate(context: Context): readonly Block[] {
  const { facts } = context;
  const words = letterText.confirmation;
  return [
    { kind: 'title', text: words.title },
    {
      kind: 'facts',
      rows: [
        { label: words.reference, inlines: [text(context.reference)] },
        row(words.received, facts.reports.flatMap(({ receivedOn }) => receivedOn ?? []).join(', ')),
        row(words.unit, facts.registration.unit),
      ],
    },
    paragraph(text(words.thanks)),
    heading(1, words.next),
    { kind: 'list', ordered: true, items: words.steps.map((step) => [text(step)]) },
    paragraph(text(words.more)),
    paragraph(text(words.secrecy)),
    heading(1, words.contact),
    { kind: 'facts', rows: contactRows(context) },
  ];
}
