import { resolve } from 'node:path';
import { cliText } from '../../../shared/text/cli.ts';
import { createHostDeps } from '../../host-support/host-deps.ts';
import type { HostOptions } from '../../host-support/host-options.ts';
import { createWorkbench } from '../../workbench.ts';
import { type CliArguments, readArguments } from './arguments.ts';
import { CliFailure, refusal, usageFailure } from './cli-failure.ts';
import { checkCase } from './commands/check-case.ts';
import type { Command } from './commands/command.ts';
import { createRegister } from './commands/create-register.ts';
import { dumpCase } from './commands/dump-case.ts';
import { exportDocuments } from './commands/export-documents.ts';
import { importCases } from './commands/import-cases.ts';
import { listCases } from './commands/list-cases.ts';
import { markReady } from './commands/mark-ready.ts';
import { showCase } from './commands/show-case.ts';
import { verifyLog } from './commands/verify-log.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { type AskHidden, readPassphrase } from './passphrase.ts';
import { createSession, unlock } from './session.ts';

/** Where a run of the command line gets its words from and puts them. */
export interface Surroundings {
  readonly env: NodeJS.ProcessEnv;
  readonly ask: AskHidden;
  readonly print: (json: unknown) => void;
  readonly say: (sentence: string) => void;
}

/** Runs one command against one register and locks it again. Never throws. */
export async function runCli(
  argv: readonly string[],
  options: HostOptions,
  around: Surroundings,
): Promise<ExitCode> {
  try {
    const args = readArguments(argv);
    if (args.help) around.say(cliText.usage);
    else around.print(await runCommand(args, options, around));
    return exitCodes.done;
  } catch (error) {
    const failure = error instanceof CliFailure ? error : brokenProgram();
    around.print(failure.output);
    around.say(failure.message);
    return failure.exit;
  }
}

const commands: Readonly<Record<string, Command>> = {
  import: importCases,
  list: listCases,
  show: showCase,
  dump: dumpCase,
  check: checkCase,
  ready: markReady,
  export: exportDocuments,
  verify: verifyLog,
};

async function runCommand(args: CliArguments, options: HostOptions, around: Surroundings): Promise<unknown> {
  const name = args.command;
  if (name === undefined) throw usageFailure(cliText.noCommand);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined && name !== 'create') throw usageFailure(cliText.unknownCommand(name));
  const path = resolve(args.required('register'));
  const deps = createHostDeps(options);
  const workbench = createWorkbench(deps);
  const session = createSession(workbench, deps.places);
  const input = { session, args, say: around.say };
  const passphrase = (): Promise<string> => readPassphrase(around.env, around.ask, command === undefined);
  try {
    if (command === undefined) return await createRegister(input, passphrase);
    await unlock(session, path, args.optional('user'), passphrase);
    return await command(input);
  } finally {
    await workbench.close();
  }
}

/** The error itself may quote a case: it is neither shown nor logged. */
function brokenProgram(): CliFailure {
  return refusal({ code: 'bug', ref: 'cli' });
}
