import { links, longText, momentInTime, text } from './field.ts';
import { collection, type RecordFacts } from './section.ts';

/** What happened, in order. `should` is what ought to have happened at that point, if that is known. */
export const events = collection('H', {
  at: momentInTime(),
  until: momentInTime(),
  text: longText(),
  should: longText(),
  sources: links('sources'),
  persons: links('persons'),
});
export type Event = RecordFacts<typeof events>;

/** A deviation: what happened against what should have, with the norm and where the norm is written. */
export const deviations = collection('A', {
  text: longText(),
  should: longText(),
  norm: text(),
  normSource: links('sources', 'attachments'),
  events: links('events'),
});
export type Deviation = RecordFacts<typeof deviations>;
