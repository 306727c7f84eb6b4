import type { Block, Inline } from '../../../../documents/blocks.ts';
import { bold, heading, isWritten, lines, missing, text } from '../../../../documents/inline.ts';
import { deeperCauses } from '../../../../domain/cause-graph.ts';
import type { Cause } from '../../../../domain/causes.ts';
import { levelNames } from '../../../../text/levels-and-areas.ts';
import { utredningText } from '../../text/documents/utredning.ts';
import type { Inquiry } from './inquiry.ts';
import { openingOf, sentence } from './sentence.ts';

/** From each deviation down to its deepest causes, one indent for each why, and where the asking was stopped. */
export function chainBlocks(inquiry: Inquiry): readonly Block[] {
  const words = utredningText.causes;
  const { deviations, causes } = inquiry.facts;
  if (deviations.length === 0) return [];
  const told = new Set<string>();
  const steps = deviations.flatMap((deviation): readonly Step[] => {
    const opening: Step = {
      depth: 0,
      inlines: [bold(deviation.label), text(` ${openingOf(deviation.text)}`)],
    };
    const chain = stepsBelow(inquiry, deviation.id, told);
    return [opening, ...(chain.length > 0 ? chain : [{ depth: 1, inlines: [missing(words.noChain)] }])];
  });
  const stops = causes.filter(({ stopReason }) => isWritten(stopReason)).map(stopItem);
  return [
    heading(2, words.chains),
    sentence(words.chainsIntro),
    {
      kind: 'list',
      ordered: false,
      items: steps.map(({ inlines }) => inlines),
      levels: steps.map(({ depth }) => depth),
    },
    ...(stops.length > 0 ? [{ kind: 'list' as const, ordered: false, items: stops }] : []),
  ];
}

interface Step {
  readonly depth: number;
  readonly inlines: readonly Inline[];
}

/**
 * The causes below a deviation, each before its own. A cause whose own causes have been told already says so instead of
 * telling them again: the steps are no more than the links of the graph, and a circle ends.
 */
function stepsBelow({ graph }: Inquiry, id: string, told: Set<string>): readonly Step[] {
  const steps: Step[] = [];
  const pending = deeperCauses(graph, id)
    .map((cause) => ({ cause, depth: 1 }))
    .reverse();
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { cause, depth } = next;
    const deeper = deeperCauses(graph, cause.id);
    const isTold = deeper.length > 0 && told.has(cause.id);
    steps.push({ depth, inlines: stepInlines(cause, isTold) });
    if (isTold) continue;
    told.add(cause.id);
    for (const one of deeper.toReversed()) pending.push({ cause: one, depth: depth + 1 });
  }
  return steps;
}

function stepInlines(cause: Cause, isTold: boolean): readonly Inline[] {
  const words = utredningText.causes;
  const level = cause.level ? words.onLevel(levelNames[cause.level]) : '';
  return [bold(cause.label), text(`${level} ${openingOf(cause.text)}${isTold ? words.asAbove : ''}`)];
}

function stopItem({ label, stopReason, stopBy, stopOn }: Cause): readonly Inline[] {
  const words = utredningText.causes;
  const by = [stopBy, stopOn].filter(isWritten).join(', ');
  return lines(words.stop(label, stopReason?.trim() ?? '', by === '' ? '' : words.stopBy(by)));
}
