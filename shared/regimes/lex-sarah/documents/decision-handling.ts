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

/** Who proposed what opens the proposal's own first paragraph, where they are one sentence: no page parts them. */
function proposal({ decision }: LexSarahFacts): readonly Block[] {
  const lead = proposer(decision);
  const [first, ...rest] = paragraphs(decision.proposal ?? '');
  const blocks =
    tellsDegree(decision) && first?.kind === 'paragraph'
      ? [paragraph(...lead, text(' '), ...first.inlines), ...rest]
      : [...(lead.length > 0 ? [paragraph(...lead)] : []), ...(first ? [first] : []), ...rest];
  return blocks.length === 0 ? [] : [heading(2, beslutText.proposalHeading), ...blocks];
}

/** Who proposed, and what, unless the proposal's own words say it. */
function proposer(decision: LexSarahFacts['decision']): readonly Inline[] {
  const { proposedBy, proposedByTitle, proposedOn, proposedDegree } = decision;
  if (!proposedDegree) return [];
  const by = [proposedBy, proposedByTitle].filter(isWritten).join(', ');
  if (by === '' && !proposedOn)
    return [missing(beslutText.proposalBy), text(' '), missing(beslutText.proposalOn)];
  if (by === '' || !proposedOn) return [missing(by === '' ? beslutText.proposalBy : beslutText.proposalOn)];
  const said = tellsDegree(decision)
    ? beslutText.proposalAsWritten(by, proposedOn)
    : beslutText.proposal(by, proposedOn, degreePhrases[proposedDegree]);
  return [text(said)];
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
