import type { open } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { basename, resolve } from 'node:path';
import { cliText } from '../../../../shared/text/cli.ts';
import { registerExtension } from '../../../host-support/register-files.ts';
import type { Output } from '../../../../shared/api/contract.ts';
import { CliFailure } from '../cli-failure.ts';
import { exitCodes } from '../exit-codes.ts';
import { takeSheetFile } from '../sheet-file.ts';
import type { CommandInput } from './command.ts';

type Created = Output<'session.create'>;

/**
 * `{ register, user, demoCases, recoverySheet | recoveryFile }`. The sheet opens the register without a passphrase, so it
 * can be written to a new file of the owner's instead of to the terminal.
 */
export async function createRegister(
  { session, args, say }: CommandInput,
  passphrase: () => Promise<string>,
  /** For tests of a disk that fails. */
  opening?: typeof open,
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
  const created = file === undefined ? await create() : await withSheetIn(file, opening, create);
  if (named.name === undefined || named.title === undefined) say(cliText.namedForYou(user.name, user.title));
  say(file === undefined ? cliText.keepSheet : cliText.sheetWritten(file));
  const sheet =
    file === undefined ? { recoverySheet: created.recoverySheet } : { recoveryFile: resolve(file) };
  return { register: path, user, demoCases: created.demoCases, ...sheet };
}

/**
 * The sheet's place is taken before the register is made. Should the disk fail between them all the same, the sheet is
 * in the answer: it is not shown again here.
 */
async function withSheetIn(
  file: string,
  opening: typeof open | undefined,
  create: () => Promise<Created>,
): Promise<Created> {
  const sheet = await takeSheetFile(file, opening);
  const created = await create().catch(async (error: unknown) => {
    await sheet.discard();
    throw error;
  });
  try {
    await sheet.write(created.recoverySheet);
    return created;
  } catch {
    await sheet.discard().catch(() => undefined);
    const { recoverySheet } = created;
    const error = { code: 'not-writable' };
    throw new CliFailure(exitCodes.register, cliText.sheetNotWritten(file), { error, recoverySheet });
  }
}
