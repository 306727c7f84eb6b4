import type { Block } from '../../../documents/blocks.ts';
import { isWritten, lines, missing, paragraph, paragraphs, text } from '../../../documents/inline.ts';
import { beslutText } from '../text/documents/beslut.ts';
import { degreeNames } from '../text/degrees.ts';
import { codeLabel, type Context } from './desk.ts';

/** Who proposed what, how it was communicated, and the question of jäv. */
export function handlingBlocks(context: Context): readonly Block[] {
  return [...proposal(context), ...communications(context), ...conflict(context)];
}

function proposal({ facts }: Context): readonly Block[] {
  const { proposedBy, proposedByTitle, proposedOn, proposedDegree, proposal: written } = facts.decision;
  if (!proposedDegree || !isWritten(proposedBy) || !proposedOn)
    return isWritten(written) ? paragraphs(written) : [];
  const by = [proposedBy, proposedByTitle].filter(isWritten).join(', ');
  const degree = degreeNames[proposedDegree];
  return [
    paragraph(text(beslutText.proposal(by, proposedOn, degree))),
    ...(isWritten(written) ? paragraphs(written) : []),
  ];
}

function communications({ facts }: Context): readonly Block[] {
  return facts.communications
    .filter(({ sentOn }) => sentOn !== undefined)
    .map((each) => {
      const to = each.recipient ?? codeLabel('communications.to', each.to) ?? '';
      const answer = each.answeredOn
        ? beslutText.answered(each.answeredOn)
        : each.declined
          ? beslutText.declined
          : beslutText.noAnswer;
      const change = isWritten(each.changed) ? [text(' '), ...lines(each.changed)] : [];
      return paragraph(text(`${beslutText.communicated(to, each.sentOn ?? '')} ${answer}`), ...change);
    });
}

function conflict({ facts }: Context): readonly Block[] {
  const { deciderConflict, deciderConflictNote } = facts.decision;
  if (deciderConflict === undefined) return [paragraph(missing(beslutText.conflictMissing))];
  const note = isWritten(deciderConflictNote) ? [text(' '), ...lines(deciderConflictNote)] : [];
  return [paragraph(text(deciderConflict ? beslutText.conflictSome : beslutText.conflictNone), ...note)];
}
