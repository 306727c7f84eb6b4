import { openCase } from './case-reference.ts';
import type { Command } from './command.ts';

/** The case file itself, as `import` reads it. */
export const dumpCase: Command = async (input) => {
  const caseId = await openCase(input);
  return (await input.session.call('cases.dump', { caseId })).file;
};
