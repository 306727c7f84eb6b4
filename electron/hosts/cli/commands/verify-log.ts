import { cliText } from '../../../../shared/text/cli.ts';
import { CliFailure } from '../cli-failure.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Command } from './command.ts';

/** `{ ok, rows, head, brokenAt }`. `--head` is a chain head kept outside the register: an older copy shows against it. */
export const verifyLog: Command = async ({ session, args }) => {
  const verdict = await session.call('audit.verify', { knownHead: args.optional('head') ?? null });
  if (verdict.ok) return verdict;
  throw new CliFailure(exitCodes.broken, cliText.chainBroken(verdict.brokenAt ?? 0), verdict);
};
