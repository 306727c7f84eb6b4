import { isBasis } from '../../shared/domain/freezing.ts';
import type { Collection, Section } from '../../shared/domain/section.ts';
import { linkSetsIn } from '../repositories/links.ts';
import { endSupplements } from '../repositories/records.ts';
import type { MutationContext } from './context.ts';

/**
 * What a rättelse has made the fixed decision's basis point to is basis from now on, and locked as such, with all that it
 * rests on in turn. Nothing where no decision is fixed, or the change was no part of what it rests on.
 */
export async function takeIntoBasis(
  ctx: MutationContext,
  place: {
    readonly head: { readonly decidedAt: string | null };
    readonly part: Section | Collection;
    readonly field: string | null;
  },
  ids: readonly string[],
): Promise<void> {
  if (place.head.decidedAt === null || !isBasis(place.part, place.field)) return;
  let reached = ids;
  while (reached.length > 0) {
    const taken = await endSupplements(ctx.db, reached);
    const sets = await Promise.all(taken.map((recordId) => linkSetsIn(ctx.db, { recordId })));
    reached = sets.flat().flatMap(({ to }) => to);
  }
}
