import type { Input, Output } from '../../shared/api/contract.ts';
import { canonicalValue } from '../../shared/domain/case-file-canonical.ts';
import { takesSupplements } from '../../shared/domain/freezing.ts';
import type { Collection, Section } from '../../shared/domain/section.ts';
import { lastPosition, nextLabelNumber, positionGap } from '../repositories/record-order.ts';
import { AppError } from './app-error.ts';
import { takeIntoBasis } from './basis-growth.ts';
import { demandCase, demandPart, fieldOf, type CaseUnderWork } from './case-access.ts';
import { recordChanged } from './case-change.ts';
import { loadContent, recordViews } from './case-content.ts';
import type { MutationContext, QueryContext } from './context.ts';
import { badValue, checkTargets, parseValue } from './field-value.ts';
import { allowChange } from './freezing.ts';
import { writeNewRecords } from './record-writing.ts';

/**
 * Adds a record to a collection, with first values. Its label takes the next number of the collection's prefix, and no
 * number comes twice. Refusals: as `setField`; `bad-input` for a section, which every case has from the start.
 */
export async function addRecord(
  ctx: MutationContext,
  input: Input<'records.add'>,
): Promise<Output<'records.add'>> {
  const work = await demandCase(ctx, input.caseId);
  const part = demandPart(work.regime, input.part);
  if (part.kind === 'section') throw new AppError('bad-input', { part: input.part, problem: 'repeated' });
  const fields = await checkedValues(ctx, { partName: input.part, part, caseId: work.head.id }, input.values);
  const { id } = await insertNext(ctx, work, { partName: input.part, part, fields });
  const correction = await allowChange(
    ctx,
    { ...work, part, partName: input.part, record: null },
    { recordId: id, subject: '', correction: input.correction },
  );
  if (correction) {
    const linked = Object.entries(fields).flatMap(([name, value]) =>
      part.fields[name]?.kind === 'links' && Array.isArray(value) ? value.map(String) : [],
    );
    await takeIntoBasis(ctx, { ...work, part, field: null }, linked);
  }
  ctx.audit({
    action: 'record.add',
    caseId: work.head.id,
    recordId: id,
    afterHash: ctx.auditHash(canonicalValue(fields)),
    ...(correction ? { details: correction } : {}),
  });
  await recordChanged(ctx, work, { part: input.part, recordId: id });
  return { record: await demandView(ctx, work, id) };
}

/** Values by field name, each as its type has it and its links checked; empty ones left out. */
export async function checkedValues(
  ctx: QueryContext,
  place: { readonly partName: string; readonly part: Section | Collection; readonly caseId: string },
  values: Readonly<Record<string, unknown>>,
): Promise<Record<string, unknown>> {
  const checked: [string, unknown][] = [];
  for (const [name, raw] of Object.entries(values)) {
    const field = fieldOf(place.part, name);
    if (!field)
      throw new AppError('bad-input', { part: place.partName, field: name, problem: 'unknown-field' });
    const fieldPlace = { part: place.partName, name, field, caseId: place.caseId };
    const value = parseValue(fieldPlace, raw);
    if (value === null) continue;
    if (field.kind === 'links' && Array.isArray(value)) await checkTargets(ctx, fieldPlace, value);
    if (field.kind === 'original' && !isTrueToHash(ctx, value)) throw badValue(fieldPlace, 'hash-differs');
    checked.push([name, value]);
  }
  return Object.fromEntries(checked);
}

/** Puts a new record last in its collection. */
export async function insertNext(
  ctx: MutationContext,
  { head, regime }: CaseUnderWork,
  input: {
    readonly partName: string;
    readonly part: Collection;
    readonly fields: Readonly<Record<string, unknown>>;
  },
): Promise<{ readonly id: string; readonly label: string }> {
  const number = await nextLabelNumber(ctx.db, { caseId: head.id, prefix: input.part.prefix });
  const label = `${input.part.prefix}${number}`;
  const last = await lastPosition(ctx.db, { caseId: head.id, part: input.partName });
  const id = ctx.newId();
  await writeNewRecords(ctx, {
    caseId: head.id,
    parts: regime.parts,
    records: [{ id, part: input.partName, label, fields: input.fields }],
    firstPosition: last + positionGap,
    ...(head.decidedAt !== null && takesSupplements(input.part)
      ? { supplements: new Map([[id, ctx.now]]) }
      : {}),
  });
  return { id, label };
}

/** The record as the window holds it, or `not-found`. */
export async function demandView(ctx: QueryContext, { regime }: CaseUnderWork, recordId: string) {
  const views = recordViews(regime.parts, await loadContent(ctx.db, { recordId }, { names: false }));
  if (!views[0]) throw new AppError('not-found', { kind: 'record' });
  return views[0];
}

function isTrueToHash(ctx: QueryContext, value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('text' in value) || !('sha256' in value)) return true;
  return value.sha256 === undefined || value.sha256 === ctx.hash(String(value.text));
}
