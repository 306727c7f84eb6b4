import type { Block } from '../../../../documents/blocks.ts';
import {
  heading,
  isWritten,
  lines,
  missing,
  paragraph,
  paragraphs,
  text,
} from '../../../../documents/inline.ts';
import { isAgainstDates } from '../../law/edition.ts';
import { provisionFor, seenProvision } from '../../law/provision.ts';
import { promptness } from '../../law/wording.ts';
import { isPrivate } from '../../track.ts';
import { utredningText } from '../../text/documents/utredning.ts';
import { regulationNotice } from '../decision-law.ts';
import { orMissing, prose } from '../desk.ts';
import { fieldLabel, type Inquiry } from './inquiry.ts';
import { sentence, whoOr } from './sentence.ts';

/** Section 2: under which law, by whom, and how the investigation was made. */
export function assignmentSection(inquiry: Inquiry): readonly Block[] {
  const { facts } = inquiry;
  return [
    legalBasis(inquiry),
    regulationNotice,
    assignment(inquiry),
    ...initial(inquiry),
    ...(isPrivate(facts) ? provider(inquiry) : []),
    heading(2, utredningText.assignment.method),
    ...prose(facts.analysis.method, fieldLabel('analysis.method')),
  ];
}

function legalBasis({ facts }: Inquiry): Block {
  const words = utredningText.assignment;
  const basis = [
    words.provision(provisionFor('investigate', facts).text),
    ...promptness(facts).map((one) => words.prompt(one.law, one.words)),
    words.content(seenProvision('sosfs-content')),
  ].join(' ');
  if (!isAgainstDates(facts)) return sentence(basis);
  return sentence(
    basis,
    ' ',
    ...words.edition(orMissing(facts.registration.editionReason, fieldLabel('registration.editionReason'))),
  );
}

function assignment({ facts }: Inquiry): Block {
  const words = utredningText.assignment;
  const { investigator, investigatorTitle, assignedOn, conflictOfInterest, conflictNote } =
    facts.registration;
  const who = whoOr(investigator, investigatorTitle, fieldLabel('registration.investigator'));
  const conflict =
    conflictOfInterest === undefined
      ? [missing(words.conflictMissing)]
      : [text(conflictOfInterest ? words.conflict : words.noConflict)];
  return sentence(
    ...words.given(who, orMissing(assignedOn, fieldLabel('registration.assignedOn'))),
    ' ',
    conflict,
    isWritten(conflictNote) ? ` ${conflictNote}` : '',
  );
}

function initial({ facts }: Inquiry): readonly Block[] {
  const { assessedOn, assessedBy, reasons } = facts.initialAssessment;
  if (!assessedOn && !isWritten(reasons)) return [];
  const reasoned = isWritten(reasons);
  const made = sentence(
    ...utredningText.assignment.initial(
      orMissing(assessedOn, fieldLabel('initialAssessment.assessedOn')),
      orMissing(assessedBy, fieldLabel('initialAssessment.assessedBy')),
      reasoned,
    ),
  );
  return reasoned ? [made, { kind: 'quote', inlines: lines(reasons.trim()) }] : [made];
}

function provider({ facts }: Inquiry): readonly Block[] {
  const words = utredningText.assignment;
  const { requestedOn, receivedOn, result } = facts.providerInvestigation;
  return [
    heading(2, words.provider),
    sentence(
      ...words.requested(orMissing(requestedOn, fieldLabel('providerInvestigation.requestedOn'))),
      receivedOn ? ` ${words.received(receivedOn)}` : '',
    ),
    ...(isWritten(result)
      ? paragraphs(result)
      : [paragraph(missing(fieldLabel('providerInvestigation.result')))]),
  ];
}
