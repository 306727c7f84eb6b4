import { resolve } from 'node:path';
import { regimes } from '../../../shared/regimes/registry.ts';
import { cliText } from '../../../shared/text/cli.ts';
import { createHostDeps } from '../../host-support/host-deps.ts';
import type { HostOptions } from '../../host-support/host-options.ts';
import { createWorkbench } from '../../workbench.ts';
import { type CliArguments, readArguments } from './arguments.ts';
import { CliFailure, refusal } from './cli-failure.ts';
import type { CommandName } from './command-forms.ts';
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
import { refuseFolder } from './register-path.ts';
import { createSession, unlock } from './session.ts';

/** Where a run of the command line gets its words from and puts them. */
export interface Surroundings {
  readonly env: NodeJS.ProcessEnv;
  readonly ask: AskHidden;
  readonly print: (json: unknown) => void;
  /** Text that was asked for, on standard output. */
  readonly show: (text: string) => void;
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
    if (args.help) around.show(usage());
    else around.print(await runCommand(args, options, around));
    return exitCodes.done;
  } catch (error) {
    const failure = error instanceof CliFailure ? error : brokenProgram();
    around.print(failure.output);
    around.say(failure.message);
    return failure.exit;
  }
}

const commands: Readonly<Record<Exclude<CommandName, 'create'>, Command>> = {
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
  const { command } = args;
  const path = resolve(args.required('register'));
  await refuseFolder(path);
  const deps = createHostDeps(options);
  const workbench = createWorkbench(deps);
  const session = createSession(workbench, deps.places);
  const input = { session, args, say: around.say };
  const passphrase = (): Promise<string> => readPassphrase(around.env, around.ask, command === 'create');
  try {
    if (command === 'create') return await createRegister(input, passphrase);
    await unlock(session, path, args.optional('user'), passphrase);
    return await commands[command](input);
  } finally {
    await workbench.close();
  }
}

/** Which documents there are is the regimes' to say. */
function usage(): string {
  const documents = [...regimes.values()].flatMap((regime) =>
    regime.documents.map(({ id }) => ({ id, title: regime.text.documents[id]?.title ?? id })),
  );
  return cliText.usage(documents);
}

/** The error itself may quote a case: it is neither shown nor logged. */
function brokenProgram(): CliFailure {
  return refusal({ code: 'bug', ref: 'cli' });
}
