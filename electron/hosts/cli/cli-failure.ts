import type { CallError } from '../../../shared/api/reply.ts';
import { errorDetailLines, errorSentence } from '../../../shared/text/errors.ts';
import { type ExitCode, exitCodeOf, exitCodes } from './exit-codes.ts';

/** Ends a command: the sentence goes to standard error, the error as JSON to standard output. */
export class CliFailure extends Error {
  override readonly name = 'CliFailure';
  readonly exit: ExitCode;
  readonly output: unknown;
  /** The workbench's own refusal, if that is what it was. */
  readonly refusal: CallError | undefined;

  constructor(exit: ExitCode, sentence: string, output: unknown, refusal?: CallError) {
    super(sentence);
    this.exit = exit;
    this.output = output;
    this.refusal = refusal;
  }
}

/** The command is not written as it should be. */
export function usageFailure(sentence: string): CliFailure {
  return new CliFailure(exitCodes.usage, sentence, { error: { code: 'usage' } });
}

/** The workbench refused. */
export function refusal(error: CallError): CliFailure {
  return new CliFailure(exitCodeOf(error.code), sentenceFor(error), { error }, error);
}

/** The refusal that ended a call; anything else is a bug and goes on. */
export function refusalIn(error: unknown): CallError {
  if (error instanceof CliFailure && error.refusal) return error.refusal;
  throw error;
}

/** What happened, and each fault of a file on a line of its own. */
export function sentenceFor(error: CallError): string {
  return [errorSentence(error), ...errorDetailLines(error)].join('\n');
}
