import type { Block } from '../../../documents/blocks.ts';
import { heading } from '../../../documents/inline.ts';
import { numberCaptions } from '../../../documents/number-captions.ts';
import { supplementsText } from '../text/documents/utredning-supplements.ts';
import { utredningHeadings, utredningText } from '../text/documents/utredning.ts';
import type { Context } from './desk.ts';
import { asDecided } from './known-on.ts';
import { actionsSection } from './utredning/actions.ts';
import { appendix } from './utredning/appendix.ts';
import { assessmentSection } from './utredning/assessment.ts';
import { assignmentSection } from './utredning/assignment.ts';
import { lyingCauseFigures } from './utredning/cause-figures.ts';
import { causesSection } from './utredning/causes.ts';
import { communicationSection } from './utredning/communication.ts';
import { courseSection } from './utredning/course.ts';
import { decisionSection } from './utredning/decision.ts';
import { followUpSection } from './utredning/follow-up.ts';
import { harmSection, noticedSection, whenSection } from './utredning/harm.ts';
import { immediateSection } from './utredning/immediate.ts';
import { inquiryOf, type Inquiry } from './utredning/inquiry.ts';
import { otherSection } from './utredning/other.ts';
import { personsSection } from './utredning/persons.ts';
import { recurrenceSection, similarSection } from './utredning/recurrence.ts';
import { reportsSection } from './utredning/reports.ts';
import { opening, summarySection } from './utredning/summary.ts';
import { supplementBlocks } from './utredning/supplements.ts';

/**
 * The investigation that IVO reads: every item that SOSFS 2011:5 5 kap. asks for under a heading of its own, in the
 * order of the regulation (secondary, checked 2026-11-22), with the source of each statement in a footnote and all
 * source cards in an appendix. It tells what was known on the day of the decision; what came later stands under a
 * heading of its own. An unfinished case gives placeholders,
 * never an empty heading.
 */
export function utredningTemplate(context: Context): readonly Block[] {
  const inquiry = inquiryOf(asDecided(context));
  const added = supplementBlocks(context);
  const told = added.length === 0 ? [] : ([[supplementsText.title, added]] as const);
  const sections = [...sectionsOf(inquiry), ...told].flatMap(([title, blocks], index) => [
    heading(1, utredningText.numbered(index + 1, title)),
    ...blocks,
  ]);
  return numberCaptions([
    ...opening(inquiry),
    ...sections,
    ...lyingCauseFigures(inquiry),
    ...appendix(inquiry),
  ]);
}

function sectionsOf(inquiry: Inquiry): readonly (readonly [string, readonly Block[]])[] {
  const titles = utredningHeadings;
  return [
    [titles.summary, summarySection(inquiry)],
    [titles.assignment, assignmentSection(inquiry)],
    [titles.reports, reportsSection(inquiry)],
    [titles.harm(inquiry.outcome), harmSection(inquiry)],
    [titles.noticed, noticedSection(inquiry)],
    [titles.when, whenSection(inquiry)],
    [titles.course, courseSection(inquiry)],
    [titles.persons, personsSection(inquiry)],
    [titles.immediate, immediateSection(inquiry)],
    [titles.causes, causesSection(inquiry)],
    [titles.similar, similarSection(inquiry)],
    [titles.recurrence, recurrenceSection(inquiry)],
    [titles.actions, actionsSection(inquiry)],
    [titles.other, otherSection(inquiry)],
    [titles.communication, communicationSection(inquiry)],
    [titles.assessment, assessmentSection(inquiry)],
    [titles.decision, decisionSection(inquiry)],
    [titles.followUp, followUpSection(inquiry)],
  ];
}
