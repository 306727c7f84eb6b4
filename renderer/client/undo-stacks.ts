import type { RecordView } from '../../shared/api/cases.ts';

/** A saved field with what it held before: `base` was the field's revision then, `revision` is the one after the save. */
export interface FieldEdit {
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
export type RecordStep = RecordChange &
  (
    | { readonly kind: 'added' | 'removed' }
    | { readonly kind: 'moved'; readonly from: string | null; readonly to: string | null }
  );
/** Steps with the same number of `together` were one act of the user's, and are taken back in one go. */
export type Step = (({ readonly kind: 'field' } & FieldEdit) | RecordStep) & { readonly together?: number };

/** One act of the user's under way. What is changed in its name is told of with it. */
export interface Act {
  readonly together: number;
}

interface Stacks {
  readonly done: Step[];
  readonly undone: Step[];
  /** Steps off their stack while they are taken back, and what has come of them so far. */
  readonly turning: Step[];
  readonly turned: Step[];
}

/**
 * Undo and redo are inverse mutations of this window's own session at the same revision: what somebody else has changed
 * since stays as it is. Each case has its own stacks, which end where a decision, an export or a sending begins.
 */
const stacks = new Map<string, Stacks>();
const listeners = new Set<() => void>();

export function stacksOf(caseId: string): Stacks {
  const found = stacks.get(caseId) ?? { done: [], undone: [], turning: [], turned: [] };
  stacks.set(caseId, found);
  return found;
}

export function rememberEdit(edit: FieldEdit, act?: Act): void {
  const last = stacksOf(edit.address.caseId).done.at(-1);
  const isSameField =
    last?.kind === 'field' &&
    last.together === act?.together &&
    isOfOneField(last.address, edit.address) &&
    last.revision === edit.base;
  if (isSameField) stacksOf(edit.address.caseId).done.pop();
  const before = isSameField ? { before: last.before, base: last.base } : {};
  remember(edit.address.caseId, { kind: 'field', ...edit, ...before }, act);
}

export function rememberRecord(step: RecordStep, act?: Act): void {
  remember(step.caseId, step, act);
}

function remember(caseId: string, step: Step, act: Act | undefined): void {
  const { done, undone } = stacksOf(caseId);
  done.push(act ? { ...step, together: act.together } : step);
  undone.length = 0;
  changed();
}

/**
 * Puts the steps of an act that has ended side by side. Others that were made meanwhile were made before it, except those
 * that go on from what the act had changed.
 */
export function gather(caseId: string, { together }: Act): void {
  const { done } = stacksOf(caseId);
  const first = done.findIndex((step) => step.together === together);
  if (first < 0) return;
  const parts: { readonly [Part in 'before' | 'own' | 'after']: Step[] } = { before: [], own: [], after: [] };
  for (const step of done.splice(first))
    if (step.together === together) parts.own.push(step);
    else if (parts.own.some((own) => concernSame(own, step))) parts.after.push(step);
    else parts.before.push(step);
  done.push(...parts.before, ...parts.own, ...parts.after);
}

/** Takes the latest step off a stack, with all that were made together with it, in their order. */
export function takeAct(stack: Step[]): Step[] {
  const together = stack.at(-1)?.together;
  if (together === undefined) return stack.splice(-1);
  return stack.splice(stack.findLastIndex((step) => step.together !== together) + 1);
}

/** A decision, an export or a sending cannot be undone past; without a case, when the register is locked. */
export function forgetUndo(caseId?: string): void {
  if (caseId === undefined) stacks.clear();
  else stacks.delete(caseId);
  changed();
}

/**
 * The field holds what it held at `step.base` again, now under a new revision: other steps of it that began or ended there
 * begin or end here. A revision of somebody else's is not among them, so what they wrote still stops an undo.
 */
export function rebase({ address, base }: FieldEdit, revision: number): void {
  const renamed = (step: Step): Step => {
    if (step.kind !== 'field' || !isOfOneField(step.address, address)) return step;
    const now = (known: number): number => (known === base ? revision : known);
    return { ...step, base: now(step.base), revision: now(step.revision) };
  };
  renameAll(address.caseId, renamed);
}

/** As `rebase`, for the record as a whole: where it is and whether it is there. */
export function rebaseRecord({ caseId, record, base }: RecordStep, revision: number): void {
  if (base === null) return;
  const now = (known: number): number => (known === base ? revision : known);
  const renamed = (step: Step): Step => {
    if (step.kind === 'field' || step.record.id !== record.id) return step;
    const from = step.base === null ? null : now(step.base);
    return { ...step, base: from, record: { ...step.record, revision: now(step.record.revision) } };
  };
  renameAll(caseId, renamed);
}

function renameAll(caseId: string, renamed: (step: Step) => Step): void {
  for (const stack of Object.values<Step[]>({ ...stacksOf(caseId) }))
    stack.splice(0, stack.length, ...stack.map(renamed));
}

const isOfOneField = (a: FieldEdit['address'], b: FieldEdit['address']): boolean =>
  a.recordId === b.recordId && a.field === b.field;

function concernSame(a: Step, b: Step): boolean {
  if (a.kind === 'field' && b.kind === 'field') return isOfOneField(a.address, b.address);
  return recordIdOf(a) === recordIdOf(b);
}

const recordIdOf = (step: Step): string => (step.kind === 'field' ? step.address.recordId : step.record.id);

export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function changed(): void {
  for (const listener of listeners) listener();
}
