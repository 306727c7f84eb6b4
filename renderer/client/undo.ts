import { useSyncExternalStore } from 'react';
import type { RecordView } from '../../shared/api/cases.ts';
import type { LinkLeftOut } from '../../shared/api/records.ts';
import type { CallError } from '../../shared/api/reply.ts';
import { call, failureOf } from './api.ts';
import { dropRecord, fetchLinksAnew, putField, putRecord } from './case-cache.ts';
import { correctionFor } from './correction.ts';
import { noteSaved } from './save-stamp.ts';
import {
  changed,
  gather,
  rebase,
  rebaseRecord,
  stacksOf,
  subscribe,
  takeAct,
  type Act,
  type RecordStep,
  type Step,
} from './undo-stacks.ts';

/** A record that came back without some of the links to it. */
export interface Restored {
  readonly record: RecordView;
  readonly leftOut: readonly LinkLeftOut[];
}

/** What came of an undo or redo: a refusal is told, and the step is gone. */
export type Outcome =
  | { readonly kind: 'done'; readonly step: Step; readonly restored: readonly Restored[] }
  /** Nothing to take back, or somebody else has changed it since. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'refused'; readonly error: CallError };

/**
 * What `work` changes in a case in the name of its act (`saveIn`, `addRecord`, `moveRecords`) is one step: a single undo
 * takes back all of it, and nothing else that is saved meanwhile. Acts, undo and redo of a case wait for each other, so
 * `work` must not begin another act: it hands on its own.
 */
export async function asOneStep<T>(caseId: string, work: (act: Act) => Promise<T>): Promise<T> {
  return inTurn(caseId, async () => {
    acts += 1;
    const act: Act = { together: acts };
    try {
      return await work(act);
    } finally {
      gather(caseId, act);
    }
  });
}

let acts = 0;

/** What is under way in each case, to its end. */
const turns = new Map<string, Promise<unknown>>();

function inTurn<T>(caseId: string, work: () => Promise<T>): Promise<T> {
  const turn = (turns.get(caseId) ?? Promise.resolve()).then(work);
  turns.set(
    caseId,
    turn.catch(() => undefined),
  );
  return turn;
}

/** Takes back the latest change of a case, once nothing else is under way there. */
export async function undo(caseId: string): Promise<Outcome> {
  return inTurn(caseId, () => reverseAct(caseId, 'done', 'undone'));
}

export async function redo(caseId: string): Promise<Outcome> {
  return inTurn(caseId, () => reverseAct(caseId, 'undone', 'done'));
}

export function useUndo(caseId: string): { canUndo: boolean; canRedo: boolean } {
  const canUndo = useSyncExternalStore(subscribe, () => stacksOf(caseId).done.length > 0);
  const canRedo = useSyncExternalStore(subscribe, () => stacksOf(caseId).undone.length > 0);
  return { canUndo, canRedo };
}

/** The latest step, with all that were made together with it. One that is refused holds back none of the others. */
async function reverseAct(caseId: string, from: 'done' | 'undone', to: 'done' | 'undone'): Promise<Outcome> {
  const stacks = stacksOf(caseId);
  // Off the stack as a whole: what is saved meanwhile comes to stand there.
  stacks.turning.push(...takeAct(stacks[from]));
  const outcomes: Outcome[] = [];
  while (stacks.turning.length > 0) outcomes.push(await reverse(stacks.turning, stacks.turned));
  stacks[to].push(...stacks.turned.splice(0));
  changed();
  if (outcomes.some(reachesFurther)) await fetchLinksAnew(caseId);
  const done = outcomes.filter((outcome) => outcome.kind === 'done');
  const [first] = done;
  const refused = outcomes.find(({ kind }) => kind === 'refused');
  if (refused) return refused;
  return first ? { ...first, restored: done.flatMap(({ restored }) => restored) } : { kind: 'nothing' };
}

/** A record that came back brings links of others to it, and a move may give others new places. */
const reachesFurther = (outcome: Outcome): boolean =>
  outcome.kind === 'done' && ['added', 'moved'].includes(outcome.step.kind);

async function reverse(from: Step[], to: Step[]): Promise<Outcome> {
  const step = from.pop();
  if (!step) return { kind: 'nothing' };
  try {
    const restored: Restored[] = [];
    const inverse = step.kind === 'field' ? await reverseField(step) : await reverseRecord(step, restored);
    to.push(step.together === undefined ? inverse : { ...inverse, together: step.together });
    noteSaved();
    return { kind: 'done', step: inverse, restored };
  } catch (failure) {
    const error = failureOf(failure);
    // Changed by somebody else meanwhile: the newer version stands and this step is gone.
    return error.code === 'conflict' ? { kind: 'nothing' } : { kind: 'refused', error };
  }
}

async function reverseField(step: Extract<Step, { kind: 'field' }>): Promise<Step> {
  const { caseId, recordId, field } = step.address;
  const saved = await call('records.setField', {
    recordId,
    field,
    revision: step.revision,
    value: step.before ?? null,
    ...correctionFor(caseId),
  });
  putField(caseId, recordId, field, { value: step.before, revision: saved.revision });
  rebase(step, saved.revision);
  return { ...step, before: step.after, after: step.before, base: step.revision, revision: saved.revision };
}

async function reverseRecord(step: RecordStep, restored: Restored[]): Promise<Step> {
  const { record, ...inverse } = await reverseRecordStep(step, correctionFor(step.caseId), restored);
  rebaseRecord(step, record.revision);
  return { ...inverse, caseId: step.caseId, record, base: step.record.revision };
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

async function reverseRecordStep(
  step: RecordStep,
  reason: ReturnType<typeof correctionFor>,
  restored: Restored[],
): Promise<DistributiveOmit<RecordStep, 'caseId' | 'base'>> {
  const { caseId, record } = step;
  if (step.kind === 'removed') {
    const back = await call('records.restore', { recordId: record.id, ...reason });
    putRecord(caseId, back.record);
    if (back.leftOut.length > 0) restored.push(back);
    return { kind: 'added', record: back.record };
  }
  const at = { recordId: record.id, revision: record.revision, ...reason };
  if (step.kind === 'moved') {
    const { revision } = await call('records.move', { ...at, after: step.from });
    return { kind: 'moved', record: { ...record, revision }, from: step.to, to: step.from };
  }
  const { revision } = await call('records.remove', at);
  dropRecord(caseId, record.id);
  return { kind: 'removed', record: { ...record, revision } };
}
