import type { z } from 'zod';
import { contract, type ProcedureName } from '../../shared/api/contract.ts';
import type { Reply, WorkbenchEvent } from '../../shared/api/reply.ts';
import type { WorkbenchDeps } from '../deps.ts';
import { handlers } from '../handlers.ts';
import { AppError } from '../services/app-error.ts';
import type { CommandSteps } from '../services/command-steps.ts';
import type { MutationContext, QueryContext } from '../services/context.ts';
import { callFailure } from './call-failure.ts';
import { queryContext } from './call-context.ts';
import type { QueuedState } from './open-state.ts';
import { inTransaction, type AuditDemand } from './transaction.ts';

export interface Dispatcher extends CommandSteps {
  dispatch(name: string, raw: unknown, origin: string | null): Promise<Reply<unknown>>;
  /** Stores bytes of an upload that `attachments.begin` opened. */
  inUpload<T>(work: (context: MutationContext) => Promise<T>): Promise<T>;
  /** Runs `work` and turns whatever it throws into a reply. */
  answering<T>(procedure: string, work: () => Promise<T>): Promise<Reply<T>>;
}

export function createDispatcher(
  deps: WorkbenchDeps,
  state: QueuedState,
  emit: (event: WorkbenchEvent) => void,
): Dispatcher {
  const inQuery = <T>(work: (context: QueryContext) => Promise<T>): Promise<T> =>
    state.queue.run(() => work(queryContext(deps, state.demand())));
  const inMutationFrom = <T>(
    origin: string | null,
    work: (context: MutationContext) => Promise<T>,
    demand?: AuditDemand,
  ): Promise<T> =>
    state.queue.run(async () => {
      const { value, events } = await inTransaction(deps, state.demand(), origin, work, demand);
      for (const event of events) emit(event);
      return value;
    });
  const steps: CommandSteps = { deps, state, inQuery, inMutation: (work) => inMutationFrom(null, work) };

  // Threat: only `session.touch` says that somebody is here. A window saves, retries and refetches by itself, and a register
  // that calls kept open would never lock on an empty chair.
  async function run(name: ProcedureName, raw: unknown, origin: string | null): Promise<unknown> {
    if (!name.startsWith('session.')) state.demand();
    const procedure = contract[name];
    const input = parsed(procedure.input, raw);
    const handler: AnyHandler = handlers[name];
    const called = async (context: unknown, ...more: readonly unknown[]): Promise<unknown> =>
      (procedure.output satisfies z.ZodType).parse(await handler(context, input, ...more));
    if (procedure.kind === 'query') return inQuery(called);
    if (procedure.kind === 'mutation') return inMutationFrom(origin, called);
    return called(steps, origin);
  }

  const answering = async <T>(procedure: string, work: () => Promise<T>): Promise<Reply<T>> => {
    try {
      return { ok: true, value: await work() };
    } catch (error) {
      return { ok: false, error: callFailure(deps, procedure, error) };
    }
  };

  return {
    ...steps,
    answering,
    inUpload: (work) => inMutationFrom(null, work, 'within-upload'),
    async dispatch(name, raw, origin) {
      if (!isProcedure(name)) return { ok: false, error: { code: 'unknown-procedure' } };
      return answering(name, () => run(name, raw, origin));
    },
  };
}

/**
 * Name and handler are looked up together, so the handler's own types hold for what it is given here; TypeScript cannot
 * follow that through a union of names, hence method syntax, whose parameters are compared both ways.
 */
type AnyHandler = {
  call(context: unknown, input: unknown, ...more: readonly unknown[]): Promise<unknown>;
}['call'];

/** Own properties only: `toString` and `__proto__` are no procedures. */
function isProcedure(name: string): name is ProcedureName {
  return Object.hasOwn(contract, name);
}

function parsed(schema: z.ZodType, raw: unknown): unknown {
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  const problems = result.error.issues
    .slice(0, 20)
    .map((issue) => ({ path: issue.path.join('.'), code: issue.code }));
  throw new AppError('bad-input', { problems });
}
