import type { Block, Inline } from '../../../../documents/blocks.ts';
import { bold, heading, isWritten, missing, paragraph, text } from '../../../../documents/inline.ts';
import { uncoveredCauses } from '../../../../domain/cause-graph.ts';
import { answersCauses, type Action } from '../../../../domain/actions.ts';
import { utredningText } from '../../text/documents/utredning.ts';
import { codeLabel, orMissing } from '../desk.ts';
import { effectBlocks } from './effect.ts';
import { labelsOf, type Inquiry } from './inquiry.ts';
import { sentence } from './sentence.ts';
import { standing } from './standing.ts';

/** Section 13: what is done so that it does not happen again, which causes it answers, and how its effect is seen. */
export function actionsSection(inquiry: Inquiry): readonly Block[] {
  const words = utredningText.actions;
  const { facts, nothingWrong } = inquiry;
  if (facts.actions.length === 0)
    return [
      nothingWrong ? sentence(words.nothingWrong) : paragraph(missing(words.none)),
      ...unanswered(inquiry),
    ];
  return [
    {
      kind: 'table',
      caption: words.table,
      header: words.header,
      widths: [41, 12, 11, 18, 18],
      rows: facts.actions.map((action) => actionRow(inquiry, action)),
    },
    ...unanswered(inquiry),
    ...effectBlocks(inquiry),
  ];
}

function actionRow(inquiry: Inquiry, action: Action): readonly (readonly Inline[])[] {
  const words = utredningText.actions;
  return [
    [bold(action.label), text(' '), ...orMissing(action.text, words.text)],
    orMissing(labelsOf(inquiry, action.causes), words.causes),
    orMissing(codeLabel('actions.strength', action.strength), words.strength),
    orMissing(action.responsible, words.responsible),
    standing(action),
  ];
}

/**
 * Causes that no action answers, with the written reason, and the deepest of them without one. Actions broken off or
 * without a text answer nothing; a cause on the way goes when the deepest does (K9).
 */
export function unanswered({ facts, graph, nothingWrong }: Inquiry): readonly Block[] {
  const words = utredningText.actions;
  const answered = new Set(facts.actions.filter(answersCauses).flatMap(({ causes }) => causes ?? []));
  const unreasoned = new Set(nothingWrong ? [] : uncoveredCauses(graph, facts.actions));
  const open = facts.causes.filter(
    (cause) => !answered.has(cause.id) && (isWritten(cause.noActionReason) || unreasoned.has(cause)),
  );
  if (open.length === 0) return [];
  const items = open.map(({ label, noActionReason }) => [
    bold(label),
    text(' '),
    ...orMissing(noActionReason, words.withoutReason),
  ]);
  return [heading(2, words.without), { kind: 'list', ordered: false, items }];
}
