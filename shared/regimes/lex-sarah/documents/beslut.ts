import type { Block, FactRow, Inline } from '../../../documents/blocks.ts';
import { bold, heading, isWritten, missing, paragraph, paragraphs, text } from '../../../documents/inline.ts';
import type { Duty } from '../../../domain/values.ts';
import { isSerious } from '../findings/case-phase.ts';
import { provisionFor } from '../law/provision.ts';
import type { LexSarahFacts } from '../parts.ts';
import { beslutText } from '../text/documents/beslut.ts';
import { degreePhrases } from '../text/degrees.ts';
import { correctionBlocks } from './corrections.ts';
import { deciderLine, principalRow, whoDecides } from './decider.ts';
import { referenceRow, richProse, row, type Context } from './desk.ts';
import { actionsLine, decisionActions } from './decision-actions.ts';
import { handlingBlocks } from './decision-handling.ts';
import { decisionLaw, regulationNotice, seriousLaw } from './decision-law.ts';
import { asDecided } from './known-on.ts';
import { operationOf } from './notification-parts.ts';

/**
 * The decision memo: what is decided, on what facts and why, by whom, so that it can be filed unchanged. It tells what was
 * known on its day.
 */
export function beslutTemplate(current: Context): readonly Block[] {
  const context = asDecided(current);
  const { facts } = context;
  const { decision, assessment } = facts;
  return [
    { kind: 'title', text: beslutText.title, ...subtitle(facts.registration.heading) },
    { kind: 'facts', rows: headRows(context) },
    heading(1, beslutText.decision),
    decided(context),
    ...notificationLine(context),
    ...actionsLine(facts),
    heading(1, beslutText.facts),
    ...richProse(context, assessment.whatConsisted, beslutText.missingFacts),
    heading(1, beslutText.consequences),
    ...richProse(context, assessment.consequenceText, beslutText.missingConsequences),
    heading(1, beslutText.law),
    ...decisionLaw(facts),
    ...seriousLaw(facts),
    regulationNotice,
    heading(1, beslutText.reasons),
    ...richProse(context, decision.reasons, beslutText.missingReasons),
    ...whyNotNotified(context),
    heading(1, beslutText.actions),
    ...decisionActions(facts),
    heading(1, beslutText.handling),
    ...handlingBlocks(context),
    heading(2, beslutText.dispatch),
    { kind: 'list', ordered: false, items: dispatchOf(context).map((to) => [text(to)]) },
    ...correctionBlocks(context, 1),
    signing(context),
  ];
}

const subtitle = (value: string | undefined) => (isWritten(value) ? { subtitle: value } : {});
const role = 'decision.deciderRole';

function headRows(context: Context): readonly FactRow[] {
  const { decision, registration, attachments } = context.facts;
  const protocol = attachments.find(({ id }) => decision.protocol?.includes(id));
  return [
    referenceRow(context, beslutText.reference),
    principalRow(context),
    row(beslutText.lagrum, lagrumOf(context.facts)),
    row(beslutText.unit, registration.unit),
    row(beslutText.operation, operationOf(context)),
    row(beslutText.date, decision.decidedOn),
    row(beslutText.decider, deciderLine(role, decision, context)),
    ...(decision.deciderRole === 'namnd'
      ? [row(beslutText.protocol, protocol?.title)]
      : [row(beslutText.delegation, decision.delegationPoint)]),
  ];
}

/** The duty to investigate and, where the event is or is to be notified, the duty to notify. */
function lagrumOf(facts: Context['facts']): string {
  const investigate = provisionFor('investigate', facts).text;
  const notifies =
    facts.notification.sentOn !== undefined ||
    facts.notificationDecision.notify === true ||
    isSerious(facts.decision.degree);
  if (!notifies) return investigate;
  return `${investigate}\n${beslutText.ofNotification(provisionFor('notify', facts).text)}`;
}

/** The decision in one sentence, with its degree. */
function decided(context: Context): Block {
  const { degree } = context.facts.decision;
  if (degree === undefined) return paragraph(missing(beslutText.missingDegree));
  const who = whoDecides(role, context.facts.decision, context);
  const what =
    degree === 'inget-missforhallande'
      ? beslutText.decidedNone(context.reference)
      : beslutText.decided(degreePhrases[degree], context.reference);
  const opening: Inline[] =
    who === null ? [missing(beslutText.decider), bold(` ${beslutText.decides('').trim()}`)] : [bold(who)];
  return paragraph(...opening, bold(what));
}

function notificationLine({ facts }: Context): readonly Block[] {
  const { degree } = facts.decision;
  const { sentOn } = facts.notification;
  if (sentOn) return [paragraph(text(beslutText.notified(sentOn)))];
  if (facts.notificationDecision.notify === true || isSerious(degree))
    return [paragraph(text(beslutText.toBeNotified))];
  if (facts.notificationDecision.notify === false) return [paragraph(text(beslutText.notNotified))];
  // Nobody is asked to decide on notifying what is not serious: the law says it (27 kap. 6 § SoL, verbatim).
  return degree === undefined
    ? []
    : [paragraph(text(beslutText.noDutyToNotify(provisionFor('notify', facts).text)))];
}

/** The decision not to notify has reasons of its own (domain decision 4). */
function whyNotNotified({ facts }: Context): readonly Block[] {
  const { notify, reasons } = facts.notificationDecision;
  if (notify !== false || !isWritten(reasons)) return [];
  return paragraphs(beslutText.notNotifiedReasons(reasons));
}

function dispatchOf({ facts }: Context): readonly string[] {
  const serious = isSerious(facts.decision.degree) || facts.notification.sentOn !== undefined;
  const concerned = (['enskild', 'foretradare'] as const).filter((role) => isKeptInformed(role, facts));
  return [
    ...concerned.map((role) => beslutText.dispatchConcerned[role]),
    ...beslutText.dispatchTo,
    ...(serious ? [beslutText.dispatchIvo] : []),
  ];
}

/** Those who by its day were told of the event or read the draft get the decision too. No provision: as the case's own notes say. */
function isKeptInformed(
  role: 'enskild' | 'foretradare',
  { decision, persons, communications }: LexSarahFacts,
): boolean {
  const wasTold = (informed: Duty | undefined): boolean =>
    informed?.answer === 'yes' && (informed.date ?? '') <= (decision.decidedOn ?? '9999');
  return (
    persons.some(({ role: own, informed }) => own === role && wasTold(informed)) ||
    communications.some(({ to, sentOn }) => to === role && sentOn !== undefined)
  );
}

function signing(context: Context): Block {
  const { decision } = context.facts;
  return {
    kind: 'signature',
    rows: [
      { label: beslutText.signature, inlines: [] },
      row(beslutText.name, deciderLine(role, decision, context)),
    ],
  };
}
