import type { Block } from '../../../../documents/blocks.ts';
import { heading } from '../../../../documents/inline.ts';
import { utredningText } from '../../text/documents/utredning.ts';
import { dutyInlines, richProse } from '../desk.ts';
import { fieldLabel, type Inquiry } from './inquiry.ts';

const duties = [
  'police',
  'childConcern',
  'mas',
  'dataBreach',
  'unexecutedDecision',
  'workEnvironment',
] as const;

/** Section 14: what else came forward, and the other duties the event may have set off. */
export function otherSection({ context, facts }: Inquiry): readonly Block[] {
  const words = utredningText.other;
  const { otherFindings } = facts.analysis;
  return [
    ...richProse(context, otherFindings, words.missing),
    heading(2, words.duties),
    {
      kind: 'facts',
      rows: duties.map((duty) => {
        const label = fieldLabel(`parallelDuties.${duty}`);
        return { label, inlines: dutyInlines(facts.parallelDuties[duty], label) };
      }),
    },
  ];
}
