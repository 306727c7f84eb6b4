import type { Field } from '../../shared/domain/field.ts';
import type { Collection, Section } from '../../shared/domain/section.ts';
import type { Regime } from '../../shared/regimes/regime.ts';
import { regimes } from '../../shared/regimes/registry.ts';
import { caseHead, type CaseHead } from '../repositories/cases.ts';
import { recordHead, type RecordHead } from '../repositories/records.ts';
import { AppError } from './app-error.ts';
import type { QueryContext } from './context.ts';

/** A case with the regime it follows. */
export interface CaseUnderWork {
  readonly head: CaseHead;
  readonly regime: Regime;
}

/** A record of a case with the declaration of its part. */
export interface RecordUnderWork extends CaseUnderWork {
  readonly record: RecordHead;
  readonly part: Section | Collection;
}

/** One field of a record, as a save finds it. */
export interface FieldUnderWork extends RecordUnderWork {
  readonly name: string;
  readonly field: Field;
}

/** The case, or `not-found`. */
export async function demandCase(ctx: QueryContext, caseId: string): Promise<CaseUnderWork> {
  const head = await caseHead(ctx.db, caseId);
  if (!head) throw new AppError('not-found', { kind: 'case' });
  return { head, regime: demandRegime(head.regime) };
}

/** The record, unless it is unknown or removed: `not-found`. */
export async function demandRecord(ctx: QueryContext, recordId: string): Promise<RecordUnderWork> {
  const record = await recordHead(ctx.db, recordId);
  if (!record || record.removed) throw new AppError('not-found', { kind: 'record' });
  return recordUnderWork(ctx, record);
}

/** The record with its case, its regime and the part that declares it. It may be one that has been removed. */
export async function recordUnderWork(ctx: QueryContext, record: RecordHead): Promise<RecordUnderWork> {
  const { head, regime } = await demandCase(ctx, record.caseId);
  return { head, regime, record, part: demandPart(regime, record.part) };
}

/** The field of a record, which its part must declare: otherwise `bad-input`. */
export async function demandField(
  ctx: QueryContext,
  input: { readonly recordId: string; readonly field: string },
): Promise<FieldUnderWork> {
  const work = await demandRecord(ctx, input.recordId);
  const field = fieldOf(work.part, input.field);
  if (!field)
    throw new AppError('bad-input', { part: work.record.part, field: input.field, problem: 'unknown-field' });
  return { ...work, name: input.field, field };
}

/** The regime, or `bad-input` for an id that is none. */
export function demandRegime(id: string): Regime {
  const regime = regimes.get(id);
  if (!regime) throw new AppError('bad-input', { field: 'regime', problem: 'unknown-regime' });
  return regime;
}

/** The section or collection of a regime, or `bad-input` for a name that is none. */
export function demandPart(regime: Regime, name: string): Section | Collection {
  const part = Object.hasOwn(regime.parts, name) ? regime.parts[name] : undefined;
  if (!part) throw new AppError('bad-input', { part: name, problem: 'unknown-field' });
  return part;
}

/** Own properties only: `constructor` is no field. */
export function fieldOf(part: Section | Collection, name: string): Field | undefined {
  return Object.hasOwn(part.fields, name) ? part.fields[name] : undefined;
}
