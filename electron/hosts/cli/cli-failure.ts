import type { CallError } from '../../../shared/api/reply.ts';
import { caseFileProblem } from '../../../shared/text/case-file-problems.ts';
import { cliText } from '../../../shared/text/cli.ts';
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

/** The workbench refused. The sentence is the error's own, unless the command can say more. */
export function refusal(error: CallError, sentence: string = sentenceFor(error)): CliFailure {
  return new CliFailure(exitCodeOf(error.code), sentence, { error }, error);
}

/** The refusal that ended a call; anything else is a bug and goes on. */
export function refusalIn(error: unknown): CallError {
  return failureIn(error).refusal;
}

/** The same, with the sentence that it is told in. */
export function failureIn(error: unknown): { readonly message: string; readonly refusal: CallError } {
  if (error instanceof CliFailure && error.refusal) return { message: error.message, refusal: error.refusal };
  throw error;
}

/** What happened, and each fault of a file on a line of its own. Nothing is said of what still stands in a window. */
export function sentenceFor(error: CallError): string {
  const sentence = error.code === 'bad-input' ? badInputSentence(error) : errorSentence(error);
  return [sentence, ...errorDetailLines(error)].join('\n');
}

/** A value was refused by a service, by its field, or by the contract, by the first of its places. */
function badInputSentence({ details }: CallError): string {
  const { field, problem, problems } = details ?? {};
  const [first]: unknown[] = Array.isArray(problems) ? problems : [];
  const place =
    typeof first === 'object' && first !== null && 'path' in first && typeof first.path === 'string'
      ? first.path
      : undefined;
  return cliText.badValue(typeof field === 'string' ? field : place, caseFileProblem(problem));
}
