/** Two dates of which the first cannot come after the second, by `part.field`. */
export interface DatePair {
  readonly earlier: string;
  readonly later: string;
}

/** The pairs of the shared collections. A pair within one collection is about one and the same record. */
export const sharedDatePairs: readonly DatePair[] = [
  { earlier: 'events.at', later: 'events.until' },
  { earlier: 'actions.doneOn', later: 'actions.practiceCheckOn' },
  { earlier: 'followUps.date', later: 'followUps.nextOn' },
];

/** Dates of the shared collections that may lie ahead; every other one records what has been. */
export const sharedDatesAhead: readonly string[] = [
  'actions.dueOn',
  'actions.measureOn',
  'actions.practiceCheckOn',
  'actions.askPerson',
  'followUps.nextOn',
];
