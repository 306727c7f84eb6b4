import { isWritten } from '../../../documents/inline.ts';
import type { FactRow } from '../../../documents/blocks.ts';
import { beslutText } from '../text/documents/beslut.ts';
import { lowerFirst } from '../text/documents/utredning-words.ts';
import { codeLabel, row, type Context } from './desk.ts';

/** Who decided, as a section of the case holds it. */
export interface Decider {
  readonly deciderRole?: string;
  readonly deciderName?: string;
  readonly deciderTitle?: string;
}

/** Name and title of the one who decided, or the role when neither is written; '' when nothing is known. */
export function deciderLine(field: string, decider: Decider, context: Context): string {
  const { deciderRole, deciderName, deciderTitle } = decider;
  if (deciderRole === 'namnd' && !isWritten(deciderName)) return committeeOf(context);
  const role = codeLabel(field, deciderRole);
  const title = isWritten(deciderTitle) ? deciderTitle : isWritten(deciderName) ? role : undefined;
  return [deciderName, title].filter(isWritten).join(', ') || (role ?? '');
}

/**
 * Who decides, as the sentence of the decision opens: the committee, or somebody on its behalf. Null while it is not known
 * (domain decision 7: the decider is data).
 */
export function whoDecides(field: string, decider: Decider, context: Context): string | null {
  const committee = committeeOf(context);
  if (decider.deciderRole === 'namnd' || context.organisation.kind !== 'namnd')
    return beslutText.decides(
      decider.deciderRole === 'namnd' ? committee : deciderLine(field, decider, context) || committee,
    );
  const who = deciderLine(field, decider, context);
  const onBehalfOf = isWritten(context.organisation.committee)
    ? withinSentence(context)
    : beslutText.unnamedCommittee;
  return who === '' ? null : beslutText.decidesForCommittee(who, onBehalfOf);
}

/** Whose decision it is: the committee and its municipality or, outside a municipality, the one who runs the operation. */
export function principalRow({ organisation }: Context): FactRow {
  const { kind, committee, municipality, company } = organisation;
  if (kind !== 'namnd') return row(beslutText.principalRow, company);
  const named = [committee, municipality].filter(isWritten).join(', ');
  return row(beslutText.committeeRow, isWritten(committee) ? named : undefined);
}

const committeeOf = ({ organisation }: Context): string =>
  isWritten(organisation.committee) ? organisation.committee : beslutText.committee;

/** `socialnämnden`; an abbreviation and the municipality's own name keep their capitals. */
function withinSentence({ organisation }: Context): string {
  const committee = organisation.committee.trim();
  const [place = ''] = organisation.municipality.trim().split(' ');
  return place !== '' && committee.startsWith(place) ? committee : lowerFirst(committee);
}
