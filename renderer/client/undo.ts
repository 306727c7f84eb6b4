import { useSyncExternalStore } from 'react';
import type { RecordView } from '../../shared/api/cases.ts';
import { call, failureOf } from './api.ts';
import { dropRecord, putField, putRecord } from './case-cache.ts';
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
export type Step =
  | ({ readonly kind: 'field' } & FieldEdit)
  | { readonly kind: 'added' | 'removed'; readonly caseId: string; readonly record: RecordView };

/**
 * Undo and redo are inverse mutations of this window's own session at the same revision: what somebody else has changed
 * since stays as it is. The stacks end where a decision, an export or a sending begins.
 */
let done: Step[] = [];
let undone: Step[] = [];
const listeners = new Set<() => void>();
let snapshot = { canUndo: false, canRedo: false };

export function rememberEdit(edit: FieldEdit): void {
  const last = done.at(-1);
  const isSameField =
    last?.kind === 'field' &&
    last.address.recordId === edit.address.recordId &&
    last.address.field === edit.address.field &&
    last.revision === edit.base;
  if (isSameField) done[done.length - 1] = { ...last, after: edit.after, revision: edit.revision };
  else done.push({ kind: 'field', ...edit });
  undone = [];
  changed();
}

export function rememberRecord(kind: 'added' | 'removed', caseId: string, record: RecordView): void {
  done.push({ kind, caseId, record });
  undone = [];
  changed();
}

/** A decision, an export or a sending cannot be undone past. */
export function forgetUndo(): void {
  done = [];
  undone = [];
  changed();
}

/** Takes back the latest change. Resolves to the field or record it was in, or null when it could not be taken back. */
export async function undo(): Promise<Step | null> {
  const step = done.pop();
  return step ? reverse(step, undone) : null;
}

export async function redo(): Promise<Step | null> {
  const step = undone.pop();
  return step ? reverse(step, done) : null;
}

export function useUndo(): { canUndo: boolean; canRedo: boolean } {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => snapshot,
  );
}

async function reverse(step: Step, other: Step[]): Promise<Step | null> {
  try {
    const inverse = step.kind === 'field' ? await reverseField(step) : await reverseRecord(step);
    other.push(inverse);
    noteSaved();
    return inverse;
  } catch (error) {
    // Changed by somebody else meanwhile: the newer version stands and this step is gone.
    if (failureOf(error).code !== 'conflict') throw error;
    return null;
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
  for (const stack of [done, undone]) stack.splice(0, stack.length, ...stack.map(renamed));
}

async function reverseRecord(step: Extract<Step, { kind: 'added' | 'removed' }>): Promise<Step> {
  const { caseId, record } = step;
  if (step.kind === 'removed') {
    const restored = await call('records.restore', { recordId: record.id, ...correctionFor(caseId) });
    putRecord(caseId, restored.record);
    return { kind: 'added', caseId, record: restored.record };
  }
  const removed = await call('records.remove', {
    recordId: record.id,
    revision: record.revision,
    ...correctionFor(caseId),
  });
  dropRecord(caseId, record.id);
  return { kind: 'removed', caseId, record: { ...record, revision: removed.revision } };
}

function changed(): void {
  snapshot = { canUndo: done.length > 0, canRedo: undone.length > 0 };
  for (const listener of listeners) listener();
}
