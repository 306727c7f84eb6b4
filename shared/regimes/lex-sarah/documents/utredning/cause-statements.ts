import type { Block } from '../../../../documents/blocks.ts';
import { bold, isWritten, text } from '../../../../documents/inline.ts';
import { topCauses } from '../../../../domain/cause-graph.ts';
import { utredningText } from '../../text/documents/utredning.ts';
import { orMissing } from '../desk.ts';
import type { Inquiry } from './inquiry.ts';
import { heading } from '../../../../documents/inline.ts';

/** The deepest causes said in full: the condition, what it led to, and the event. */
export function statementBlocks({ graph }: Inquiry): readonly Block[] {
  const words = utredningText.causes;
  const told = topCauses(graph).filter((cause) =>
    [cause.statementCause, cause.statementEffect, cause.statementEvent].some(isWritten),
  );
  if (told.length === 0) return [];
  return [
    heading(2, words.statements),
    {
      kind: 'table',
      caption: '',
      header: words.statementHeader,
      widths: [9, 31, 31, 29],
      rows: told.map((cause) => [
        [bold(cause.label)],
        orMissing(cause.statementCause, words.statementMissing),
        orMissing(cause.statementEffect, words.statementMissing),
        isWritten(cause.statementEvent)
          ? [text(cause.statementEvent)]
          : orMissing('', words.statementMissing),
      ]),
    },
  ];
}
