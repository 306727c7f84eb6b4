import type { Block, Inline } from '../../../../documents/blocks.ts';
import { bold, heading, isWritten } from '../../../../documents/inline.ts';
import { topCauses } from '../../../../domain/cause-graph.ts';
import { upperFirst } from '../../text/documents/utredning-words.ts';
import { utredningText } from '../../text/documents/utredning.ts';
import { orMissing } from '../desk.ts';
import { inTableOrder } from './cause-table.ts';
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
      rows: inTableOrder(told).map((cause) => [
        [bold(cause.label)],
        cell(cause.statementCause, words.statementMissing.cause(cause.label)),
        cell(cause.statementEffect, words.statementMissing.effect(cause.label)),
        cell(cause.statementEvent, words.statementMissing.event(cause.label)),
      ]),
    },
  ];
}

const cell = (said: string | undefined, what: string): readonly Inline[] =>
  orMissing(isWritten(said) ? upperFirst(said.trim()) : undefined, what);
