import type { Collection, Section } from './section.ts';

/** What is known of a record: when it came, if that was after the decision was fixed. Instants are ISO 8601. */
export interface Supplementary {
  readonly supplementAt: string | null;
}

/** A change that somebody is about to make. Instants are ISO 8601. */
export interface PlannedChange {
  readonly case: { readonly decidedAt: string | null };
  /** The record it is made in, with the instant it came after the decision; null where one is added. */
  readonly record: Supplementary | null;
  /** Null: the record itself comes, goes or moves. */
  readonly field: string | null;
  /** Whether the field is emptied by it. */
  readonly empties?: boolean;
  /** Whether the field that `sendingOf` names holds a value. */
  readonly isSent: boolean;
}

/**
 * What makes a change rättelse: the fixed decision whose basis it is part of (domain decision 7), or that the statement
 * it belongs to has been sent. Null: it is open.
 */
export function frozenBy(part: Section | Collection, change: PlannedChange): 'decision' | 'sending' | null {
  if (isFrozenByDecision(part, change)) return 'decision';
  return change.isSent && isStatement(part, change) ? 'sending' : null;
}

/** Whether the field is part of what the decision rests on. Null asks for the records themselves. */
export function isBasis(part: Section | Collection, field: string | null): boolean {
  return part.frozenByDecision && (field === null || !part.openAfterDecision.includes(field));
}

/** Whether a sending makes the change rättelse, once there is one: what was sent, or that it was sent at all. */
export function isStatement(
  { frozenOnce }: Section | Collection,
  { field, empties = false }: Pick<PlannedChange, 'field' | 'empties'>,
): boolean {
  if (frozenOnce === null || field === null) return false;
  return frozenOnce.fields.includes(field) || (empties && frozenOnce.set === field);
}

/** Where it is said that a part, here with its name, has been sent; null for a part that is never sent. */
export function sendingOf(
  name: string,
  { frozenOnce }: Section | Collection,
): { readonly part: string; readonly field: string } | null {
  if (frozenOnce === null) return null;
  const [first = '', second] = frozenOnce.set.split('.');
  return second === undefined ? { part: name, field: first } : { part: first, field: second };
}

/**
 * Whether the record is a dated supplement: it came after the decision was fixed, to a part that takes such (domain decision
 * 7). That is kept with the record and never read off the clock, which may have been set back.
 */
export function isSupplement(
  part: Section | Collection,
  { case: { decidedAt }, record }: Pick<PlannedChange, 'case'> & { readonly record: Supplementary },
): boolean {
  return decidedAt !== null && record.supplementAt !== null && takesSupplements(part);
}

/** Whether records added to the part after the decision stand apart from what it rests on. */
export const takesSupplements = (part: Section | Collection): boolean =>
  part.kind === 'collection' && part.frozenByDecision && part.takesSupplements;

function isFrozenByDecision(part: Section | Collection, change: PlannedChange): boolean {
  if (change.case.decidedAt === null || !isBasis(part, change.field)) return false;
  if (change.record === null) return !takesSupplements(part);
  return !isSupplement(part, { case: change.case, record: change.record });
}
