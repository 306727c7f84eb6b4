import type { Block } from '../../../documents/blocks.ts';
import { heading, isWritten, paragraph, paragraphs, text } from '../../../documents/inline.ts';
import { letterText } from '../text/documents/letters.ts';
import { degreeNames } from '../text/degrees.ts';
import { onShortTrack } from '../track.ts';
import { contactRows } from './contact-rows.ts';
import { row, type Context } from './desk.ts';
import { receiversOf } from './handover-receivers.ts';

/** Tells the reporter what the report led to, without anything that secrecy covers. */
export function aterkopplingTemplate(context: Context): readonly Block[] {
  const { facts } = context;
  const words = letterText.feedback;
  const written = facts.reports.flatMap(({ feedbackText }) =>
    isWritten(feedbackText) ? [feedbackText] : [],
  );
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
    heading(1, words.outcome),
    ...outcome(context).map((sentence) => paragraph(text(sentence))),
    ...(written.length === 0 ? [] : [heading(1, words.doing), ...written.flatMap(paragraphs)]),
    paragraph(text(words.noDetails)),
    paragraph(text(words.thanks)),
    heading(1, words.contact),
    { kind: 'facts', rows: contactRows(context) },
  ];
}

function outcome({ facts }: Context): readonly string[] {
  const words = letterText.feedback;
  const degree = facts.decision.degree;
  const receiver = receiversOf(facts.handover);
  const decided = onShortTrack(facts)
    ? facts.directDecision.decidedOn
      ? words.direct
      : words.pending
    : degree && facts.decision.decidedOn
      ? words.decided(degreeNames[degree])
      : words.pending;
  return [
    decided,
    ...(facts.notification.sentOn ? [words.notified] : []),
    ...(onShortTrack(facts) && receiver !== '' ? [words.handed(receiver)] : []),
  ];
}
