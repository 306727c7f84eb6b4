import type { Block, Inline } from '../../../documents/blocks.ts';
import {
  bold,
  heading,
  isWritten,
  lines,
  missing,
  paragraph,
  paragraphs,
  text,
} from '../../../documents/inline.ts';
import { isSerious } from '../findings/case-phase.ts';
import { provisionFor } from '../law/provision.ts';
import { beslutText } from '../text/documents/beslut.ts';
import { degreeNames } from '../text/degrees.ts';
import { codeLabel, richProse, row, type Context } from './desk.ts';
import { decisionLaw } from './decision-law.ts';
import { handlingBlocks } from './decision-handling.ts';

/** The decision memo: what is decided, on what facts and why, by whom, so that it can be filed unchanged. */
export function beslutTemplate(context: Context): readonly Block[] {
  const { facts } = context;
  const { decision } = facts;
  return [
    { kind: 'title', text: beslutText.title, ...subtitle(facts.registration.heading) },
    {
      kind: 'facts',
      rows: [
        { label: beslutText.reference, inlines: [text(context.reference)] },
        row(beslutText.lagrum, provisionFor('investigate', facts).text),
        row(beslutText.unit, facts.registration.unit),
        row(beslutText.date, decision.decidedOn),
        row(beslutText.decider, deciderOf(context)),
        row(beslutText.delegation, decision.delegationPoint),
      ],
    },
    heading(1, beslutText.decision),
    decided(context),
    ...notificationLine(context),
    heading(1, beslutText.facts),
    ...richProse(context, facts.assessment.whatConsisted, beslutText.facts.toLocaleLowerCase('sv')),
    heading(1, beslutText.consequences),
    ...richProse(context, facts.assessment.consequenceText, beslutText.consequences.toLocaleLowerCase('sv')),
    heading(1, beslutText.law),
    ...decisionLaw(facts),
    heading(1, beslutText.reasons),
    ...richProse(context, decision.reasons, beslutText.reasons.toLocaleLowerCase('sv')),
    heading(1, beslutText.actions),
    ...actionBlocks(context),
    heading(1, beslutText.handling),
    ...handlingBlocks(context),
    heading(1, beslutText.dispatch),
    { kind: 'list', ordered: false, items: dispatchOf(context).map((to) => [text(to)]) },
    {
      kind: 'signature',
      rows: [
        row(beslutText.date, decision.decidedOn),
        { label: beslutText.signature, inlines: [] },
        row(beslutText.name, [decision.deciderName, decision.deciderTitle].filter(isWritten).join(', ')),
      ],
    },
  ];
}

const subtitle = (value: string | undefined) => (isWritten(value) ? { subtitle: value } : {});

function deciderOf({ facts }: Context): string {
  const { deciderRole, deciderName, deciderTitle } = facts.decision;
  const name = [deciderName, deciderTitle].filter(isWritten).join(', ');
  return name === '' ? (codeLabel('decision.deciderRole', deciderRole) ?? '') : name;
}

function decided({ facts, organisation, reference }: Context): Block {
  const degree = facts.decision.degree;
  const committee = isWritten(organisation.committee) ? organisation.committee : beslutText.someone;
  if (degree === undefined) return paragraph(missing(beslutText.missingDegree));
  const sentence =
    degree === 'inget-missforhallande'
      ? beslutText.decidedNone(committee, reference)
      : beslutText.decided(committee, degreeNames[degree], reference);
  return paragraph(bold(sentence));
}

function notificationLine({ facts }: Context): readonly Block[] {
  const { degree } = facts.decision;
  const sentOn = facts.notification.sentOn;
  if (sentOn) return [paragraph(text(beslutText.notified(sentOn)))];
  if (facts.notificationDecision.notify === true || isSerious(degree)) {
    return [paragraph(text(beslutText.toBeNotified))];
  }
  if (degree === undefined) return [];
  const why = facts.notificationDecision.reasons;
  return [
    paragraph(text(beslutText.notNotified)),
    ...(isWritten(why) ? paragraphs(beslutText.notNotifiedWhy(why)) : []),
  ];
}

function actionBlocks({ facts }: Context): readonly Block[] {
  const labels = new Map(facts.causes.map(({ id, label }) => [id, label]));
  const actions = facts.actions.filter(({ state }) => state !== 'avbruten');
  if (actions.length === 0) return [paragraph(text(beslutText.noActions))];
  const cell = (value: string | undefined): readonly Inline[] =>
    isWritten(value) ? lines(value) : [missing('–')];
  return [
    {
      kind: 'table',
      caption: beslutText.actionsCaption,
      header: beslutText.actionColumns,
      widths: [50, 14, 20, 16],
      rows: actions.map((action) => [
        cell(action.text && `${action.label} ${action.text}`),
        cell((action.causes ?? []).flatMap((id) => labels.get(id) ?? []).join(', ')),
        cell(action.responsible),
        cell(action.doneOn ? beslutText.actionDone(action.doneOn) : action.dueOn),
      ]),
    },
  ];
}

function dispatchOf({ facts }: Context): readonly string[] {
  const serious = isSerious(facts.decision.degree) || facts.notification.sentOn !== undefined;
  return [...beslutText.dispatchTo, ...(serious ? [beslutText.dispatchIvo] : [])];
}
