import { openCase } from './case-reference.ts';
import type { Command } from './command.ts';

/** `{ case }` with every record, field and revision. */
export const showCase: Command = async (input) => {
  const caseId = await openCase(input);
  return { case: await input.session.call('cases.get', { caseId }) };
};
