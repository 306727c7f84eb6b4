import type { Block, FactRow } from '../../../documents/blocks.ts';
import { heading, isWritten, missing, paragraph, text } from '../../../documents/inline.ts';
import { letterText } from '../text/documents/letters.ts';
import { deciderLine } from './decider.ts';
import { prose, referenceRow, row, type Context } from './desk.ts';
import { receiversOf } from './handover-receivers.ts';
import { immediateList } from './immediate-list.ts';
import { authorLine } from './letter-parts.ts';
import { whenItHappened } from './notification-parts.ts';

/** Hands the event over to the one who takes care of it, with what is already known. */
export function overlamningTemplate(context: Context): readonly Block[] {
  const { facts } = context;
  const { directDecision, event } = facts;
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
    ...receipt(facts),
  ];
}

function headRows(context: Context): readonly FactRow[] {
  const { facts, organisation } = context;
  const { handover, registration } = facts;
  const words = letterText.handover;
  const receiver = receiversOf(handover);
  const happened = whenItHappened(facts);
  const sender = [senderOf(context), organisation.workplace];
  return [
    { label: words.to, inlines: [receiver === '' ? missing(words.missingReceiver) : text(receiver)] },
    row(words.from, sender.filter(isWritten).join(', ')),
    row(words.date, handover.on),
    referenceRow(context, words.reference, words.internalReference),
    ...(isWritten(handover.reference) ? [row(words.theirReference, handover.reference)] : []),
    row(words.unit, registration.unit),
    ...(happened === undefined ? [] : [row(words.happened, happened)]),
  ];
}

/** The one who decided hands over; until somebody has, the one who writes. */
function senderOf(context: Context): string {
  const { directDecision } = context.facts;
  const named = isWritten(directDecision.deciderName) || directDecision.deciderRole === 'namnd';
  return named
    ? deciderLine('directDecision.deciderRole', directDecision, context)
    : authorLine(context.author);
}

/** A receipt on record is told, and by whom it was recorded; the lines are otherwise the receiver's own to fill in. */
function receipt({ handover }: Context['facts']): readonly Block[] {
  const words = letterText.handover;
  const { receiptOn, receiptBy } = handover;
  if (receiptOn && isWritten(receiptBy))
    return [
      heading(2, words.receipt),
      paragraph(text(`${words.received(receiptOn, receiptBy)} ${words.receivedNoted}`)),
    ];
  const empty = [words.receiptOn, words.receiptBy, words.receiptName];
  return [
    heading(2, words.receipt),
    paragraph(text(words.receiptAsked)),
    { kind: 'signature', rows: empty.map((label) => ({ label, inlines: [] })) },
  ];
}

/** What each kind of receiver is asked to do, and what was written for this one. */
function asks({ facts }: Context): readonly Block[] {
  const { to = [], note, reference } = facts.handover;
  const words = letterText.handover;
  const own = isWritten(note) ? prose(note, words.asks) : [];
  if (to.length === 0 && own.length === 0) return [paragraph(missing(words.missingReceiver))];
  const isOutside = to.includes('privat-utforare') || to.includes('annan-huvudman');
  const wantsNumber = isOutside && !isWritten(reference);
  return [
    ...to.map((code) => paragraph(text(words.asksBy[code]))),
    ...own,
    ...(wantsNumber ? [paragraph(text(words.askNumber))] : []),
  ];
}
