import type { CliArguments } from '../arguments.ts';
import type { CliSession } from '../session.ts';

/** What a command gets: its arguments, an open register, and a way to speak besides the JSON answer. */
export interface CommandInput {
  readonly session: CliSession;
  readonly args: CliArguments;
  /** A sentence on standard error. */
  readonly say: (sentence: string) => void;
}

/** Returns what is printed as JSON; ends by throwing CliFailure. */
export type Command = (input: CommandInput) => Promise<unknown>;
