import type { Secret } from '../../shared/documents/leaks.ts';
import { AppError } from './app-error.ts';
import type { CommandSteps, OpenState } from './command-steps.ts';
import type { MutationContext, UnlockedState } from './context.ts';
import { modelsToLeave, type Leaving, type LeavingModel } from './documents-export-intent.ts';
import { refuseLeaks } from './documents-export-leaks.ts';

/** What lets documents out of the register, and the unlock it was begun under. */
export interface LeavingJob {
  readonly steps: Pick<CommandSteps, 'inQuery' | 'inMutation'> & {
    readonly state: Pick<OpenState, 'demand'>;
  };
  readonly session: UnlockedState;
}

/** A document that passed the gates, and what it was looked through for. */
export interface CheckedModel extends LeavingModel {
  readonly secrets: readonly Secret[];
  /** ISO instant in UTC at which it was read. */
  readonly at: string;
}

/**
 * The documents, read in one short query past the gates of `modelsToLeave` and then, outside the queue, looked through for
 * what a de-identified one must not hold (`leak`). All pass before any is given back.
 */
export async function checkedModels(job: LeavingJob, wanted: Leaving): Promise<readonly CheckedModel[]> {
  const { models, secrets, at } = await job.steps.inQuery(async (ctx) => {
    return { ...(await modelsToLeave(ctx, wanted)), at: ctx.now };
  });
  for (const { model } of models) await refuseLeaks(model, secrets, () => demandSameUnlock(job));
  return models.map((found) => ({ ...found, secrets, at }));
}

/**
 * Lets one checked document on. `act` refuses with `conflict` when the case has changed since it was checked: then it is
 * read and checked anew, outside the queue, a few times at most.
 */
export async function withChecked<T>(
  job: LeavingJob,
  wanted: Leaving,
  first: CheckedModel,
  act: (checked: CheckedModel) => Promise<T>,
): Promise<T> {
  let checked: CheckedModel | undefined = first;
  for (let attempt = 1; checked; attempt += 1) {
    try {
      return await act(checked);
    } catch (error) {
      if (!(error instanceof AppError && error.code === 'conflict') || attempt === 5) throw error;
    }
    [checked] = await checkedModels(job, wanted);
  }
  throw new AppError('conflict');
}

/** Nothing of one unlock is logged under the next, which may be another register's. */
export function inSameUnlock<T>(
  { steps, session }: LeavingJob,
  work: (ctx: MutationContext) => Promise<T>,
): Promise<T> {
  return steps.inMutation((ctx) => {
    if (ctx.unlocked !== session) throw new AppError('locked');
    return work(ctx);
  });
}

function demandSameUnlock({ steps, session }: LeavingJob): void {
  if (steps.state.demand().session !== session) throw new AppError('locked');
}
