import type { Block } from '../../../documents/blocks.ts';
import { heading, paragraph, text } from '../../../documents/inline.ts';
import { letterText } from '../text/documents/letters.ts';
import type { Context } from './desk.ts';
import { letterContact, letterHead, letterSender } from './letter-parts.ts';

/** Tells the reporter that the report has come in and what happens now. Nothing of the event itself. */
export function bekraftelseTemplate(context: Context): readonly Block[] {
  const words = letterText.confirmation;
  return [
    { kind: 'title', text: words.title },
    letterHead(context),
    paragraph(text(words.thanks)),
    heading(2, words.next),
    { kind: 'list', ordered: true, items: words.steps.map((step) => [text(step)]) },
    paragraph(text(words.more)),
    paragraph(text(words.secrecy)),
    ...letterContact(context),
    ...letterSender(context),
  ];
}
