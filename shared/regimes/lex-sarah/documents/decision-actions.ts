import type { Block, Inline } from '../../../documents/blocks.ts';
import { missing, paragraph, text } from '../../../documents/inline.ts';
import type { LexSarahFacts } from '../parts.ts';
import { beslutText } from '../text/documents/beslut.ts';
import { orMissing } from './desk.ts';

/** What has been done and decided, by whom and when. Causes and effect measures stay in the investigation. */
export function decisionActions(facts: LexSarahFacts): readonly Block[] {
  const actions = facts.actions.filter(({ state }) => state !== 'avbruten');
  if (actions.length === 0) {
    const nothingWrong = facts.decision.degree === 'inget-missforhallande';
    return [paragraph(nothingWrong ? text(beslutText.noActions) : missing(beslutText.missingActions))];
  }
  const rows = actions.map((action): (readonly Inline[])[] => [
    [text(`${action.label}. `), ...orMissing(action.text, beslutText.missingAction)],
    orMissing(action.responsible, beslutText.missingResponsible),
    orMissing(
      action.doneOn
        ? beslutText.actionDone(action.doneOn)
        : action.dueOn && beslutText.actionDue(action.dueOn),
      beslutText.missingDue,
    ),
  ]);
  return [
    paragraph(text(beslutText.actionsIntro)),
    {
      kind: 'table',
      caption: beslutText.actionsCaption,
      header: beslutText.actionColumns,
      widths: [62, 20, 18],
      rows,
    },
  ];
}
