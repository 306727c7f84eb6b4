import type { Block, FactRow, Inline } from '../../../documents/blocks.ts';
import { bold, heading, isWritten, missing, paragraph, text } from '../../../documents/inline.ts';
import { provisionFor } from '../law/provision.ts';
import { beslutText } from '../text/documents/beslut.ts';
import { correctionBlocks } from './corrections.ts';
import { deciderLine, principalRow, whoDecides } from './decider.ts';
import { codeLabel, prose, referenceRow, row, type Context } from './desk.ts';
import { decisionLaw, regulationNotice } from './decision-law.ts';
import { receiversOf } from './handover-receivers.ts';
import { immediateList } from './immediate-list.ts';
import { whenItHappened } from './notification-parts.ts';

/** The short track's decision: facts, ground and reasons, short. A real decision, never a dismissal. */
export function direktbeslutTemplate(context: Context): readonly Block[] {
  const { facts } = context;
  const { directDecision, registration } = facts;
  const words = beslutText.direct;
  const measures = immediateList(facts);
  return [
    {
      kind: 'title',
      text: words.titles[context.shortTrackName],
      subtitle: isWritten(registration.heading) ? registration.heading : words.subtitle,
    },
    { kind: 'facts', rows: factRows(context) },
    heading(2, beslutText.decision),
    decided(context),
    ...notNotified(facts),
    heading(2, words.basis),
    ...prose(directDecision.facts, words.missingFacts),
    heading(2, words.possible),
    ...prose(directDecision.possibleConsequence, words.missingPossible),
    ...(measures ? [heading(2, words.immediate), measures] : []),
    heading(2, beslutText.law),
    ...decisionLaw(facts),
    regulationNotice,
    heading(2, words.reasons),
    ...prose(directDecision.reasons, words.missingReasons),
    heading(2, words.handover),
    handover(context),
    ...correctionBlocks(context, 2),
    signing(context),
  ];
}

const role = 'directDecision.deciderRole';

function factRows(context: Context): readonly FactRow[] {
  const { facts } = context;
  const { directDecision, registration } = facts;
  const happened = whenItHappened(facts);
  const words = beslutText.direct;
  const received = new Set(facts.reports.flatMap(({ receivedOn }) => receivedOn ?? []));
  const reporters = new Set(
    facts.reports.flatMap(({ reporterRole }) => codeLabel('reports.reporterRole', reporterRole) ?? []),
  );
  return [
    referenceRow(context, beslutText.reference),
    principalRow(context),
    row(beslutText.lagrum, provisionFor('investigate', facts).text),
    row(beslutText.unit, registration.unit),
    row(words.received, [...received].join(', ')),
    row(words.reporter, [...reporters].join(', ')),
    ...(happened === undefined ? [] : [row(words.happened, happened)]),
    row(words.reason, codeLabel('directDecision.reasonCode', directDecision.reasonCode)),
    row(beslutText.date, directDecision.decidedOn),
    row(beslutText.decider, deciderLine(role, directDecision, context)),
    ...(directDecision.deciderRole === 'namnd'
      ? []
      : [row(beslutText.delegation, directDecision.delegationPoint)]),
  ];
}

function decided(context: Context): Block {
  const { directDecision } = context.facts;
  const who = whoDecides(role, directDecision, context);
  const opening: Inline[] =
    who === null ? [missing(beslutText.decider), bold(` ${beslutText.decides('').trim()}`)] : [bold(who)];
  return paragraph(...opening, bold(beslutText.decidedNone(context.reference)));
}

/** Closed without a duty to notify by lex Sarah; what is health care may yet have to be notified by lex Maria. */
function notNotified(facts: Context['facts']): readonly Block[] {
  const { reasonCode } = facts.directDecision;
  return [
    paragraph(text(beslutText.noDutyToNotify(provisionFor('notify', facts).text))),
    ...(reasonCode === 'halso-och-sjukvard' ? [paragraph(text(beslutText.direct.lexMaria))] : []),
  ];
}

/** To whom alone: day, number and receipt come after the decision, and stand in the överlämning. */
function handover({ facts }: Context): Block {
  const words = beslutText.direct;
  const to = receiversOf(facts.handover);
  if (to === '')
    return paragraph(
      facts.directDecision.reasonCode === 'dubblett'
        ? text(words.noHandover)
        : missing(words.missingHandover),
    );
  return paragraph(text(words.handedOver(to)));
}

function signing(context: Context): Block {
  const { directDecision } = context.facts;
  return {
    kind: 'signature',
    rows: [
      { label: beslutText.signature, inlines: [] },
      row(beslutText.name, deciderLine(role, directDecision, context)),
    ],
  };
}
