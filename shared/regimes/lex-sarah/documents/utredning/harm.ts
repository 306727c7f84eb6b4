import type { Block } from '../../../../documents/blocks.ts';
import { heading, missing, paragraph } from '../../../../documents/inline.ts';
import { isDated, type Moment } from '../../../../domain/values.ts';
import {
  endOfUnknown,
  formatDay,
  formatMoment,
  formatMomentSpan,
  unknownTime,
} from '../../../../text/dates.ts';
import { utredningText } from '../../text/documents/utredning.ts';
import { orMissing, richProse } from '../desk.ts';
import type { Inquiry } from './inquiry.ts';
import { momentOr, sentence } from './sentence.ts';

/** Section 4: what it consisted of and the consequences it had or could have had. */
export function harmSection({ context, facts }: Inquiry): readonly Block[] {
  const words = utredningText.harm;
  const { whatConsisted, consequenceText, consequences = [] } = facts.assessment;
  return [
    ...richProse(context, whatConsisted, words.what),
    heading(2, words.consequences),
    ...codedConsequences(consequences),
    ...richProse(context, consequenceText, words.text),
  ];
}

function codedConsequences(codes: readonly string[]): readonly Block[] {
  const words = utredningText.harm;
  const interests = (kind: 'faktisk' | 'mojlig') =>
    Object.entries(words.interest).flatMap(([code, name]) =>
      codes.includes(`${code}-${kind}`) ? [name] : [],
    );
  const actual = interests('faktisk');
  const possible = interests('mojlig');
  const said = [
    ...(actual.length > 0 ? [words.actual(actual)] : []),
    ...(possible.length > 0 ? [words.possible(possible)] : []),
  ];
  return said.length === 0 ? [] : [sentence(said.join(' '))];
}

/** Section 5: when and how it was noticed. */
export function noticedSection({ facts }: Inquiry): readonly Block[] {
  const words = utredningText.noticed;
  const when = momentOr(facts.event.discoveredAt, words.when);
  return [sentence(...words.at(when), ' ', orMissing(facts.event.howDiscovered, words.how))];
}

/** Section 6: when it occurred. */
export function whenSection({ facts }: Inquiry): readonly Block[] {
  const words = utredningText.when;
  const { startsAt, endsAt, discoveredAt } = facts.event;
  const discovered = discoveredAt && formatMoment(discoveredAt);
  if (startsAt && !isDated(startsAt))
    return [sentence(words.unknown(discovered, startsAt.words, endOfUnknown(endsAt)))];
  if (startsAt && endsAt && startsAt.date !== endsAt.date)
    return [sentence(words.period(dayOrMoment(startsAt), dayOrMoment(endsAt)))];
  const span = formatMomentSpan(startsAt, endsAt);
  if (span !== '') return [sentence(words.span(span))];
  return [discovered ? sentence(words.unknown(discovered)) : paragraph(missing(words.point))];
}

/** A day known as a day needs no more words inside a period. */
function dayOrMoment(moment: Moment): string {
  if (!isDated(moment)) return unknownTime(moment);
  const isDayAlone = !moment.time && !moment.words && moment.precision !== 'unknown';
  return isDayAlone ? formatDay(moment.date) : formatMoment(moment);
}
