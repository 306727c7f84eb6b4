import type { Block, Inline } from '../../../../documents/blocks.ts';
import { bold, heading, isWritten, lines, missing, paragraph, text } from '../../../../documents/inline.ts';
import type { Deviation, Event } from '../../../../domain/timeline.ts';
import { formatMomentSpan } from '../../../../text/dates.ts';
import { utredningText } from '../../text/documents/utredning.ts';
import { cited, codeLabel, orMissing } from '../desk.ts';
import { listOf } from '../../../../text/numbers.ts';
import { labelsOf, type Inquiry } from './inquiry.ts';
import { labelled, say, sentence, stacked, unbroken, unstopped } from './sentence.ts';

/** Section 7: what happened, in order, and where it parted from what should have happened. */
export function courseSection(inquiry: Inquiry): readonly Block[] {
  return [...timeline(inquiry), ...deviations(inquiry)];
}

function timeline({ facts }: Inquiry): readonly Block[] {
  const words = utredningText.course;
  if (facts.events.length === 0) return [paragraph(missing(words.none))];
  return [
    sentence(words.intro),
    {
      kind: 'table',
      caption: words.table,
      header: words.header,
      widths: [24, 44, 32],
      rows: facts.events.map((event) => [
        stacked([bold(event.label)], timeOf(event)),
        [...orMissing(event.text, words.text), ...cited(facts, event.sources)],
        should(facts, event),
      ]),
    },
  ];
}

function should(facts: Inquiry['facts'], event: Event): readonly Inline[] {
  if (!isWritten(event.should)) return [text(utredningText.none)];
  return [...lines(event.should.trim()), ...cited(facts, event.shouldSource)];
}

function timeOf({ at, until }: Event): readonly Inline[] {
  return orMissing(unbroken(formatMomentSpan(at, until)), utredningText.course.time);
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
    events === '' ? '' : words.events(events),
  );
}
