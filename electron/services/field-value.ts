import { excessOf } from '../../shared/domain/case-file-limits.ts';
import { problemsOfIssues, type CaseFileProblemCode } from '../../shared/domain/case-file-problems.ts';
import { blockBytes, withoutId } from '../../shared/domain/case-file-rich.ts';
import type { Field } from '../../shared/domain/field.ts';
import { richBlockLimit, richText, type RichBlock } from '../../shared/richtext/schema.ts';
import { recordHeadsById } from '../repositories/records.ts';
import { AppError } from './app-error.ts';
import type { FieldUnderWork } from './case-access.ts';
import type { QueryContext } from './context.ts';

/** Where a value belongs, for the words of a refusal. */
export interface FieldPlace {
  readonly part: string;
  readonly name: string;
  readonly field: Field;
}

/**
 * The value as the field's type has it. Null and blank text empty a field. Refuses with the first problem's code and
 * place, never with the value.
 */
export function parseValue(place: FieldPlace, value: unknown): unknown {
  if (value === null || value === undefined || (value === '' && isPlainText(place.field))) return null;
  const excess = excessOf(value);
  if (excess) throw badValue(place, excess);
  const parsed = place.field.schema.safeParse(value);
  if (!parsed.success) {
    const first = problemsOfIssues(parsed.error.issues, value)[0];
    throw badValue(place, first?.code ?? 'wrong-value', first?.path);
  }
  if (place.field.kind === 'richText')
    for (const block of richText.parse(parsed.data).content) refuseLargeBlock(place, block);
  return parsed.data;
}

/** Refuses a paragraph over its limit: `too-large`. Its id is not counted. */
export function refuseLargeBlock(place: FieldPlace, block: RichBlock): void {
  if (blockBytes(withoutId(block)) > richBlockLimit)
    throw new AppError('too-large', { part: place.part, field: place.name, limit: richBlockLimit });
}

/** The refusal of a value, by place and problem; the value itself stays out of it. */
export function badValue(place: FieldPlace, problem: CaseFileProblemCode, path?: string): AppError {
  return new AppError('bad-input', {
    part: place.part,
    field: place.name,
    problem,
    ...(path ? { path } : {}),
  });
}

/** Links go to records that exist, in the same case and in a collection the field allows. */
export async function checkTargets(
  ctx: QueryContext,
  place: FieldPlace & { readonly caseId: string },
  ids: readonly string[],
): Promise<void> {
  const allowed = place.field.kind === 'links' ? place.field.to : [];
  const heads = new Map((await recordHeadsById(ctx.db, ids)).map((head) => [head.id, head]));
  for (const id of ids) {
    const head = heads.get(id);
    if (!head || head.removed || head.caseId !== place.caseId) throw badValue(place, 'unknown-label');
    if (!allowed.includes(head.part)) throw badValue(place, 'wrong-link-target');
  }
}

/** Where a value is to stand, as refusals name it. */
export const placeOf = (work: FieldUnderWork): FieldPlace => ({
  part: work.record.part,
  name: work.name,
  field: work.field,
});

/**
 * Someone saved this field since the edit began. The stored value goes with the refusal, to the same user and nowhere else,
 * so that both versions can be seen; a name of the key table never does.
 */
export function conflict(
  work: FieldUnderWork,
  storedRevision: number,
  value: unknown,
  block?: string,
): AppError {
  return new AppError('conflict', {
    storedRevision,
    part: work.record.part,
    label: work.record.label,
    field: work.name,
    ...(block === undefined ? {} : { block }),
    ...(work.field.kind === 'identity' ? { kept: value !== null } : { value }),
  });
}

function isPlainText(field: Field): boolean {
  return field.kind === 'text' || field.kind === 'longText' || field.kind === 'identity';
}
