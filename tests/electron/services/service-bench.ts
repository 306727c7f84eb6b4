import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { contract, type Input, type Output, type ProcedureName } from '../../../shared/api/contract.ts';
import type { WorkbenchEvent } from '../../../shared/api/reply.ts';
import { queryBuilderOf } from '../../../electron/database/query-builder.ts';
import type { WorkbenchDeps } from '../../../electron/deps.ts';
import { AppError } from '../../../electron/services/app-error.ts';
import type { Unlocked } from '../../../electron/services/command-steps.ts';
import type { MutationContext, QueryContext } from '../../../electron/services/context.ts';
import { queryContext } from '../../../electron/workbench/call-context.ts';
import { inTransaction } from '../../../electron/workbench/transaction.ts';
import { newRegister } from '../vault/test-register.ts';
import { countingHandle, type Counter } from './statement-counter.ts';
import { fontsFolder } from '../../fixtures/fonts-folder.ts';

/** The clock of a bench, to be moved by tests. */
export interface BenchClock {
  now: string;
  today: string;
}

/** A real encrypted register with the workbench's own contexts and transactions, without queue, hosts or handlers. */
export async function newBench() {
  const { register, path, folder } = await newRegister();
  const clock: BenchClock = { now: '2026-11-23T08:00:00.000Z', today: '2026-11-23' };
  const events: WorkbenchEvent[] = [];
  const counter: Counter = { statements: [] };
  const open: Unlocked = {
    place: 'bench',
    register,
    db: queryBuilderOf(countingHandle(register.db, counter)),
    session: { logged: new Set(), uploads: new Map(), leaving: new Set() },
    recovery: null,
  };
  const exports = join(folder, 'ut');
  mkdirSync(exports);
  const deps = benchDeps(clock, exports);
  const inMutation = async <T>(work: (ctx: MutationContext) => Promise<T>): Promise<T> => {
    const { value, events: sent } = await inTransaction(deps, open, null, work);
    events.push(...sent);
    return value;
  };
  const inQuery = <T>(work: (ctx: QueryContext) => Promise<T>): Promise<T> => work(queryContext(deps, open));
  return {
    register,
    path,
    folder,
    /** Where documents sent to the place `folder` come. */
    exports,
    clock,
    events,
    counter,
    deps,
    open,
    inMutation,
    inQuery,
    steps: { deps, inMutation, inQuery, state: { demand: () => open } },
    /** Calls a service as the dispatcher does: input and output go through the contract. */
    async mutate<Name extends ProcedureName>(
      name: Name,
      service: (ctx: MutationContext, input: Input<Name>) => Promise<Output<Name>>,
      input: InputOf<Name>,
    ): Promise<Output<Name>> {
      return inMutation(async (ctx) => parseOut(name, await service(ctx, parseIn(name, input))));
    },
    async query<Name extends ProcedureName>(
      name: Name,
      service: (ctx: QueryContext, input: Input<Name>) => Promise<Output<Name>>,
      input: InputOf<Name>,
    ): Promise<Output<Name>> {
      return inQuery(async (ctx) => parseOut(name, await service(ctx, parseIn(name, input))));
    },
    /** Rows of a table, read beside every service. */
    rows: (sql: string, ...values: unknown[]): unknown[] => register.db.prepare(sql).all(...values),
  };
}
export type Bench = Awaited<ReturnType<typeof newBench>>;

/** What a caller may send: fields with defaults may be left out. */
type InputOf<Name extends ProcedureName> = z.input<(typeof contract)[Name]['input']> | Partial<Input<Name>>;

/** The refusal a piece of work ends in; anything else than an AppError is thrown on. */
export async function refusalOf(work: Promise<unknown>): Promise<{ code: string; details: unknown }> {
  try {
    await work;
  } catch (error) {
    if (error instanceof AppError) return { code: error.code, details: error.details };
    throw error;
  }
  return { code: 'nothing was refused', details: undefined };
}

function parseIn<Name extends ProcedureName>(name: Name, input: unknown): Input<Name> {
  // The schema of a name gives that name's input; the union of all names hides it from the compiler.
  return contract[name].input.parse(input) as Input<Name>;
}

function parseOut<Name extends ProcedureName>(name: Name, output: unknown): Output<Name> {
  // As above.
  return contract[name].output.parse(output) as Output<Name>;
}

function benchDeps(clock: BenchClock, exports: string): WorkbenchDeps {
  return {
    host: 'cli',
    now: () => clock.now,
    today: () => clock.today,
    newId: () => randomUUID(),
    random: (count) => crypto.getRandomValues(new Uint8Array(count)),
    log: () => undefined,
    places: {
      registers: async () => [],
      registerPath: () => null,
      newRegister: async () => ({ place: '', path: '' }),
      exportFolder: (place) => (place === 'folder' ? exports : place === 'stream' ? null : undefined),
      offerDownload: (name) => `/hamta/${name}`,
    },
    demoCases: async () => [],
    fontsFolder,
  };
}
