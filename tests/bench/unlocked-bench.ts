import { queryBuilderOf } from '../../electron/database/query-builder.ts';
import type { WorkbenchDeps } from '../../electron/deps.ts';
import type { Unlocked } from '../../electron/services/command-steps.ts';
import type { QueryContext } from '../../electron/services/context.ts';
import { unlockWithKey } from '../../electron/vault/unlock-register.ts';
import { queryContext } from '../../electron/workbench/call-context.ts';
import { createDispatcher, type Dispatcher } from '../../electron/workbench/dispatcher.ts';
import { createOpenState } from '../../electron/workbench/open-state.ts';
import { type SentStatement, recordingReads } from './bare-register.ts';
import { benchInstant } from './bench-deps.ts';
import type { BenchRegister } from './generate-register.ts';

export interface UnlockedBench {
  /** The value of a call through the workbench's own dispatcher, which must succeed. */
  call(name: string, input: unknown): Promise<unknown>;
  readonly open: Unlocked;
  close(): void;
}

/** The register unlocked by its raw key, behind the product's own dispatcher, queue and contract. */
export async function unlockForBench(
  deps: WorkbenchDeps,
  { path, key, userId }: BenchRegister,
): Promise<UnlockedBench> {
  const state = createOpenState(() => undefined);
  const dispatcher = createDispatcher(deps, state, () => undefined);
  const register = unlockWithKey({ path, key, userId, now: () => benchInstant });
  const open = await state.change(async (turn) => turn.open('bench', register));
  return { call: (name, input) => valueOf(dispatcher, name, input), open, close: () => register.close() };
}

async function valueOf(dispatcher: Dispatcher, name: string, input: unknown): Promise<unknown> {
  const reply = await dispatcher.dispatch(name, input, null);
  if (!reply.ok) throw new Error(`${name}: ${reply.error.code} ${JSON.stringify(reply.error.details ?? {})}`);
  return reply.value;
}

/** The statements a query of the product sends, with their values. */
export async function statementsOf(
  deps: WorkbenchDeps,
  { open }: UnlockedBench,
  query: (context: QueryContext) => Promise<unknown>,
): Promise<readonly SentStatement[]> {
  const sent: SentStatement[] = [];
  await query(queryContext(deps, { ...open, db: queryBuilderOf(recordingReads(open.register.db, sent)) }));
  return sent;
}
