import type { Block, FactRow } from '../../../../documents/blocks.ts';
import { heading, isWritten, missing, paragraph, paragraphs } from '../../../../documents/inline.ts';
import { isEmptyRich } from '../../../../richtext/plain.ts';
import { concernsNotification } from '../../findings/case-phase.ts';
import { utredningText } from '../../text/documents/utredning.ts';
import { codeLabel, orMissing, richProse, row } from '../desk.ts';
import { tellsDegree } from '../proposal-text.ts';
import { fieldLabel, labelsOf, type Inquiry } from './inquiry.ts';
import { say, sentence, whoOr } from './sentence.ts';

/** Section 17: what was proposed and what was decided, by whom and on what delegation (domain decision 7). */
export function decisionSection(inquiry: Inquiry): readonly Block[] {
  return [...proposal(inquiry), ...decided(inquiry), ...notification(inquiry)];
}

function proposal({ facts }: Inquiry): readonly Block[] {
  const words = utredningText.decision;
  const { proposedDegree, proposal: text_, proposedOn, proposedBy, proposedByTitle } = facts.decision;
  if (!proposedDegree && !isWritten(text_)) return [];
  return [
    heading(2, words.proposal),
    ...(proposedDegree && !tellsDegree(facts.decision)
      ? [sentence(words.proposedDegree(proposedDegree))]
      : []),
    ...(isWritten(text_) ? paragraphs(text_) : []),
    sentence(
      ...words.proposedBy(
        whoOr(proposedBy, proposedByTitle, words.proposer),
        orMissing(proposedOn, fieldLabel('decision.proposedOn')),
      ),
    ),
  ];
}

function decided(inquiry: Inquiry): readonly Block[] {
  const words = utredningText.decision;
  const { context, facts } = inquiry;
  const { degree, reasons } = facts.decision;
  if (!degree) return [heading(2, words.decided), paragraph(missing(words.degreeMissing))];
  return [
    heading(2, words.decided),
    sentence(words.degree(degree)),
    ...(isEmptyRich(reasons)
      ? [paragraph(missing(words.reasons))]
      : richProse(context, reasons, words.reasons)),
    { kind: 'facts', rows: decisionRows(inquiry) },
  ];
}

function decisionRows(inquiry: Inquiry): readonly FactRow[] {
  const { rows, conflict, noConflict } = utredningText.decision;
  const { decision } = inquiry.facts;
  const { deciderConflict, deciderConflictNote, protocol } = decision;
  const answer = deciderConflict === undefined ? undefined : deciderConflict ? conflict : noConflict;
  const protocolTitle = inquiry.facts.attachments.find(({ id }) => protocol?.includes(id));
  return [
    row(rows.date, decision.decidedOn),
    { label: rows.decider, inlines: deciderOf(decision) },
    ...(decision.deciderRole === 'namnd' ? [] : [row(rows.delegation, decision.delegationPoint)]),
    row(rows.conflict, [answer, answer && deciderConflictNote].filter(isWritten).join(' ')),
    ...(protocolTitle
      ? [row(rows.protocol, protocolTitle.title ?? labelsOf(inquiry, [protocolTitle.id]))]
      : decision.deciderRole === 'namnd'
        ? [row(rows.protocol, undefined)]
        : []),
  ];
}

interface Decider {
  readonly deciderRole?: string | undefined;
  readonly deciderName?: string | undefined;
  readonly deciderTitle?: string | undefined;
}

/** A committee decides as itself; anyone else by name and title. */
function deciderOf({ deciderRole, deciderName, deciderTitle }: Decider) {
  const role = codeLabel('decision.deciderRole', deciderRole);
  const title = isWritten(deciderTitle) ? deciderTitle : role;
  return whoOr(deciderName, title, utredningText.decision.rows.decider);
}

function notification({ facts }: Inquiry): readonly Block[] {
  const words = utredningText.decision;
  const { notify, decidedOn, reasons } = facts.notificationDecision;
  const { sentOn, channel } = facts.notification;
  if (notify === undefined && !sentOn)
    return concernsNotification(facts)
      ? [heading(2, words.notification), paragraph(missing(words.notificationMissing))]
      : [];
  const by = say(
    ...words.notificationBy(
      orMissing(decidedOn, fieldLabel('notificationDecision.decidedOn')),
      deciderOf(facts.notificationDecision),
    ),
  );
  return [
    heading(2, words.notification),
    sentence(
      ...(notify === undefined ? [] : [notify ? words.notify : words.notNotify, by]),
      sentOn ? words.sent(sentOn, codeLabel('notification.channel', channel), notify !== undefined) : '',
    ),
    ...(isWritten(reasons)
      ? paragraphs(reasons)
      : notify === undefined
        ? []
        : [paragraph(missing(words.reasons))]),
  ];
}
