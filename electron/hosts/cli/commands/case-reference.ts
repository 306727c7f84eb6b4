import { cliText } from '../../../../shared/text/cli.ts';
import { refusal, refusalIn, sentenceFor, usageFailure } from '../cli-failure.ts';
import type { CommandInput } from './command.ts';

/** The id of the case that REF names, by diarienummer or internal reference. Opening it is logged in the register. */
export async function openCase({ session, args }: CommandInput): Promise<string> {
  const [reference] = args.rest;
  if (reference === undefined) throw usageFailure(cliText.missing('REF'));
  const { id } = await session.call('cases.find', { reference }).catch((error: unknown) => {
    const refused = refusalIn(error);
    throw refusal(
      refused,
      refused.code === 'not-found' ? cliText.noSuchCase(reference) : sentenceFor(refused),
    );
  });
  await session.call('cases.open', { caseId: id });
  return id;
}
