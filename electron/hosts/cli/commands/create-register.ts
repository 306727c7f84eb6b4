import { open, rm } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { basename, resolve } from 'node:path';
import { cliText } from '../../../../shared/text/cli.ts';
import { registerExtension } from '../../../host-support/register-files.ts';
import { usageFailure } from '../cli-failure.ts';
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
  const named = { name: args.optional('user'), title: args.optional('title') };
  const user = { name: named.name ?? userInfo().username, title: named.title ?? cliText.defaultTitle };
  const create = async () =>
    session.call('session.create', {
      place: session.places.grantRegister(path),
      name: args.optional('name') ?? basename(path, registerExtension),
      demo: args.demo,
      user,
      passphrase: await passphrase(),
    });
  const file = args.optional('recovery-out');
  const created = file === undefined ? await create() : await withSheetIn(file, create);
  if (named.name === undefined || named.title === undefined) say(cliText.namedForYou(user.name, user.title));
  say(file === undefined ? cliText.keepSheet : cliText.sheetWritten(file));
  const sheet =
    file === undefined ? { recoverySheet: created.recoverySheet } : { recoveryFile: resolve(file) };
  return { register: path, user, demoCases: created.demoCases, ...sheet };
}

/** The sheet's file is taken before the register is made: a register whose sheet got no place would be lost with its passphrase. */
async function withSheetIn<Created extends { readonly recoverySheet: readonly string[] }>(
  file: string,
  create: () => Promise<Created>,
): Promise<Created> {
  const taken = await open(file, 'wx', 0o600).catch((error: unknown) => {
    throw usageFailure(codeOf(error) === 'EEXIST' ? cliText.sheetTaken(file) : cliText.sheetNoPlace(file));
  });
  try {
    const created = await create();
    await taken.writeFile(`${created.recoverySheet.join('\n')}\n`);
    return created;
  } catch (error) {
    await rm(file, { force: true });
    throw error;
  } finally {
    await taken.close();
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
