import { parseArgs } from 'node:util';
import { cliText } from '../../../shared/text/cli.ts';
import { usageFailure } from './cli-failure.ts';

/** A command line, read but not yet judged by the command it names. */
export interface CliArguments {
  readonly command: string | undefined;
  /** What stands after the command without a name: REF, or files. */
  readonly rest: readonly string[];
  readonly help: boolean;
  readonly demo: boolean;
  readonly reasons: readonly string[];
  /** The value of an option; a missing one ends the command. */
  required(name: OptionName): string;
  optional(name: OptionName): string | undefined;
}

const named = {
  register: { type: 'string' },
  user: { type: 'string' },
  name: { type: 'string' },
  title: { type: 'string' },
  document: { type: 'string' },
  profile: { type: 'string' },
  out: { type: 'string' },
  head: { type: 'string' },
  'recovery-out': { type: 'string' },
} as const;
export type OptionName = keyof typeof named;

export function readArguments(argv: readonly string[]): CliArguments {
  // Threat: other users of the machine can read a command line.
  if (argv.some((each) => /^--pass(phrase|word)?\b/i.test(each)))
    throw usageFailure(cliText.passphraseOption);
  const { values, positionals } = parse(argv);
  const [command, ...rest] = positionals;
  return {
    command,
    rest,
    help: values.help ?? false,
    demo: values.demo ?? false,
    reasons: values.reason ?? [],
    optional: (name) => values[name],
    required(name) {
      const value = values[name];
      if (value === undefined || value === '') throw usageFailure(cliText.missing(`--${name}`));
      return value;
    },
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      strict: true,
      options: {
        ...named,
        help: { type: 'boolean', short: 'h' },
        demo: { type: 'boolean' },
        reason: { type: 'string', multiple: true },
      },
    });
  } catch {
    throw usageFailure(cliText.badOption);
  }
}
