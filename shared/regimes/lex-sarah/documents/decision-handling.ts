import type { Block, Inline } from '../../../documents/blocks.ts';
import {
  heading,
  isWritten,
  lines,
  missing,
  paragraph,
  paragraphs,
  text,
} from '../../../documents/inline.ts';
import type { LexSarahFacts } from '../parts.ts';
import { beslutText } from '../text/documents/beslut.ts';
import { degreePhrases } from '../text/degrees.ts';
import { codeLabel, type Context } from './desk.ts';
import { tellsDegree } from './proposal-text.ts';

/** How the decision was prepared: the proposal apart from the decision, who read the draft, and the question of jäv. */
export function handlingBlocks({ facts }: Context): readonly Block[] {
  return [...proposal(facts), ...communications(facts), ...conflict(facts)];
}

function proposal({ decision }: LexSarahFacts): readonly Block[] {
  const written = isWritten(decision.proposal) ? paragraphs(decision.proposal) : [];
  const blocks = [...proposer(decision), ...written];
  return blocks.length === 0 ? [] : [heading(2, beslutText.proposalHeading), ...blocks];
}

/** Who proposed, and what, unless the proposal's own words say it. */
function proposer(decision: LexSarahFacts['decision']): readonly Block[] {
  const { proposedBy, proposedByTitle, proposedOn, proposedDegree } = decision;
  if (!proposedDegree) return [];
  const by = [proposedBy, proposedByTitle].filter(isWritten).join(', ');
  const lacking = [
    ...(by === '' ? [beslutText.proposalBy] : []),
    ...(proposedOn ? [] : [beslutText.proposalOn]),
  ];
  if (lacking.length > 0) return [paragraph(...lacking.map(missing))];
  const on = proposedOn ?? '';
  const said = tellsDegree(decision)
    ? beslutText.proposalAsWritten(by, on)
    : beslutText.proposal(by, on, degreePhrases[proposedDegree]);
  return [paragraph(text(said))];
}

function communications({ communications: all }: LexSarahFacts): readonly Block[] {
  const sent = all.filter(({ sentOn }) => sentOn !== undefined);
  if (sent.length === 0) return [];
  const items = sent.map((each): readonly Inline[] => {
    const label = codeLabel('communications.to', each.to);
    const to = isWritten(each.recipient) ? each.recipient : (label ?? beslutText.someone);
    const answer = each.answeredOn
      ? lines(beslutText.answered(each.answeredOn, each.answer?.trim() ?? ''))
      : [each.declined ? text(beslutText.declined) : missing(beslutText.missingAnswer)];
    const change = isWritten(each.changed)
      ? [text(' '), ...lines(beslutText.changed(each.changed.trim()))]
      : [];
    return [text(`${beslutText.communicated(to, each.sentOn ?? '')} `), ...answer, ...change];
  });
  return [heading(2, beslutText.communicationHeading), { kind: 'list', ordered: false, items }];
}

function conflict({ decision }: LexSarahFacts): readonly Block[] {
  const { deciderConflict, deciderConflictNote } = decision;
  const title = heading(2, beslutText.conflictHeading);
  if (deciderConflict === undefined) return [title, paragraph(missing(beslutText.conflictMissing))];
  const note = isWritten(deciderConflictNote) ? [text(' '), ...lines(deciderConflictNote)] : [];
  return [
    title,
    paragraph(text(deciderConflict ? beslutText.conflictSome : beslutText.conflictNone), ...note),
  ];
}
