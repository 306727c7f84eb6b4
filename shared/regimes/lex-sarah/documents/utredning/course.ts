import type { Block, Inline } from '../../../../documents/blocks.ts';
import {
  bold,
  heading,
  isWritten,
  lines,
  missing,
  paragraph,
  reference,
  text,
} from '../../../../documents/inline.ts';
import { normBearers } from '../../../../domain/event-norm.ts';
import { unsurePlaces } from '../../../../domain/event-order.ts';
import type { Deviation, Event } from '../../../../domain/timeline.ts';
import { momentSpanAlone } from '../../../../text/dates.ts';
import { utredningText } from '../../text/documents/utredning.ts';
import { cited, codeLabel, orMissing } from '../desk.ts';
import { listOf } from '../../../../text/numbers.ts';
import { labelsOf, type Inquiry } from './inquiry.ts';
import { labelled, say, sentence, spanInCell, stacked, unstopped } from './sentence.ts';

/** Section 7: what happened, in order, and where it parted from what should have happened. */
export function courseSection(inquiry: Inquiry): readonly Block[] {
  return [...timeline(inquiry), ...deviations(inquiry)];
}

function timeline(inquiry: Inquiry): readonly Block[] {
  const { facts } = inquiry;
  const words = utredningText.course;
  if (facts.events.length === 0) return [paragraph(missing(words.none))];
  const unsure = unsurePlaces(facts.events.map(({ label, at }) => ({ id: label, at })));
  return [
    sentence(
      words.intro,
      facts.events.some(isDayOnly) ? words.noClock : '',
      unsure.size > 0 ? words.unsureOrder : '',
    ),
    {
      kind: 'table',
      key: 'course',
      caption: words.table,
      header: words.header,
      widths: [24, 44, 32],
      rows: facts.events.map((event) => [
        stacked([bold(event.label)], timeOf(event), unsure.has(event.label) ? [text(words.unsure)] : []),
        [...orMissing(event.text, words.text), ...cited(facts, event.sources)],
        should(inquiry, event),
      ]),
    },
  ];
}

/** What should have happened and where it says so: in a source of its own, else at a deviation that says the same. */
function should(inquiry: Inquiry, event: Event): readonly Inline[] {
  const words = utredningText.course;
  const { facts } = inquiry;
  if (!isWritten(event.should)) return [text(utredningText.none)];
  const said = lines(event.should.trim());
  const source = cited(facts, event.shouldSource);
  if (source.length > 0) return [...said, ...source];
  const behind = facts.deviations.filter(({ events, norm }) => events?.includes(event.id) && isWritten(norm));
  const parted = normBearers(event.should, behind);
  const where =
    parted.length > 0
      ? [text(words.seeDeviation(listOf(parted.map(({ label }) => label))))]
      : [missing(words.shouldSourceMissing)];
  return [...said, text(' '), ...where];
}

const isDayOnly = ({ at, until }: Event): boolean =>
  [at, until].some((one) => one?.precision === 'day' && !one.time);

function timeOf({ at, until }: Event): readonly Inline[] {
  const [from, to] = [at, until].map(dayAlone);
  return orMissing(spanInCell(momentSpanAlone(from, to)), utredningText.course.time);
}

/** Of a day whose clock nobody knows only the day is told: the introduction says why. */
function dayAlone(moment: Event['at']): Event['at'] {
  if (!moment || moment.time || moment.precision !== 'day') return moment;
  const { precision: _precision, ...day } = moment;
  return day;
}

function deviations(inquiry: Inquiry): readonly Block[] {
  const words = utredningText.course;
  const { facts, nothingWrong } = inquiry;
  if (facts.deviations.length === 0 && nothingWrong) return [];
  return [
    heading(2, words.deviations),
    ...(facts.deviations.length === 0
      ? [paragraph(missing(words.noDeviation))]
      : facts.deviations.map((deviation) => deviationParagraph(inquiry, deviation))),
  ];
}

function deviationParagraph(inquiry: Inquiry, deviation: Deviation): Block {
  const words = utredningText.course;
  const events = labelsOf(inquiry, deviation.events);
  const acts = deviation.acts ?? [];
  // Health care is no insats, and is tried for itself: PSL 3 kap., not lex Sarah.
  const services = acts.filter((act) => act !== 'HSL').map((act) => codeLabel('deviations.acts', act) ?? act);
  return labelled(
    deviation.label,
    orMissing(deviation.text, words.text),
    ...words.should(orMissing(deviation.should, words.shouldMissing)),
    ...words.norm(say(orMissing(unstopped(deviation.norm), words.normMissing), '.')),
    cited(inquiry.facts, deviation.normSource),
    services.length === 0 ? '' : words.acts(listOf(services)),
    acts.includes('HSL') ? words.healthCare(services.length > 0) : '',
    ...(events === '' ? [] : words.events(events, [reference('course', utredningText.theTable)])),
  );
}
