import { useSyncExternalStore } from 'react';
import type { RecordView } from '../../shared/api/cases.ts';
import type { CallError } from '../../shared/api/reply.ts';
import { call, failureOf } from './api.ts';
import { dropRecord, fetchLinksAnew, putField, putRecord } from './case-cache.ts';
import { correctionFor } from './correction.ts';
import { noteSaved } from './save-stamp.ts';

/** A saved field with what it held before: `base` was the field's revision then, `revision` is the one after the save. */
interface FieldEdit {
  readonly address: { readonly caseId: string; readonly recordId: string; readonly field: string };
  readonly before: unknown;
  readonly after: unknown;
  readonly base: number;
  readonly revision: number;
}
/** `record` as it is after the change; `base` is its revision before, null when it was not there. */
interface RecordChange {
  readonly caseId: string;
  readonly record: RecordView;
  readonly base: number | null;
}
/** `from` and `to` are the ids of the record it stood after and stands after, null where it is first. */
type RecordStep = RecordChange &
  (
    | { readonly kind: 'added' | 'removed' }
    | { readonly kind: 'moved'; readonly from: string | null; readonly to: string | null }
  );
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
/** Steps with the same number of `together` were one act of the user's, and are taken back in one go. */
export type Step = (({ readonly kind: 'field' } & FieldEdit) | RecordStep) & { readonly together?: number };

/** What came of an undo or redo: a refusal is told, and the step is gone. */
export type Outcome =
  | { readonly kind: 'done'; readonly step: Step }
  /** Nothing to take back, or somebody else has changed it since. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'refused'; readonly error: CallError };

interface Stacks {
  readonly done: Step[];
  readonly undone: Step[];
}

/**
 * Undo and redo are inverse mutations of this window's own session at the same revision: what somebody else has changed
 * since stays as it is. Each case has its own stacks, which end where a decision, an export or a sending begins.
 */
const stacks = new Map<string, Stacks>();
const listeners = new Set<() => void>();

export function rememberEdit(edit: FieldEdit): void {
  const { done, undone } = stacksOf(edit.address.caseId);
  const last = done.at(-1);
  const isSameField =
    last?.kind === 'field' &&
    last.together === undefined &&
    last.address.recordId === edit.address.recordId &&
    last.address.field === edit.address.field &&
    last.revision === edit.base;
  if (isSameField) done[done.length - 1] = { ...last, after: edit.after, revision: edit.revision };
  else done.push({ kind: 'field', ...edit });
  undone.length = 0;
  changed();
}

export function rememberRecord(step: RecordStep): void {
  const { done, undone } = stacksOf(step.caseId);
  done.push(step);
  undone.length = 0;
  changed();
}

/** What `work` changes in a case is one step: a single undo takes back all of it. */
export async function asOneStep<T>(caseId: string, work: () => Promise<T>): Promise<T> {
  const { done } = stacksOf(caseId);
  const start = done.length;
  // An edit of this act must not melt into one that went before it.
  const [last] = done.splice(-1);
  if (last) done.push({ together: nextAct(), ...last });
  try {
    return await work();
  } finally {
    const together = nextAct();
    done.push(...done.splice(start).map((step) => ({ ...step, together })));
  }
}

let acts = 0;
const nextAct = (): number => (acts += 1);

/** A decision, an export or a sending cannot be undone past; without a case, when the register is locked. */
export function forgetUndo(caseId?: string): void {
  if (caseId === undefined) stacks.clear();
  else stacks.delete(caseId);
  changed();
}

/** Takes back the latest change of a case. */
export async function undo(caseId: string): Promise<Outcome> {
  const { done, undone } = stacksOf(caseId);
  return reverseAct(caseId, done, undone);
}

export async function redo(caseId: string): Promise<Outcome> {
  const { done, undone } = stacksOf(caseId);
  return reverseAct(caseId, undone, done);
}

export function useUndo(caseId: string): { canUndo: boolean; canRedo: boolean } {
  const canUndo = useSyncExternalStore(subscribe, () => stacksOf(caseId).done.length > 0);
  const canRedo = useSyncExternalStore(subscribe, () => stacksOf(caseId).undone.length > 0);
  return { canUndo, canRedo };
}

function stacksOf(caseId: string): Stacks {
  const found = stacks.get(caseId) ?? { done: [], undone: [] };
  stacks.set(caseId, found);
  return found;
}

/** The latest step, with all that were made together with it. One that is refused holds back none of the others. */
async function reverseAct(caseId: string, from: Step[], to: Step[]): Promise<Outcome> {
  const together = from.at(-1)?.together;
  const isMore = (): boolean => together !== undefined && from.at(-1)?.together === together;
  const outcomes = [await reverse(from, to)];
  while (isMore()) outcomes.push(await reverse(from, to));
  if (outcomes.some(reachesFurther)) await fetchLinksAnew(caseId);
  const worst =
    outcomes.find(({ kind }) => kind === 'refused') ?? outcomes.find(({ kind }) => kind === 'done');
  return worst ?? { kind: 'nothing' };
}

/** A record that came back brings links of others to it, and a move may give others new places. */
const reachesFurther = (outcome: Outcome): boolean =>
  outcome.kind === 'done' && ['added', 'moved'].includes(outcome.step.kind);

async function reverse(from: Step[], to: Step[]): Promise<Outcome> {
  const step = from.pop();
  if (!step) return { kind: 'nothing' };
  try {
    const inverse = step.kind === 'field' ? await reverseField(step) : await reverseRecord(step);
    to.push(step.together === undefined ? inverse : { ...inverse, together: step.together });
    noteSaved();
    return { kind: 'done', step: inverse };
  } catch (failure) {
    const error = failureOf(failure);
    // Changed by somebody else meanwhile: the newer version stands and this step is gone.
    return error.code === 'conflict' ? { kind: 'nothing' } : { kind: 'refused', error };
  } finally {
    changed();
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

/**
 * The field holds what it held at `step.base` again, now under a new revision: other steps of it that began or ended there
 * begin or end here. A revision of somebody else's is not among them, so what they wrote still stops an undo.
 */
function rebase({ address, base }: FieldEdit, revision: number): void {
  const renamed = (step: Step): Step => {
    if (step.kind !== 'field' || step.address.recordId !== address.recordId) return step;
    if (step.address.field !== address.field) return step;
    const now = (known: number): number => (known === base ? revision : known);
    return { ...step, base: now(step.base), revision: now(step.revision) };
  };
  const { done, undone } = stacksOf(address.caseId);
  for (const stack of [done, undone]) stack.splice(0, stack.length, ...stack.map(renamed));
}

async function reverseRecord(step: RecordStep): Promise<Step> {
  const { record, ...inverse } = await reverseRecordStep(step, correctionFor(step.caseId));
  rebaseRecord(step, record.revision);
  return { ...inverse, caseId: step.caseId, record, base: step.record.revision };
}

async function reverseRecordStep(
  step: RecordStep,
  reason: ReturnType<typeof correctionFor>,
): Promise<DistributiveOmit<RecordStep, 'caseId' | 'base'>> {
  const { caseId, record } = step;
  if (step.kind === 'removed') {
    const restored = await call('records.restore', { recordId: record.id, ...reason });
    putRecord(caseId, restored.record);
    return { kind: 'added', record: restored.record };
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

/** As `rebase`, for the record as a whole: where it is and whether it is there. */
function rebaseRecord({ caseId, record, base }: RecordStep, revision: number): void {
  if (base === null) return;
  const now = (known: number): number => (known === base ? revision : known);
  const renamed = (step: Step): Step => {
    if (step.kind === 'field' || step.record.id !== record.id) return step;
    const from = step.base === null ? null : now(step.base);
    return { ...step, base: from, record: { ...step.record, revision: now(step.record.revision) } };
  };
  const { done, undone } = stacksOf(caseId);
  for (const stack of [done, undone]) stack.splice(0, stack.length, ...stack.map(renamed));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function changed(): void {
  for (const listener of listeners) listener();
}
