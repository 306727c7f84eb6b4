import { diaryNumberField } from '../repositories/former-numbers.ts';
import { formerValues, keepFormerIdentity } from '../repositories/identities.ts';
import type { FieldUnderWork } from './case-access.ts';
import type { MutationContext } from './context.ts';

/** An entry of the key table that is about to say something else. */
export interface ReplacedIdentity {
  readonly recordId: string;
  readonly field: string;
  readonly value: string;
  /** Instant at which it was written. */
  readonly at: string;
}

/**
 * Keeps what an entry of the key table said, for the leak check: prose written under it may say it still. A beginning of
 * the new value, or of one kept before, that stood for a moment only was saved while somebody typed or erased: "Person"
 * on the way to "Personsson" would stop every document there is.
 */
export async function keepReplaced(
  ctx: MutationContext,
  replaced: ReplacedIdentity,
  next: string,
): Promise<void> {
  const { recordId, field, value } = replaced;
  if (value === '' || value === next) return;
  const others = [next, ...(await formerValues(ctx.db, replaced))];
  const isHalf = others.some((other) => other !== value && other.startsWith(value));
  if (isHalf && stoodFor(ctx, replaced) < halfTypedFor) return;
  await keepFormerIdentity(ctx.db, { recordId, field, value, at: ctx.now });
}

/**
 * Keeps the diary number that a case is about to leave: other cases that were written under it tell of this one still.
 * `registration.diaryNumber` is where every regime keeps it.
 */
export async function keepFormerNumber(
  ctx: MutationContext,
  { record, name }: FieldUnderWork,
  { value, at, next }: { readonly value: unknown; readonly at: string; readonly next: unknown },
): Promise<void> {
  // Without a figure it is the beginning of one, which is in any text.
  if (record.part !== 'registration' || name !== 'diaryNumber' || typeof value !== 'string') return;
  if (!/\p{N}/u.test(value)) return;
  const replaced = { recordId: record.id, field: diaryNumberField, value: value.trim(), at };
  await keepReplaced(ctx, replaced, typeof next === 'string' ? next.trim() : '');
}

/** Milliseconds. */
const halfTypedFor = 10 * 60 * 1000;

const stoodFor = (ctx: MutationContext, { at }: ReplacedIdentity): number =>
  Math.abs(Date.parse(ctx.now) - Date.parse(at));
