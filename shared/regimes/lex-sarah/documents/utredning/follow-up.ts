import type { Block, Inline } from '../../../../documents/blocks.ts';
import { heading, isWritten, lines, missing, paragraph, paragraphs } from '../../../../documents/inline.ts';
import type { FollowUp } from '../../../../domain/actions.ts';
import { utredningText } from '../../text/documents/utredning.ts';
import { codeLabel, dutyInlines, orMissing } from '../desk.ts';
import { fieldLabel, labelsOf, type Inquiry } from './inquiry.ts';
import { dutyParts, say, sentence } from './sentence.ts';

/** Section 18: how the case is followed up, and what has been seen so far. */
export function followUpSection(inquiry: Inquiry): readonly Block[] {
  const words = utredningText.followUp;
  const { closing, followUps } = inquiry.facts;
  return [
    planned(inquiry),
    ...(followUps.length > 0 ? [heading(2, words.made)] : []),
    ...followUps.flatMap((one) => followUpBlocks(inquiry, one)),
    ...feedback(inquiry),
    ...(isWritten(closing.lessons) ? [heading(2, words.lessons), ...paragraphs(closing.lessons)] : []),
  ];
}

function planned({ facts }: Inquiry): Block {
  const words = utredningText.followUp;
  const { followUpNeeded, followUpOn } = facts.closing;
  if (followUpNeeded?.answer === 'no')
    return sentence(
      ...words.notNeeded(orMissing(followUpNeeded.reason, fieldLabel('closing.followUpNeeded'))),
    );
  if (!followUpNeeded && !followUpOn) return paragraph(missing(words.neededMissing));
  return sentence(...words.planned(orMissing(followUpOn, words.when)), measuredLater(facts));
}

/** Nothing is left out of the follow-up because its effect shows only after the day set for the case. */
function measuredLater({ actions, closing: { followUpOn } }: Inquiry['facts']): string {
  const later = actions.flatMap(({ label, measureOn, state }) =>
    measureOn && followUpOn && measureOn > followUpOn && state !== 'avbruten' ? [{ label, measureOn }] : [],
  );
  const words = utredningText.followUp;
  return later.length === 0 ? '' : words.later(later.map((one) => words.laterOne(one.label, one.measureOn)));
}

function followUpBlocks(inquiry: Inquiry, one: FollowUp): readonly Block[] {
  const words = utredningText.followUp;
  const effect = codeLabel('followUps.effect', one.effect);
  return [
    heading(3, words.heading(one.label, one.date, labelsOf(inquiry, one.actions))),
    sentence(
      orMissing(one.result, words.result),
      effect ? words.effect(effect) : '',
      isWritten(one.by) ? words.by(one.by) : '',
    ),
    paragraph(...asked(one)),
    ...(isWritten(one.ownWords) ? [{ kind: 'quote' as const, inlines: lines(one.ownWords.trim()) }] : []),
    ...(one.nextOn ? [sentence(words.next(one.nextOn))] : []),
  ];
}

const dimensions = ['safety', 'treatment', 'stress', 'continuity', 'participation'] as const;

/** The person's own answers: it is their judgement that shows whether it got better. */
function asked(one: FollowUp): readonly Inline[] {
  const words = utredningText.followUp;
  const answers = dimensions.flatMap((dimension) => {
    const answer = codeLabel(`followUps.${dimension}`, one[dimension]);
    return answer ? [words.dimension(fieldLabel(`followUps.${dimension}`), answer)] : [];
  });
  const whom = (one.askedWhom ?? []).map((code) => codeLabel('followUps.askedWhom', code)).filter(isWritten);
  return say(
    ...(one.asked
      ? dutyParts(one.asked, { yes: words.asked, no: words.notAsked })
      : [[missing(fieldLabel('followUps.asked'))]]),
    answers.length > 0 ? words.answers(whom, answers) : '',
  );
}

const receivers = ['feedbackToIndividual', 'feedbackToUnit', 'feedbackToCommittee'] as const;

function feedback({ facts }: Inquiry): readonly Block[] {
  const rows = receivers.flatMap((field) => {
    const answer = facts.closing[field];
    const label = fieldLabel(`closing.${field}`);
    return answer ? [{ label, inlines: dutyInlines(answer, label) }] : [];
  });
  return rows.length === 0 ? [] : [heading(2, utredningText.followUp.feedback), { kind: 'facts', rows }];
}
