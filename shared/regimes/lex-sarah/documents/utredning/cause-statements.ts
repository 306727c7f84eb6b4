import type { Block } from '../../../../documents/blocks.ts';
import { bold, heading, isWritten, missing, text } from '../../../../documents/inline.ts';
import { topCauses } from '../../../../domain/cause-graph.ts';
import { utredningText } from '../../text/documents/utredning.ts';
import { orMissing } from '../desk.ts';
import type { Inquiry } from './inquiry.ts';

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
      caption: words.statementTable,
      header: words.statementHeader,
      widths: [9, 31, 31, 29],
      rows: told.map((cause) => [
        [bold(cause.label)],
        orMissing(cause.statementCause, words.statementMissing.cause(cause.label)),
        orMissing(cause.statementEffect, words.statementMissing.effect(cause.label)),
        isWritten(cause.statementEvent)
          ? [text(cause.statementEvent)]
          : [missing(words.statementMissing.event(cause.label))],
      ]),
    },
  ];
}
