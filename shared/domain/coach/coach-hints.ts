import { causesBehind, causeGraph, deeperCauses, topCauses, type CauseGraph } from '../cause-graph.ts';
import { findBlame, type BlameWord } from '../blame-words.ts';
import type { Cause } from '../causes.ts';
import { askedKinds } from './asked-kinds.ts';
import { breadthHints } from './breadth-hints.ts';
import type { CoachFacts } from './coach-facts.ts';
import { hintAt, type CoachHint } from './hint.ts';
import type { CoachBook } from './question.ts';

/** The words that hints are found by. They are Swedish and come from the text tree. */
export interface HintWords extends Pick<CoachBook, 'kindSignals'> {
  readonly blameWords: readonly BlameWord[];
}

/** The hints of a case, what is missing first and wording last. Ends on a circle as well. */
export function coachHints(facts: CoachFacts, words: HintWords): readonly CoachHint[] {
  const graph = causeGraph(facts.causes, facts.deviations);
  return [
    ...withoutCause(facts, graph),
    ...endHints(graph, words),
    ...breadthHints(facts, graph),
    ...facts.causes
      .filter(isOnSingleSource)
      .map((cause) => hintAt('single-source', cause, 'causes', 'sources')),
    ...wordingHints(facts, words),
  ];
}

function withoutCause({ deviations }: CoachFacts, graph: CauseGraph): readonly CoachHint[] {
  return deviations
    .filter(({ id }) => deeperCauses(graph, id).length === 0)
    .map((deviation) => hintAt('deviation-without-cause', deviation, 'deviations', 'text'));
}

/** Ends of a branch that nobody has given a reason for: one hint each, the more telling. */
function endHints(graph: CauseGraph, words: HintWords): readonly CoachHint[] {
  const linked = causesBehind(graph, graph.deviations);
  return topCauses(graph)
    .filter(({ id, stopReason }) => linked.has(id) && !stopReason?.trim())
    .flatMap((cause) => endHint(cause, words));
}

function endHint(cause: Cause, words: HintWords): readonly CoachHint[] {
  const [kind] = askedKinds(cause, words);
  if (kind) {
    const code = kind === 'personalbrist' ? 'staffing-not-asked' : 'routine-not-asked';
    return [hintAt(code, cause, 'causes', 'text')];
  }
  return cause.level === 'system' ? [] : [hintAt('ends-early', cause, 'causes', 'text')];
}

const isOnSingleSource = ({ nature, sources }: Cause): boolean =>
  nature === 'bedomning' && sources?.length === 1;

function wordingHints({ causes, deviations, events }: CoachFacts, { blameWords }: HintWords) {
  const texts = [
    ...events.map((record) => ({ part: 'events', record })),
    ...deviations.map((record) => ({ part: 'deviations', record })),
    ...causes.map((record) => ({ part: 'causes', record })),
  ];
  return texts.flatMap(({ part, record }) =>
    findBlame(record.text ?? '', blameWords).map(({ found, word }) =>
      hintAt('blame-wording', record, part, 'text', { word: found, instead: word.instead ?? '' }),
    ),
  );
}
