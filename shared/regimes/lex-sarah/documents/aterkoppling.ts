import type { Block } from '../../../documents/blocks.ts';
import { heading, isWritten, paragraph, paragraphs, text } from '../../../documents/inline.ts';
import { letterText } from '../text/documents/letters.ts';
import { degreePhrases } from '../text/degrees.ts';
import { onShortTrack } from '../track.ts';
import type { Context } from './desk.ts';
import { receiversOf } from './handover-receivers.ts';
import { letterContact, letterHead } from './letter-parts.ts';

/** Tells the reporter what the report led to, without anything that secrecy covers. */
export function aterkopplingTemplate(context: Context): readonly Block[] {
  const words = letterText.feedback;
  const written = new Set(
    context.facts.reports.flatMap(({ feedbackText }) => (isWritten(feedbackText) ? [feedbackText] : [])),
  );
  return [
    { kind: 'title', text: words.title },
    letterHead(context),
    heading(2, words.outcome),
    ...outcome(context).map((sentence) => paragraph(text(sentence))),
    ...(written.size === 0 ? [] : [heading(2, words.more), ...[...written].flatMap(paragraphs)]),
    paragraph(text(words.noDetails)),
    paragraph(text(words.thanks)),
    ...letterContact(context),
  ];
}

function outcome({ facts }: Context): readonly string[] {
  const words = letterText.feedback;
  const receiver = onShortTrack(facts) ? receiversOf(facts.handover) : '';
  return [
    decided(facts),
    ...(facts.notification.sentOn ? [words.notified] : []),
    ...(receiver === '' ? [] : [words.handed(receiver)]),
  ];
}

function decided(facts: Context['facts']): string {
  const words = letterText.feedback;
  if (onShortTrack(facts)) return facts.directDecision.decidedOn ? words.direct : words.pending;
  const { degree, decidedOn } = facts.decision;
  if (degree === undefined || decidedOn === undefined) return words.pending;
  return degree === 'inget-missforhallande' ? words.decidedNone : words.decided(degreePhrases[degree]);
}
