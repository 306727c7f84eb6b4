import type { Block, Inline } from '../../../documents/blocks.ts';
import { heading, isWritten, missing, paragraph, paragraphs, text } from '../../../documents/inline.ts';
import { letterText } from '../text/documents/letters.ts';
import { degreePhrases } from '../text/degrees.ts';
import { onShortTrack } from '../track.ts';
import type { Context } from './desk.ts';
import { receiversOf } from './handover-receivers.ts';
import { letterContact, letterHead, letterSender } from './letter-parts.ts';

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
    ...outcome(context).map((said) => paragraph(said)),
    ...(written.size === 0 ? [] : [heading(2, words.more), ...[...written].flatMap(paragraphs)]),
    paragraph(text(words.noDetails)),
    paragraph(text(words.thanks)),
    ...letterContact(context),
    ...letterSender(context),
  ];
}

function outcome({ facts }: Context): readonly Inline[] {
  const words = letterText.feedback;
  return [
    text(decided(facts)),
    ...(facts.notification.sentOn ? [text(words.notified)] : []),
    ...(onShortTrack(facts) && facts.directDecision.decidedOn ? [handedOver(facts)] : []),
  ];
}

function decided(facts: Context['facts']): string {
  const words = letterText.feedback;
  if (onShortTrack(facts)) {
    if (!facts.directDecision.decidedOn) return words.pending;
    return receiversOf(facts.handover) === '' ? words.direct : words.directHanded;
  }
  const { degree, decidedOn } = facts.decision;
  if (degree === undefined || decidedOn === undefined) return words.pending;
  return degree === 'inget-missforhallande' ? words.decidedNone : words.decided(degreePhrases[degree]);
}

/** That somebody takes care of it is only said once it is known who. */
function handedOver({ handover, directDecision }: Context['facts']): Inline {
  const words = letterText.feedback;
  const receiver = receiversOf(handover);
  if (receiver !== '') return text(words.handed(receiver));
  return directDecision.reasonCode === 'dubblett' ? text(words.duplicate) : missing(words.missingHandover);
}
