import type { Block, FactRow } from '../../../documents/blocks.ts';
import { heading, isWritten, lines, missing, paragraph, text } from '../../../documents/inline.ts';
import { formatMomentSpan } from '../../../text/dates.ts';
import { letterText } from '../text/documents/letters.ts';
import { prose, row, type Context } from './desk.ts';
import { receiversOf } from './handover-receivers.ts';
import { immediateList } from './immediate-list.ts';

/** Hands the event over to the one who takes care of it, with what is already known. */
export function overlamningTemplate(context: Context): readonly Block[] {
  const { facts } = context;
  const { handover, directDecision, event } = facts;
  const words = letterText.handover;
  const { decidedOn } = directDecision;
  const measures = immediateList(facts);
  const what = isWritten(directDecision.facts) ? directDecision.facts : event.summary;
  const why = isWritten(directDecision.reasons) ? directDecision.reasons : facts.initialAssessment.reasons;
  return [
    { kind: 'title', text: words.title, subtitle: words.subtitle },
    { kind: 'facts', rows: headRows(context) },
    paragraph(text(decidedOn ? words.intro(decidedOn) : words.introUndecided)),
    heading(2, words.what),
    ...prose(what, words.missingWhat),
    ...(measures ? [heading(2, words.known), measures] : []),
    heading(2, words.why),
    ...prose(why, words.missingWhy),
    heading(2, words.asks),
    ...asks(context),
    {
      kind: 'signature',
      rows: [
        { label: words.receiptOn, inlines: handover.receiptOn ? [text(handover.receiptOn)] : [] },
        { label: words.receiptBy, inlines: isWritten(handover.receiptBy) ? lines(handover.receiptBy) : [] },
      ],
    },
  ];
}

function headRows(context: Context): readonly FactRow[] {
  const { facts, organisation } = context;
  const { handover, registration, event } = facts;
  const words = letterText.handover;
  const receiver = receiversOf(handover);
  const happened = formatMomentSpan(event.startsAt, event.endsAt);
  const sender = [organisation.contactName, organisation.contactTitle, organisation.workplace];
  return [
    { label: words.to, inlines: [receiver === '' ? missing(words.missingReceiver) : text(receiver)] },
    row(words.from, sender.filter(isWritten).join(', ')),
    row(words.date, handover.on),
    row(words.reference, facts.registration.diaryNumber),
    ...(isWritten(handover.reference) ? [row(words.theirReference, handover.reference)] : []),
    row(words.unit, registration.unit),
    ...(happened === '' ? [] : [row(words.happened, happened)]),
  ];
}

/** What each kind of receiver is asked to do, and what was written for this one. */
function asks({ facts }: Context): readonly Block[] {
  const { to = [], note } = facts.handover;
  const words = letterText.handover;
  const own = isWritten(note) ? prose(note, words.asks) : [];
  if (to.length === 0 && own.length === 0) return [paragraph(missing(words.missingReceiver))];
  return [...to.map((code) => paragraph(text(words.asksBy[code]))), ...own];
}
