import { writeFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { basename, resolve } from 'node:path';
import { cliText } from '../../../../shared/text/cli.ts';
import { registerExtension } from '../../../host-support/register-files.ts';
import type { CommandInput } from './command.ts';

/**
 * `{ register, user, demoCases, recoverySheet | recoveryFile }`. The sheet opens the register without a passphrase, so it
 * can be written to a new file of the owner's instead of to the terminal.
 */
export async function createRegister(
  { session, args, say }: CommandInput,
  passphrase: () => Promise<string>,
): Promise<unknown> {
  const path = resolve(args.required('register'));
  const user = {
    name: args.optional('user') ?? userInfo().username,
    title: args.optional('title') ?? cliText.defaultTitle,
  };
  const created = await session.call('session.create', {
    place: session.places.grantRegister(path),
    name: args.optional('name') ?? basename(path, registerExtension),
    demo: args.demo,
    user,
    passphrase: await passphrase(),
  });
  const file = args.optional('recovery-out');
  const answer = { register: path, user, demoCases: created.demoCases };
  if (file === undefined) {
    say(cliText.keepSheet);
    return { ...answer, recoverySheet: created.recoverySheet };
  }
  await writeFile(file, `${created.recoverySheet.join('\n')}\n`, { mode: 0o600, flag: 'wx' });
  say(cliText.sheetWritten(file));
  return { ...answer, recoveryFile: resolve(file) };
}
