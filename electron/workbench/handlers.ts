import type { Contract, Input, Output, ProcedureName } from '../../shared/api/contract.ts';
import type { CommandSteps } from '../services/command-steps.ts';
import type { MutationContext, QueryContext } from '../services/context.ts';

/** Handlers by procedure: the type says of each what it gets, so that a query cannot be handed a writable database. */
export type Handlers = {
  readonly [Name in ProcedureName]: Contract[Name]['kind'] extends 'query'
    ? (context: QueryContext, input: Input<Name>) => Promise<Output<Name>>
    : Contract[Name]['kind'] extends 'mutation'
      ? (context: MutationContext, input: Input<Name>) => Promise<Output<Name>>
      : (steps: CommandSteps, input: Input<Name>, origin: string | null) => Promise<Output<Name>>;
};
