import type { Output } from '../../../../shared/api/contract.ts';
import { openCase } from './case-reference.ts';
import type { Command } from './command.ts';

/** `{ findings: [{ code, blocking, field, provision, … }] }` */
export const checkCase: Command = async (input) => {
  const caseId = await openCase(input);
  const { findings } = await input.session.call('cases.check', { caseId });
  return { findings: findings.map(printed) };
};

type FindingView = Output<'cases.check'>['findings'][number];

/** A finding as the command line prints it: blocking or not first, then what exactly it stands in the way of. */
export function printed({ code, field, provision, blocks, overridable }: FindingView) {
  return {
    code,
    blocking: blocks.length > 0,
    field,
    provision: provision.text,
    certainty: provision.certainty,
    blocks,
    overridable,
  };
}
