import type { Cause, causes } from '../causes.ts';
import type { AnyFacts } from '../facts.ts';
import { sharedRecords } from '../shared-records.ts';
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
    events: sharedRecords<typeof events>(facts, 'events'),
    deviations: sharedRecords<typeof deviations>(facts, 'deviations'),
    causes: sharedRecords<typeof causes>(facts, 'causes'),
    triedQuestions: sharedRecords<typeof triedQuestions>(facts, 'triedQuestions'),
  };
}
