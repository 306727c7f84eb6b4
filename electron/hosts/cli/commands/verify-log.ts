import { cliText } from '../../../../shared/text/cli.ts';
import { CliFailure } from '../cli-failure.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Command } from './command.ts';

/**
 * `{ ok, failed, rows, head, brokenAt }`: the whole file is read, then the log's chain is walked; `failed` names the one
 * that did not hold. `--head` is a chain head kept outside the register: an older copy shows against it.
 */
export const verifyLog: Command = async ({ session, args }) => {
  const verdict = await session.call('audit.verify', { knownHead: args.optional('head') ?? null });
  if (verdict.ok) return verdict;
  const sentence =
    verdict.failed === 'file' ? cliText.fileDamaged : cliText.chainBroken(verdict.brokenAt ?? 0);
  throw new CliFailure(exitCodes.broken, sentence, verdict);
};
