import type { Block, FactRow } from '../../../documents/blocks.ts';
import { bold, heading, isWritten, lines, missing, paragraph, text } from '../../../documents/inline.ts';
import { formatMoment, formatMomentSpan } from '../../../text/dates.ts';
import { provisionFor } from '../law/provision.ts';
import { beslutText } from '../text/documents/beslut.ts';
import { codeLabel, prose, row, type Context } from './desk.ts';
import { decisionLaw } from './decision-law.ts';
import { receiversOf } from './handover-receivers.ts';

/** The short track's decision: facts, ground and reasons in one page. A real decision, never a dismissal. */
export function direktbeslutTemplate(context: Context): readonly Block[] {
  const { facts, organisation, reference } = context;
  const { directDecision } = facts;
  const words = beslutText.direct;
  const committee = isWritten(organisation.committee) ? organisation.committee : beslutText.someone;
  return [
    {
      kind: 'title',
      text: words.titles[context.shortTrackName],
      subtitle: facts.registration.heading ?? words.subtitle,
    },
    { kind: 'facts', rows: factRows(context) },
    heading(1, beslutText.decision),
    paragraph(bold(beslutText.decidedNone(committee, reference))),
    paragraph(text(words.notIvo)),
    heading(1, words.basis),
    ...prose(directDecision.facts, words.missingFacts),
    ...immediate(context),
    ...(isWritten(directDecision.possibleConsequence)
      ? [heading(2, words.possible), ...prose(directDecision.possibleConsequence, words.possible)]
      : []),
    heading(1, words.reasons),
    {
      kind: 'facts',
      rows: [row(words.reason, codeLabel('directDecision.reasonCode', directDecision.reasonCode))],
    },
    ...prose(directDecision.reasons, words.missingReasons),
    heading(1, beslutText.law),
    ...decisionLaw(facts).slice(0, -1),
    heading(1, words.handover),
    ...handoverBlocks(context),
    signature(context),
  ];
}

function factRows(context: Context): readonly FactRow[] {
  const { facts } = context;
  const words = beslutText.direct;
  const received = facts.reports.flatMap(({ receivedOn }) => receivedOn ?? []).join(', ');
  const reporters = facts.reports.flatMap(
    (report) => report.reporterTitle ?? codeLabel('reports.reporterRole', report.reporterRole) ?? [],
  );
  return [
    { label: beslutText.reference, inlines: [text(context.reference)] },
    row(beslutText.lagrum, provisionFor('investigate', facts).text),
    row(beslutText.unit, facts.registration.unit),
    row(words.received, received),
    row(words.reporter, [...new Set(reporters)].join(', ')),
    row(words.happened, formatMomentSpan(facts.event.startsAt, facts.event.endsAt)),
    row(beslutText.date, facts.directDecision.decidedOn),
    row(
      beslutText.decider,
      [facts.directDecision.deciderName, facts.directDecision.deciderTitle].filter(isWritten).join(', '),
    ),
    row(beslutText.delegation, facts.directDecision.delegationPoint),
  ];
}

function immediate({ facts }: Context): readonly Block[] {
  const measures = facts.immediateMeasures.filter((measure) => isWritten(measure.text));
  if (measures.length === 0) return [];
  const items = measures.map(({ text: what, at }) => [
    ...lines(what ?? ''),
    ...(at ? [text(` (${formatMoment(at)})`)] : []),
  ]);
  return [heading(2, beslutText.direct.immediate), { kind: 'list', ordered: false, items }];
}

function handoverBlocks({ facts }: Context): readonly Block[] {
  const { handover } = facts;
  const words = beslutText.direct;
  const to = receiversOf(handover);
  if (to === '') return [paragraph(missing(words.missingHandover))];
  return [
    paragraph(
      text(words.handedOver(to, handover.on ?? '').replace(' .', '.')),
      ...(isWritten(handover.reference) ? [text(` ${words.as(handover.reference)}`)] : []),
    ),
  ];
}

function signature({ facts }: Context): Block {
  const { decidedOn, deciderName, deciderTitle } = facts.directDecision;
  return {
    kind: 'signature',
    rows: [
      row(beslutText.date, decidedOn),
      { label: beslutText.signature, inlines: [] },
      row(beslutText.name, [deciderName, deciderTitle].filter(isWritten).join(', ')),
    ],
  };
}
