import type { z } from 'zod';

/**
 * A procedure of the contract, declared once: the renderer's client and the server's handlers get their types from it.
 * - query: reads in its own read-only view; cannot write.
 * - mutation: one transaction; rolls back unless it leaves an audit entry.
 * - command: runs outside the queue's transaction (key derivation, rendering, files) and calls mutations itself.
 * `session.*` are commands and the only procedures that run while the register is locked.
 */
export interface Procedure<Kind extends ProcedureKind, Input, Output> {
  readonly kind: Kind;
  readonly input: z.ZodType<Input>;
  readonly output: z.ZodType<Output>;
}
export type ProcedureKind = 'query' | 'mutation' | 'command';

export function query<Input, Output>(input: z.ZodType<Input>, output: z.ZodType<Output>) {
  return { kind: 'query' as const, input, output } satisfies Procedure<'query', Input, Output>;
}

export function mutation<Input, Output>(input: z.ZodType<Input>, output: z.ZodType<Output>) {
  return { kind: 'mutation' as const, input, output } satisfies Procedure<'mutation', Input, Output>;
}

export function command<Input, Output>(input: z.ZodType<Input>, output: z.ZodType<Output>) {
  return { kind: 'command' as const, input, output } satisfies Procedure<'command', Input, Output>;
}

export type InputOf<P> = P extends { readonly input: z.ZodType<infer Input> } ? Input : never;
export type OutputOf<P> = P extends { readonly output: z.ZodType<infer Output> } ? Output : never;
