import type { Cause, causes } from '../causes.ts';
import type { AnyFacts } from '../facts.ts';
import type { Collection, RecordFacts } from '../section.ts';
import type { Deviation, deviations, Event, events } from '../timeline.ts';
import type { TriedQuestion, triedQuestions } from '../tried-questions.ts';

/** The shared collections that the coach reads, of a case of any regime. */
export interface CoachFacts {
  readonly events: readonly Event[];
  readonly deviations: readonly Deviation[];
  readonly causes: readonly Cause[];
  readonly triedQuestions: readonly TriedQuestion[];
}

/** A regime that lacks one of the collections has it empty. */
export function coachFacts(facts: AnyFacts): CoachFacts {
  return {
    events: listOf<typeof events>(facts, 'events'),
    deviations: listOf<typeof deviations>(facts, 'deviations'),
    causes: listOf<typeof causes>(facts, 'causes'),
    triedQuestions: listOf<typeof triedQuestions>(facts, 'triedQuestions'),
  };
}

function listOf<C extends Collection>(facts: AnyFacts, part: string): readonly RecordFacts<C>[] {
  const list = facts[part];
  // Put together from stored records, whose values were checked against these very fields (`assembleFacts`).
  return Array.isArray(list) ? (list as readonly RecordFacts<C>[]) : [];
}
