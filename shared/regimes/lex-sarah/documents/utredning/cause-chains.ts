import type { Block, Inline } from '../../../../documents/blocks.ts';
import { bold, heading, isWritten, lines, missing, text } from '../../../../documents/inline.ts';
import { deeperCauses } from '../../../../domain/cause-graph.ts';
import type { Cause } from '../../../../domain/causes.ts';
import { utredningText } from '../../text/documents/utredning.ts';
import type { Inquiry } from './inquiry.ts';
import { sentence } from './sentence.ts';

/** From each deviation to its deepest causes as lines of labels, and where the asking was stopped, with the reason. */
export function chainBlocks(inquiry: Inquiry): readonly Block[] {
  const words = utredningText.causes;
  const { deviations, causes } = inquiry.facts;
  if (deviations.length === 0) return [];
  const told = new Set<string>();
  const items = deviations.flatMap((deviation) => {
    const chains = chainLines(inquiry, deviation.id, deviation.label, told);
    return chains.length === 0
      ? [[bold(deviation.label), text(words.arrow), missing(words.noChain)]]
      : chains.map((line): readonly Inline[] => [text(line)]);
  });
  const stops = causes.filter(({ stopReason }) => isWritten(stopReason)).map(stopItem);
  return [
    heading(2, words.chains),
    sentence(words.chainsIntro),
    { kind: 'list', ordered: true, items },
    ...(stops.length > 0 ? [{ kind: 'list' as const, ordered: false, items: stops }] : []),
  ];
}

interface Step {
  readonly cause: Cause;
  readonly path: readonly string[];
}

/**
 * One line per way down. A cause whose own causes have been told already ends its line with a word about it, so that the
 * lines are no more than the links of the graph, and a circle ends.
 */
function chainLines({ graph }: Inquiry, id: string, label: string, told: Set<string>): readonly string[] {
  const words = utredningText.causes;
  const found: string[] = [];
  const start = deeperCauses(graph, id).map((cause): Step => ({ cause, path: [label] }));
  const pending = start.reverse();
  for (let step = pending.pop(); step !== undefined; step = pending.pop()) {
    const path = shortened([...step.path, step.cause.label]);
    const deeper = deeperCauses(graph, step.cause.id);
    const line = path.join(words.arrow);
    if (deeper.length === 0) found.push(line);
    else if (told.has(step.cause.id)) found.push(line + words.asAbove);
    else {
      told.add(step.cause.id);
      for (const cause of deeper.toReversed()) pending.push({ cause, path });
    }
  }
  return found;
}

/** Longest chain that is written out: the deviation and the latest causes are what a reader needs. */
const SHOWN = 12;

function shortened(path: readonly string[]): readonly string[] {
  if (path.length <= SHOWN) return path;
  return [path[0] ?? '', utredningText.causes.shortened, ...path.slice(3 - SHOWN)];
}

function stopItem({ label, stopReason, stopBy, stopOn }: Cause): readonly Inline[] {
  const words = utredningText.causes;
  const by = [stopBy, stopOn].filter(isWritten).join(', ');
  return lines(words.stop(label, stopReason?.trim() ?? '', by === '' ? '' : words.stopBy(by)));
}
