import { isBlank, type FieldValue } from './blank.ts';
import { choices, links, longText, momentInTime, text } from './field.ts';
import { collection, type RecordFacts } from './section.ts';

/** What happened, in order. `should` is what ought to have happened at that point, if that is known, and where it says so. */
export const events = collection('H', {
  at: momentInTime(),
  until: momentInTime(),
  text: longText(),
  should: longText(),
  shouldSource: links('sources', 'attachments'),
  sources: links('sources'),
  persons: links('persons'),
});
export type Event = RecordFacts<typeof events>;

/**
 * Only what should have happened is said: a norm laid in a row of its own. What happened instead is the one thing to ask for
 * first; when and how it is known are asked of an event, and there is none yet.
 */
export const saysOnlyShould = ({ at, text, should, sources }: Told): boolean =>
  !isBlank(should) && isBlank(text) && isBlank(at) && isBlank(sources);

type Told = { readonly [Field in 'at' | 'text' | 'should' | 'sources']?: FieldValue };

/**
 * The act under which what failed was given. One event may part from norms of several (domain decision 1), so each
 * deviation says its own, whatever the case as a whole is registered under.
 */
const deviationActs = ['SoL', 'LSS', 'HSL'] as const;

/** A deviation: what happened against what should have, with the norm and where the norm is written. */
export const deviations = collection('A', {
  text: longText(),
  should: longText(),
  norm: text(),
  normSource: links('sources', 'attachments'),
  events: links('events'),
  acts: choices(deviationActs),
});
export type Deviation = RecordFacts<typeof deviations>;
