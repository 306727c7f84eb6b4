import type { Input, Output, ProcedureName } from '../../shared/api/contract.ts';
import type { CallError } from '../../shared/api/reply.ts';
import { createTransport } from './transport.ts';

export const transport = createTransport();

/** A refused call. `error.code` has a sentence in `shared/text/errors.ts`. */
export class CallFailure extends Error {
  override readonly name = 'CallFailure';
  readonly error: CallError;

  constructor(error: CallError) {
    super(error.code);
    this.error = error;
  }
}

/** Calls a procedure of the contract. Throws `CallFailure` when it is refused. */
export async function call<Name extends ProcedureName>(
  name: Name,
  input: RawInput<Name>,
): Promise<Output<Name>> {
  const reply = await transport.call(name, input);
  if (!reply.ok) throw new CallFailure(reply.error);
  // The workbench has parsed the value by the contract's output type before sending it.
  return reply.value as Output<Name>;
}

/** What a caller may leave out because the contract fills in a default. */
export type RawInput<Name extends ProcedureName> = Partial<Input<Name>> &
  Pick<Input<Name>, RequiredKeys<Input<Name>>>;

type RequiredKeys<T> = {
  [K in keyof T]-?: K extends Defaulted ? never : object extends Pick<T, K> ? never : K;
}[keyof T];
/** Input fields that have defaults in the contract. */
type Defaulted = 'order' | 'descending' | 'offset' | 'limit' | 'values' | 'copy' | 'knownHead';

export function failureOf(error: unknown): CallError {
  return error instanceof CallFailure ? error.error : { code: 'bug' };
}
