import { cliText } from '../../../../shared/text/cli.ts';
import { usageFailure } from '../cli-failure.ts';
import type { CommandInput } from './command.ts';

/** The id of the case that REF names, by diarienummer or internal reference. Opening it is logged in the register. */
export async function openCase({ session, args }: CommandInput): Promise<string> {
  const [reference, ...more] = args.rest;
  if (reference === undefined || more.length > 0) throw usageFailure(cliText.missing('REF'));
  const { id } = await session.call('cases.find', { reference });
  await session.call('cases.open', { caseId: id });
  return id;
}
