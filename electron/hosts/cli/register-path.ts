import { stat } from 'node:fs/promises';
import { cliText } from '../../../shared/text/cli.ts';
import { CliFailure } from './cli-failure.ts';
import { exitCodes } from './exit-codes.ts';

/** A folder where the register file should be named: ends the command. Whether the file is a register is not asked here. */
export async function refuseFolder(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isDirectory()) return;
  const error = { code: 'not-a-register', details: { kind: 'folder' } };
  throw new CliFailure(exitCodes.register, cliText.registerIsFolder(path), { error });
}
