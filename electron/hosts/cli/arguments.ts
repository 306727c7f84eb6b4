import { parseArgs } from 'node:util';
import { cliText } from '../../../shared/text/cli.ts';
import { usageFailure } from './cli-failure.ts';
import {
  type AnyOption,
  type CommandForm,
  type CommandName,
  type ValueOption,
  commandForms,
  isCommand,
  switches,
  valueOptions,
} from './command-forms.ts';

/** A command line that its command can be run with. */
export interface CliArguments {
  readonly command: CommandName;
  /** What stands after the command without a name: REF, or files. */
  readonly rest: readonly string[];
  readonly help: boolean;
  readonly demo: boolean;
  readonly reasons: readonly string[];
  /** The value of an option; a missing one ends the command. */
  required(name: ValueOption): string;
  optional(name: ValueOption): string | undefined;
}

/**
 * Reads a command line and judges it by the form of the command it names. Whatever does not fit ends with a sentence of
 * its own; values are never repeated in it, names and words are.
 */
export function readArguments(argv: readonly string[]): CliArguments {
  // Threat: other users of the machine can read a command line.
  if (argv.some((each) => /^--pass(phrase|word)?\b/i.test(each)))
    throw usageFailure(cliText.passphraseOption);
  const { options, words } = taken(argv);
  const help = options.some(({ name }) => name === 'help' || name === 'h');
  const [named, ...rest] = words;
  const command = help && (named === undefined || !isCommand(named)) ? 'create' : demandCommand(named);
  if (!help) refuseMisfit(command, options, rest);
  const valueOf = (name: ValueOption): string | undefined =>
    options.find((option) => option.name === name)?.value;
  return {
    command,
    rest,
    help,
    demo: options.some(({ name }) => name === 'demo'),
    reasons: options.flatMap(({ name, value }) => (name === 'reason' && value !== undefined ? [value] : [])),
    optional: valueOf,
    required(name) {
      const value = valueOf(name);
      if (value === undefined) throw usageFailure(cliText.missing(`--${name}`));
      return value;
    },
  };
}

interface Option {
  readonly name: string;
  /** As written, with its hyphens. */
  readonly written: string;
  readonly value: string | undefined;
  /** The value stands after an equals sign. */
  readonly inline: boolean;
}

function taken(argv: readonly string[]): { options: readonly Option[]; words: readonly string[] } {
  const { tokens } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: {
      ...Object.fromEntries(valueOptions.map((name) => [name, { type: 'string', multiple: true }])),
      help: { type: 'boolean', short: 'h' },
      demo: { type: 'boolean' },
    },
  });
  return {
    options: tokens.flatMap((token) =>
      token.kind === 'option'
        ? [
            {
              name: token.name,
              written: token.rawName,
              value: token.value,
              inline: token.inlineValue === true,
            },
          ]
        : [],
    ),
    words: tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : [])),
  };
}

function demandCommand(named: string | undefined): CommandName {
  if (named === undefined) throw usageFailure(cliText.noCommand);
  if (!isCommand(named)) throw usageFailure(cliText.unknownCommand(named));
  return named;
}

function refuseMisfit(command: CommandName, options: readonly Option[], rest: readonly string[]): void {
  const form: CommandForm = commandForms[command];
  const seen = new Set<string>();
  for (const option of options) {
    refuseOption(command, form, option);
    if (seen.has(option.name) && option.name !== 'reason')
      throw usageFailure(cliText.optionTwice(option.written));
    seen.add(option.name);
  }
  if (form.words === 'none' && rest[0] !== undefined) throw usageFailure(cliText.noWords(command, rest[0]));
  if (form.words === 'reference' && rest[1] !== undefined)
    throw usageFailure(cliText.oneReference(command, rest[1]));
  if (form.words === 'reference' && !rest[0]?.trim()) throw usageFailure(cliText.missing('REF'));
  if (form.words === 'files' && rest.length === 0) throw usageFailure(cliText.missing(cliText.caseFile));
}

function refuseOption(
  command: CommandName,
  form: CommandForm,
  { name, written, value, inline }: Option,
): void {
  const known = everyOption.find((each) => each === name);
  if (known === undefined) throw usageFailure(cliText.unknownOption(written));
  if (known !== 'register' && !form.options.includes(known))
    throw usageFailure(cliText.optionOfAnother(command, written));
  if (switches.some((each) => each === known)) {
    if (value !== undefined) throw usageFailure(cliText.noValueTaken(written));
    return;
  }
  if (value === undefined || (!inline && value.startsWith('--')))
    throw usageFailure(cliText.valueMissing(written));
  if (value.trim() === '') throw usageFailure(cliText.valueEmpty(written));
}

const everyOption: readonly AnyOption[] = [...valueOptions, ...switches];
