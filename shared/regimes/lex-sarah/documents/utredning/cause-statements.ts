import type { Block, Inline } from '../../../../documents/blocks.ts';
import { bold, heading, isWritten, lines, missing } from '../../../../documents/inline.ts';
import { topCauses } from '../../../../domain/cause-graph.ts';
import type { Cause } from '../../../../domain/causes.ts';
import { causalSentence, type SentencePart } from '../../../../text/causal-sentence.ts';
import { utredningText } from '../../text/documents/utredning.ts';
import { inTableOrder } from './cause-table.ts';
import type { Inquiry } from './inquiry.ts';

/** The deepest causes said in full, each as one sentence: the condition, what it led to, and the event. */
export function statementBlocks(inquiry: Inquiry): readonly Block[] {
  const words = utredningText.causes;
  const told = topCauses(inquiry.graph).filter((cause) => Object.values(partsOf(cause)).some(isWritten));
  if (told.length === 0) return [];
  const names = properNames(inquiry);
  return [
    heading(2, words.statements),
    {
      kind: 'table',
      caption: words.statementTable,
      header: words.statementHeader,
      widths: [9, 91],
      rows: inTableOrder(told).map((cause) => [[bold(cause.label)], sentenceOf(cause, names)]),
    },
  ];
}

/** A part may be typed as a clause or as a sentence of its own: only joined by its words is it read as meant. */
const sentenceOf = (cause: Cause, names: readonly string[]): readonly Inline[] =>
  causalSentence(partsOf(cause), names).flatMap((run): readonly Inline[] =>
    run.kind === 'gap'
      ? [missing(utredningText.causes.statementMissing[run.part](cause.label))]
      : lines(run.text),
  );

const partsOf = (cause: Cause): Readonly<Record<SentencePart, string>> => ({
  cause: cause.statementCause ?? '',
  effect: cause.statementEffect ?? '',
  event: cause.statementEvent ?? '',
});

/** What keeps its capital inside a sentence. An alias does not: it may be "Den enskilde". */
const properNames = ({ context, facts }: Inquiry): readonly string[] =>
  [...Object.values(context.names), facts.registration.unit].filter(isWritten);
