import type { Block } from '../../../documents/blocks.ts';
import { heading, isWritten, lines, missing, paragraph, text } from '../../../documents/inline.ts';
import { formatMoment } from '../../../text/dates.ts';
import { letterText } from '../text/documents/letters.ts';
import { prose, row, type Context } from './desk.ts';
import { receiversOf } from './handover-receivers.ts';

/** Hands the event over to the one who takes care of it, with what is already known. */
export function overlamningTemplate(context: Context): readonly Block[] {
  const { facts, organisation } = context;
  const { handover, directDecision, registration } = facts;
  const words = letterText.handover;
  const decidedOn = directDecision.decidedOn;
  const what = isWritten(facts.event.summary) ? facts.event.summary : directDecision.facts;
  return [
    { kind: 'title', text: words.title, subtitle: words.subtitle },
    {
      kind: 'facts',
      rows: [
        { label: words.to, inlines: receiverOrMissing(receiversOf(handover)) },
        row(words.from, [organisation.contactName, organisation.contactTitle].filter(isWritten).join(', ')),
        row(words.date, handover.on),
        { label: words.reference, inlines: [text(context.reference)] },
        ...(isWritten(handover.reference) ? [row(words.theirReference, handover.reference)] : []),
        row(words.unit, registration.unit),
      ],
    },
    paragraph(text(decidedOn ? words.intro(decidedOn) : words.introUndecided)),
    heading(1, words.what),
    ...prose(what, words.missingWhat),
    heading(1, words.why),
    ...prose(directDecision.reasons ?? facts.initialAssessment.reasons, words.missingWhy),
    ...known(context),
    heading(1, words.asks),
    ...asks(context),
    ...(isWritten(handover.note) ? [heading(2, words.note), ...prose(handover.note, words.note)] : []),
    {
      kind: 'signature',
      rows: [
        { label: words.receiptOn, inlines: handover.receiptOn ? [text(handover.receiptOn)] : [] },
        { label: words.receiptBy, inlines: isWritten(handover.receiptBy) ? lines(handover.receiptBy) : [] },
      ],
    },
  ];
}

const receiverOrMissing = (receiver: string) => [
  receiver === '' ? missing(letterText.handover.missingReceiver) : text(receiver),
];

function known({ facts }: Context): readonly Block[] {
  const measures = facts.immediateMeasures.filter((measure) => isWritten(measure.text));
  if (measures.length === 0) return [];
  const items = measures.map(({ text: what, at }) => [
    ...lines(what ?? ''),
    ...(at ? [text(` (${formatMoment(at)})`)] : []),
  ]);
  return [heading(1, letterText.handover.known), { kind: 'list', ordered: false, items }];
}

function asks({ facts }: Context): readonly Block[] {
  const to = facts.handover.to ?? [];
  if (to.length === 0) return [paragraph(missing(letterText.handover.missingReceiver))];
  return to.map((code) => paragraph(text(letterText.handover.asksBy[code])));
}
