import type { Block, Inline } from '../../../documents/blocks.ts';
import { bold, missing, paragraph, text } from '../../../documents/inline.ts';
import type { LexSarahFacts } from '../parts.ts';
import { beslutText } from '../text/documents/beslut.ts';
import { orMissing } from './desk.ts';
import { standing } from './utredning/standing.ts';
import { perState } from './utredning/summary.ts';

/**
 * How far the actions have come on the day of the decision. Who decides in the case seldom decides on staffing or contracts:
 * the memo tells of the decisions that the actions themselves hold, and claims none.
 */
export function actionsLine(facts: LexSarahFacts): readonly Block[] {
  const actions = inForce(facts);
  if (actions.length === 0) return [];
  return [paragraph(text(beslutText.actionsStand(actions.length, perState(actions))))];
}

/** What has been done, decided and proposed, by whom and when. Causes and effect measures stay in the investigation. */
export function decisionActions(facts: LexSarahFacts): readonly Block[] {
  const actions = inForce(facts);
  if (actions.length === 0) {
    const nothingWrong = facts.decision.degree === 'inget-missforhallande';
    return [paragraph(nothingWrong ? text(beslutText.noActions) : missing(beslutText.missingActions))];
  }
  const rows = actions.map((action): (readonly Inline[])[] => [
    [bold(action.label), text(' '), ...orMissing(action.text, beslutText.missingAction)],
    orMissing(action.responsible, beslutText.missingResponsible),
    standing(action),
  ]);
  return [
    paragraph(text(beslutText.actionsIntro)),
    {
      kind: 'table',
      caption: beslutText.actionsCaption,
      header: beslutText.actionColumns,
      widths: [53, 21, 26],
      rows,
    },
  ];
}

const inForce = ({ actions }: LexSarahFacts) => actions.filter(({ state }) => state !== 'avbruten');
